#include "output.h"

#include "terminal.h"
#include "text/text.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace hexapla::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBuffer = std::size_t{1} << 16;
constexpr mode_t kReadWrite = 0666; ///< less what the umask takes
constexpr auto kOpenFiles = "/proc/self/fd/";

[[noreturn]] void refuse(const std::string &name, int error) {
    throw Error(name + ": cannot be written: " + std::strerror(error));
}

/// Where `-o` leads in the end: a link is followed, so that it stays one.
fs::path target(const std::string &option) {
    if (option.empty() || option == "-") return {};
    std::error_code failed;
    const fs::path followed = fs::weakly_canonical(option, failed);
    return failed ? fs::path(option) : followed;
}

/// The name until the file is whole; empty for what is no ordinary file (/dev/null, a named pipe).
fs::path temporary(const fs::path &file) {
    struct stat info {};
    if (file.empty() || (stat(file.c_str(), &info) == 0 && !S_ISREG(info.st_mode))) return {};
    return file.parent_path() / (".hexapla." + std::to_string(getpid()) + ".part");
}

} // namespace

DescriptorBuffer::DescriptorBuffer(int descriptor, std::string name)
    : descriptor_(descriptor), name_(std::move(name)), bytes_(kBuffer) {
    setp(bytes_.data(), bytes_.data() + bytes_.size());
}

void DescriptorBuffer::finish() {
    for (const char *at = pbase(); at < pptr() && !closed_;) {
        const ssize_t written = write(descriptor_, at, static_cast<std::size_t>(pptr() - at));
        if (written >= 0)
            at += written;
        else if (errno == EPIPE)
            closed_ = true;
        else if (errno != EINTR)
            refuse(name_, errno);
    }
    setp(bytes_.data(), bytes_.data() + bytes_.size());
}

DescriptorBuffer::int_type DescriptorBuffer::overflow(int_type c) {
    finish();
    return traits_type::eq_int_type(c, traits_type::eof()) ? traits_type::not_eof(c)
                                                           : sputc(traits_type::to_char_type(c));
}

int DescriptorBuffer::sync() {
    finish();
    return 0;
}

int Output::opened() {
    if (file_.empty()) return STDOUT_FILENO;
    const fs::path folder = file_.has_parent_path() ? file_.parent_path() : ".";
    int result = -1;
    if (temporary_.empty())
        result = open(file_.c_str(), O_WRONLY | O_TRUNC | O_CLOEXEC);
    else if (access(kOpenFiles, X_OK) == 0) // else it could not be named in the end
        result = open(folder.c_str(), O_WRONLY | O_TMPFILE | O_CLOEXEC, kReadWrite);
    nameless_ = result >= 0 && !temporary_.empty();
    if (result < 0 && !temporary_.empty()) // not every file system has files without a name
        result = open(temporary_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, kReadWrite);
    if (result < 0) refuse(file_.string(), errno);
    struct stat old {};
    if (!temporary_.empty() && stat(file_.c_str(), &old) == 0) fchmod(result, old.st_mode);
    return result;
}

void Output::name_it() const {
    const std::string open_file = kOpenFiles + std::to_string(descriptor_);
    unlink(temporary_.c_str()); // of a process of the same number that was killed here
    if (linkat(AT_FDCWD, open_file.c_str(), AT_FDCWD, temporary_.c_str(), AT_SYMLINK_FOLLOW) != 0)
        refuse(file_.string(), errno);
}

Output::Output(const std::string &file, const std::string &color)
    : file_(target(file)), temporary_(temporary(file_)), descriptor_(opened()),
      buffer_(descriptor_, file_.empty() ? "standard output" : file_.string()), stream_(&buffer_),
      layout_(terminal_layout(descriptor_, color)) {
    stream_.exceptions(std::ios::badbit); // the buffer's Error comes through
}

Output::~Output() {
    if (descriptor_ != STDOUT_FILENO) close(descriptor_);
    if (!temporary_.empty() && !nameless_) unlink(temporary_.c_str());
}

void Output::finish() {
    buffer_.finish();
    if (std::exchange(nameless_, false)) name_it();
    if (descriptor_ != STDOUT_FILENO && close(std::exchange(descriptor_, STDOUT_FILENO)) != 0)
        refuse(file_.string(), errno);
    if (temporary_.empty()) return;
    if (rename(temporary_.c_str(), file_.c_str()) != 0) refuse(file_.string(), errno);
    temporary_.clear();
}

Status print(const std::string &text) {
    Output output("", "never");
    output.stream() << text;
    output.finish();
    return kDone;
}

} // namespace hexapla::cli
