#pragma once
// Documents on standard input, a line each.

#include "arguments.h"

#include <sys/types.h>

#include <atomic>
#include <optional>
#include <string>

namespace hexapla::cli {

class Documents {
public:
    Documents();

    /// The next line that is not blank; nothing at the end.
    std::optional<std::string> next();
    /// Goes back to the first one. Throws Usage where standard input is no file.
    void again();
    /// Bytes of all lines; 0: not known, standard input is no file.
    std::size_t size() const { return size_; }
    /// Bytes of the lines so far. May be asked for by another thread than the one that reads.
    std::size_t read() const { return read_; }

private:
    off_t begin_; ///< -1: there is no way back
    std::size_t size_;
    std::atomic<std::size_t> read_ = 0;
};

/// How many documents --jobs wants at the same time.
std::size_t jobs(const Arguments &);

} // namespace hexapla::cli
