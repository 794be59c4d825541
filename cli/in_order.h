#pragma once
// Lines in, lines out, in the order of the input, by any number of threads and in bounded memory.

#include <functional>
#include <optional>
#include <string>

namespace hexapla::cli {

/// Calls `next` until it has no more, `work` on each line it gives (on `jobs` threads, at least
/// one), and `done` with the results in the order of the lines. `next` and `done` run on one thread
/// each. What they throw ends the run and is thrown again here; `done` ends it early by returning
/// false.
void in_order(std::size_t jobs, const std::function<std::optional<std::string>()> &next,
              const std::function<std::string(const std::string &)> &work,
              const std::function<bool(const std::string &result, bool more_at_once)> &done);

} // namespace hexapla::cli
