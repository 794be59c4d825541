#pragma once
// Work in a process of its own, so that what it takes can be told from what the bench takes.

#include <functional>
#include <string>
#include <vector>

namespace hexapla::bench {

/// What a program took until it ended.
struct Cost {
    double seconds = 0;   ///< of one processor, in the program and for it in the kernel
    double megabytes = 0; ///< the most memory that it held at once
};

/// Runs a program, its path first, with its standard output into a file. Throws if it fails. What the
/// bench itself holds counts as the program's memory: it should hold little.
Cost cost(const std::vector<std::string> &command, const std::string &output);

/// What the work returns. The memory that it took is gone.
double in_child(const std::function<double()> &work);

} // namespace hexapla::bench
