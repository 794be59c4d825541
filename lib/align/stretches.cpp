#include "align/stretches.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Texts of so many segments in the first version are one stretch.
constexpr std::size_t kShort = 1500;
/// Segments of the first version in a stretch of longer ones, at least; the cut lies among the next kChoice. In
/// short stretches little is searched again where a path asks for a wider band.
constexpr std::size_t kLength = 100;
constexpr std::size_t kChoice = 50;
/// Runs of fewer one-to-one beads are no place to cut.
constexpr std::size_t kShortestRun = 8;

struct Corner {
    std::size_t i = 0, j = 0;
};

/// The middle of the longest run that begins and ends in [first, last) of the path; nothing if it is short.
std::optional<Corner> cut_among(const std::vector<Bead> &path, std::size_t first, std::size_t last,
                                const PinTable &pins) {
    std::size_t longest = kShortestRun - 1;
    std::optional<Corner> best;
    for (std::size_t k = first, run = 0; k < last; ++k) {
        run = path[k].shape == kOneToOne ? run + 1 : 0;
        if (run <= longest) continue;
        const Bead &middle = path[k - run / 2];
        const Corner cut{middle.i, middle.j};
        if (pins.parted(cut.i, cut.j)) best = cut, longest = run;
    }
    return best;
}

} // namespace

std::vector<Stretch> stretches(const std::vector<Bead> &path, std::size_t n, std::size_t m, const PinTable &pins) {
    if (n <= kShort) return {{{0, n}, {0, m}}};
    std::vector<Stretch> out;
    Corner begin;
    const auto bead_at = [&](std::size_t from, std::size_t segment) {
        while (from < path.size() && path[from].i < segment) ++from;
        return from;
    };
    for (std::size_t searched = 0, k = 0;;) { // segments of the first version that are behind us
        const std::size_t first = bead_at(k, searched + kLength);
        const std::size_t last = bead_at(first, searched + kLength + kChoice);
        if (last == path.size()) break; // what is left is one stretch
        const auto cut = cut_among(path, first, last, pins);
        if (cut) {
            out.push_back({{begin.i, cut->i}, {begin.j, cut->j}});
            begin = *cut;
        }
        searched = cut ? cut->i : searched + kChoice;
        k = first;
    }
    out.push_back({{begin.i, n}, {begin.j, m}});
    return out;
}

} // namespace hexapla
