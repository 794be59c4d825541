#include "progress.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>

namespace hexapla::cli {
namespace {

constexpr auto kEvery = std::chrono::milliseconds(200); ///< quicker than that nobody reads
constexpr std::size_t kBar = 24;                        ///< columns
constexpr long long kMinute = 60, kHour = 3600;         ///< seconds

std::string bar(double share) {
    const auto full = static_cast<std::size_t>(share * static_cast<double>(kBar));
    std::string result = "[";
    for (std::size_t i = 0; i < kBar; ++i) result += i < full ? '#' : '.';
    return result + "] ";
}

/// "4:07", "12:04:07"
std::string time(double seconds) {
    const auto whole = static_cast<long long>(seconds);
    std::array<char, 32> text{};
    if (whole < kHour)
        std::snprintf(text.data(), text.size(), "%lld:%02lld", whole / kMinute, whole % kMinute);
    else
        std::snprintf(text.data(), text.size(), "%lld:%02lld:%02lld", whole / kHour, whole / kMinute % kMinute,
                      whole % kMinute);
    return text.data();
}

/// "128 a second", "7.5 a second": three figures say enough.
std::string rate(double a_second) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.*f a second", a_second < 10 ? 1 : 0, a_second);
    return text.data();
}

} // namespace

Progress::Progress(std::size_t total) : visible_(isatty(STDERR_FILENO) == 1), total_(total) {}

Progress::~Progress() {
    if (visible_ && shown_ != begin_) std::fputs("\r\x1B[K", stderr);
}

void Progress::document(std::size_t read, std::size_t skipped) {
    ++documents_;
    const Clock::time_point now = Clock::now();
    if (!visible_ || now - shown_ < kEvery) return;
    shown_ = now;
    const double seconds = std::chrono::duration<double>(now - begin_).count();
    std::string line;
    if (total_ > 0) line += bar(std::min(1.0, double(read) / double(total_)));
    line += std::to_string(documents_) + " documents, " + rate(double(documents_) / seconds);
    if (total_ > 0 && read > skipped)
        line += ", " + time(seconds * double(total_ - std::min(read, total_)) / double(read - skipped)) + " left";
    std::fputs(("\r" + line + "\x1B[K").c_str(), stderr);
}

} // namespace hexapla::cli
