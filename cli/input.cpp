#include "input.h"

#include "text/text.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace hexapla::cli {
namespace {

/// What is read at once where the size is not known beforehand.
constexpr std::size_t kChunk = std::size_t{1} << 16;

[[noreturn]] void refuse(const std::string &operand, int error) {
    const std::string name = operand == kStandardInput ? "standard input" : operand;
    switch (error) {
    case EISDIR: throw Error(name + ": is a folder; name the files in it");
    case ENOENT: throw Error(name + ": no such file");
    default: throw Error(name + ": cannot be read: " + std::strerror(error));
    }
}

/// A file descriptor that is closed again, unless it is standard input.
struct Descriptor {
    int number;

    explicit Descriptor(int opened) : number(opened) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() {
        if (number != STDIN_FILENO) close(number);
    }
};

} // namespace

std::string bytes_of(const std::string &operand) {
    const bool standard = operand == kStandardInput;
    const Descriptor file{standard ? STDIN_FILENO : open(operand.c_str(), O_RDONLY | O_CLOEXEC)};
    if (file.number < 0) refuse(operand, errno);
    struct stat info {};
    std::string bytes;
    if (fstat(file.number, &info) == 0 && S_ISREG(info.st_mode))
        bytes.reserve(static_cast<std::size_t>(info.st_size) + kChunk); // one read past the end finds it
    for (;;) {
        const std::size_t filled = bytes.size();
        bytes.resize(std::max(filled + kChunk, bytes.capacity()));
        const ssize_t got = read(file.number, bytes.data() + filled, bytes.size() - filled);
        const int error = errno;
        bytes.resize(filled + (got > 0 ? static_cast<std::size_t>(got) : 0));
        if (got == 0) return bytes;
        if (got < 0 && error != EINTR) refuse(operand, error);
    }
}

} // namespace hexapla::cli
