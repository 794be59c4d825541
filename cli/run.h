#pragma once
// The program: from the words of the command line to the exit status.

#include <string>
#include <vector>

namespace hexapla::cli {

/// Runs what the words ask for and returns the exit status. Nothing is thrown out of it.
int run(const std::vector<std::string> &words);

} // namespace hexapla::cli
