#pragma once
// Gold links: a sentence alignment made by hand, and how well another one agrees with it.
// The figures are those of Thompson & Koehn (EMNLP 2019): strict, a bead is a gold bead; lax, it shares
// a source and a target sentence with one. Beads with an empty side count in the precision only.

#include "rates.h"

#include <string>
#include <tuple>
#include <vector>

namespace hexapla::cli {

struct Link {
    std::vector<std::size_t> source; ///< zero-based sentences; empty: a gap
    std::vector<std::size_t> target;
    double confidence = 1; ///< of "[0]:[1]:0.98" the last part; 1 where there is none

    friend bool operator<(const Link &a, const Link &b) {
        return std::tie(a.source, a.target) < std::tie(b.source, b.target);
    }
};

/// The links of a file, a line each. Throws Error with the line that is none.
std::vector<Link> links(const std::string &file);

/// What `found` is worth against `gold`.
Rates rates(const std::vector<Link> &gold, const std::vector<Link> &found);

/// Each row's confidence and whether it is right: a bead of the gold, or a gap where the gold has none.
std::vector<Judged> judged(const std::vector<Link> &gold, const std::vector<Link> &found);

} // namespace hexapla::cli
