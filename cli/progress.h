#pragma once
// How far a long run is: one line on standard error, on a terminal only.

#include <chrono>
#include <cstddef>

namespace hexapla::cli {

class Progress {
public:
    /// `total`: bytes to come; 0: not known.
    explicit Progress(std::size_t total);
    ~Progress(); ///< clears the line
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    /// One more document is done. `read`: bytes read so far, `skipped` of them without work.
    void document(std::size_t read, std::size_t skipped = 0);

private:
    using Clock = std::chrono::steady_clock;
    bool visible_;
    std::size_t documents_ = 0;
    std::size_t total_;
    Clock::time_point begin_ = Clock::now();
    Clock::time_point shown_ = begin_;
};

} // namespace hexapla::cli
