#include "batch.h"
#include "in_order.h"
#include "load.h"
#include "output.h"
#include "progress.h"
#include "usage.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <iostream>
#include <thread>

namespace hexapla::cli {
namespace {

std::size_t jobs(const Arguments &arguments) {
    const std::string text = arguments.one("jobs");
    if (text.empty()) return std::max(std::thread::hardware_concurrency(), 1U);
    constexpr std::size_t kMost = 1024;
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < 1 || number > kMost)
        throw Usage("--jobs takes a number from 1 to " + std::to_string(kMost) + ", not '" + text +
                    "'");
    return number;
}

/// Bytes of standard input where it is a file, else 0.
std::size_t input_size() {
    struct stat info {};
    const bool known = fstat(STDIN_FILENO, &info) == 0 && S_ISREG(info.st_mode);
    return known ? static_cast<std::size_t>(info.st_size) : 0;
}

/// The results' file, open behind its last whole line.
class Continued {
public:
    Continued(const std::string &path, std::size_t end)
        : descriptor_(open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0666)),
          buffer_(descriptor_, path), stream(&buffer_) {
        if (descriptor_ < 0 || ftruncate(descriptor_, static_cast<off_t>(end)) != 0 ||
            lseek(descriptor_, static_cast<off_t>(end), SEEK_SET) < 0)
            throw Error(path + ": cannot be written: " + std::strerror(errno));
        stream.exceptions(std::ios::badbit);
    }
    ~Continued() { close(descriptor_); }
    Continued(const Continued &) = delete;
    Continued &operator=(const Continued &) = delete;

private:
    int descriptor_;
    DescriptorBuffer buffer_;

public:
    std::ostream stream;
};

/// Every line of standard input that is not among `before`, aligned, on `out`.
Status run(const Arguments &arguments, const Finished &before, std::ostream &out) {
    const Batch batch{arguments.one("reader"),
                      arguments.one("encoding"),
                      unit(arguments),
                      {dictionaries(arguments)}};
    Progress progress(input_size());
    std::atomic<std::size_t> bytes = 0;
    std::size_t documents = 0;
    bool failed = false;
    const auto next = [&]() -> std::optional<std::string> {
        for (std::string line; std::getline(std::cin, line);) {
            bytes += line.size() + 1;
            const bool blank = line.find_first_not_of(" \t\r") == std::string::npos;
            if (!blank && (before.ids.empty() || !before.ids.contains(id_of(line)))) return line;
        }
        return std::nullopt;
    };
    const auto work = [&batch](const std::string &line) { return aligned(line, batch); };
    const auto done = [&](const std::string &result, bool more_at_once) {
        out << result << '\n';
        if (!more_at_once) out.flush(); // whoever waits for the answer gets it
        failed |= is_error(result);
        progress.show(++documents, bytes);
        return true;
    };
    in_order(jobs(arguments), next, work, done);
    out.flush();
    return failed ? kFound : kDone;
}

} // namespace

Status batch_command(const Arguments &arguments) {
    std::ios::sync_with_stdio(false);
    if (arguments.given("resume")) {
        if (arguments.given("output"))
            throw Usage("--resume writes to its own file; leave out --output");
        const std::string path = arguments.one("resume");
        const Finished before = finished(path);
        Continued output(path, before.end);
        return run(arguments, before, output.stream);
    }
    Output output(arguments);
    const Status status = run(arguments, {}, output.stream());
    output.finish();
    return status;
}

} // namespace hexapla::cli
