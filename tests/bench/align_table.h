#pragma once
// How fast the program aligns, by the size of the pair, and how fast it starts.

#include <string>
#include <vector>

namespace hexapla::bench {

struct AlignTable {
    std::vector<std::size_t> sizes; ///< in lines
    std::string hunalign;           ///< path of the program to compare with; empty: none
    std::string folder;             ///< where made-up texts are kept for the while
};
void print(const AlignTable &table);

/// The roadmap's pair, with the dictionaries that are installed and without.
void print_start(const std::string &folder);

} // namespace hexapla::bench
