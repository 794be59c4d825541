#include "in_order.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <exception>
#include <map>
#include <mutex>
#include <new>
#include <system_error>
#include <thread>
#include <vector>

namespace hexapla::cli {
namespace {

/// Lines in flight for each thread: enough that none waits for a slow neighbour, few enough to
/// hold.
constexpr std::size_t kWindow = 8;

struct Line {
    std::size_t number;
    std::string text;
};

/// What the threads share. Lines are numbered in the order they were read.
class Stream {
public:
    explicit Stream(std::size_t jobs) : window_(jobs * kWindow) {}

    /// False: nobody wants more.
    bool add(std::string text) {
        std::unique_lock lock(mutex_);
        room_.wait(lock, [this] { return stopped_ || read_ - written_ < window_; });
        if (stopped_) return false;
        waiting_.push_back({read_++, std::move(text)});
        work_.notify_one();
        return true;
    }
    void close() {
        const std::lock_guard lock(mutex_);
        closed_ = true;
        work_.notify_all();
        ready_.notify_all();
    }
    void stop(std::exception_ptr failure) {
        const std::lock_guard lock(mutex_);
        if (!failure_) failure_ = std::move(failure);
        stopped_ = true;
        room_.notify_all();
        work_.notify_all();
        ready_.notify_all();
    }
    std::optional<Line> take() {
        std::unique_lock lock(mutex_);
        work_.wait(lock, [this] { return stopped_ || closed_ || !waiting_.empty(); });
        if (stopped_ || waiting_.empty()) return std::nullopt;
        Line line = std::move(waiting_.front());
        waiting_.pop_front();
        return line;
    }
    void give(std::size_t number, std::string result) {
        const std::lock_guard lock(mutex_);
        results_.emplace(number, std::move(result));
        if (number == written_) ready_.notify_one();
    }
    struct Result {
        std::string text;
        bool more; ///< the next one is there already
    };
    std::optional<Result> next_result() {
        std::unique_lock lock(mutex_);
        ready_.wait(lock, [this] { return stopped_ || results_.contains(written_) || (closed_ && written_ == read_); });
        const auto found = results_.find(written_);
        if (stopped_ || found == results_.end()) return std::nullopt;
        Result result{std::move(found->second), results_.contains(written_ + 1)};
        results_.erase(found);
        ++written_;
        if (read_ - written_ <= window_ / 2) room_.notify_one(); // for many lines at once
        return result;
    }
    void rethrow() const {
        if (failure_) std::rethrow_exception(failure_);
    }

private:
    std::mutex mutex_;
    // Each wakes the one who waits for it, not the others: short documents come by the ten thousand.
    std::condition_variable room_;  ///< the reader may add a line
    std::condition_variable work_;  ///< a worker may take one
    std::condition_variable ready_; ///< the writer's next result is there
    std::deque<Line> waiting_;
    std::map<std::size_t, std::string> results_;
    std::size_t window_;
    std::size_t read_ = 0;
    std::size_t written_ = 0;
    bool closed_ = false;
    bool stopped_ = false;
    std::exception_ptr failure_;
};

/// Runs `body`; what it throws stops the stream.
template <typename Body> std::thread guarded(Stream &stream, Body body) {
    return std::thread([&stream, body] {
        try {
            body();
        } catch (...) {
            stream.stop(std::current_exception());
        }
    });
}

} // namespace

void in_order(std::size_t jobs, const std::function<std::optional<std::string>()> &next,
              const std::function<std::string(const std::string &)> &work,
              const std::function<bool(const std::string &, bool)> &done) {
    jobs = std::max<std::size_t>(jobs, 1);
    Stream stream(jobs);
    const auto all_work = [&] {
        while (std::optional<Line> line = stream.take()) stream.give(line->number, work(line->text));
    };
    const auto all_done = [&] {
        while (std::optional<Stream::Result> result = stream.next_result())
            if (!done(result->text, result->more)) stream.stop(nullptr);
    };
    std::vector<std::thread> threads;
    threads.reserve(jobs + 1);
    try {
        for (std::size_t i = 0; i < jobs; ++i) threads.push_back(guarded(stream, all_work));
        threads.push_back(guarded(stream, all_done));
        while (std::optional<std::string> line = next())
            if (!stream.add(std::move(*line))) break;
        stream.close();
    } catch (const std::system_error &) { // no more threads are to be had
        stream.stop(std::make_exception_ptr(std::bad_alloc()));
    } catch (...) {
        stream.stop(std::current_exception());
    }
    for (std::thread &thread : threads) thread.join();
    stream.rethrow();
}

} // namespace hexapla::cli
