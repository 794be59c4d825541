#include "progress.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <string>

namespace hexapla::cli {
namespace {

constexpr auto kEvery = std::chrono::milliseconds(200); ///< quicker than that nobody reads
constexpr std::size_t kBar = 24;                        ///< columns

std::string bar(double share) {
    const auto full = static_cast<std::size_t>(share * static_cast<double>(kBar));
    std::string result = "[";
    for (std::size_t i = 0; i < kBar; ++i) result += i < full ? '#' : '.';
    return result + "] ";
}

std::string time(double seconds) {
    const auto whole = static_cast<long>(seconds);
    const std::string rest = std::to_string(whole % 60);
    return std::to_string(whole / 60) + ":" + (rest.size() < 2 ? "0" : "") + rest;
}

} // namespace

Progress::Progress(std::size_t total) : visible_(isatty(STDERR_FILENO) == 1), total_(total) {}

Progress::~Progress() {
    if (visible_ && shown_ != begin_) std::fputs("\r\x1B[K", stderr);
}

void Progress::show(std::size_t documents, std::size_t bytes) {
    const Clock::time_point now = Clock::now();
    if (!visible_ || now - shown_ < kEvery) return;
    shown_ = now;
    const double seconds = std::chrono::duration<double>(now - begin_).count();
    std::string line;
    if (total_ > 0) line += bar(std::min(1.0, double(bytes) / double(total_)));
    line += std::to_string(documents) + " documents, " +
            std::to_string(static_cast<long>(double(documents) / seconds)) + " a second";
    if (total_ > 0 && bytes > 0)
        line += ", " + time(seconds * double(total_ - std::min(bytes, total_)) / double(bytes)) +
                " left";
    std::fputs(("\r" + line + "\x1B[K").c_str(), stderr);
}

} // namespace hexapla::cli
