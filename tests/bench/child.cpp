#include "child.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <stdexcept>

namespace hexapla::bench {
namespace {

constexpr int kNotRun = 127; ///< as shells say it

/// Ends the process.
[[noreturn]] void run(const std::vector<std::string> &command, const std::string &output) {
    constexpr mode_t kReadable = 0644;
    const int file = open(output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, kReadable);
    const int nothing = open("/dev/null", O_WRONLY);
    if (file < 0 || dup2(file, STDOUT_FILENO) < 0 || dup2(nothing, STDERR_FILENO) < 0) _exit(kNotRun);
    std::vector<char *> words;
    for (const std::string &word : command) words.push_back(const_cast<char *>(word.c_str()));
    words.push_back(nullptr);
    execv(words.front(), words.data());
    _exit(kNotRun);
}

double seconds(const timeval &time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

/// Waits for a child; throws unless it ended with 0 or, having found something, 1.
rusage ended(pid_t child, const std::string &name) {
    int status = 0;
    rusage used{};
    if (child < 0 || wait4(child, &status, 0, &used) != child || !WIFEXITED(status) || WEXITSTATUS(status) > 1)
        throw std::runtime_error(name + " did not end well");
    return used;
}

} // namespace

Cost cost(const std::vector<std::string> &command, const std::string &output) {
    const pid_t child = fork();
    if (child == 0) run(command, output);
    const rusage used = ended(child, command.front());
    return {seconds(used.ru_utime) + seconds(used.ru_stime), static_cast<double>(used.ru_maxrss) / 1024};
}

double in_child(const std::function<double()> &work) {
    int ends[2];
    if (pipe(ends) != 0) throw std::runtime_error("no pipe");
    const pid_t child = fork();
    if (child == 0) {
        const double result = work();
        _exit(write(ends[1], &result, sizeof result) == sizeof result ? 0 : kNotRun);
    }
    close(ends[1]);
    double result = 0;
    const bool came = read(ends[0], &result, sizeof result) == sizeof result;
    close(ends[0]);
    ended(child, "the bench");
    if (!came) throw std::runtime_error("the bench lost a result");
    return result;
}

} // namespace hexapla::bench
