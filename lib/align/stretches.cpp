#include "align/stretches.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Beads of a stretch of longer texts, at least; the cut lies among the next kChoice. In short stretches little is
/// searched again where a path asks for a wider band.
constexpr std::size_t kLength = 100;
constexpr std::size_t kChoice = 50;
/// Runs of fewer one-to-one beads are no place to cut.
constexpr std::size_t kShortestRun = 8;
/// Beads of a stretch, at most, if no pin forbids: where there are no such runs for so long, as in a list whose items are
/// all alike and which the other version has twice as many of, one place is as good as another.
constexpr std::size_t kLongest = 500;

/// The middle of the longest run that begins and ends in [first, last) of the path; if that is short, only if `anywhere`.
std::optional<std::size_t> cut_among(const std::vector<Bead> &path, std::size_t first, std::size_t last, bool anywhere,
                                     const PinTable &pins) {
    std::size_t longest = anywhere ? 0 : kShortestRun - 1;
    std::optional<std::size_t> best;
    for (std::size_t k = first, run = 0; k < last; ++k) {
        run = path[k].shape == kOneToOne ? run + 1 : 0;
        if (run <= longest && (best || !anywhere)) continue;
        const std::size_t middle = k - run / 2;
        if (pins.parted(path[middle].i, path[middle].j)) best = middle, longest = run;
    }
    return best;
}

/// Where stretches of some beads begin, and where the last one ends.
std::vector<std::size_t> cuts(const std::vector<Bead> &path, Range beads, const PinTable &pins) {
    std::vector<std::size_t> out{beads.first};
    for (std::size_t done = beads.first; done + kLength + kChoice < beads.last;) {
        const std::size_t first = done + kLength;
        const auto cut = cut_among(path, first, first + kChoice, first - out.back() >= kLongest, pins);
        if (cut) out.push_back(*cut);
        done = cut.value_or(done + kChoice);
    }
    out.push_back(beads.last);
    return out;
}

} // namespace

std::vector<Stretch> stretches(const std::vector<Bead> &path, const std::vector<bool> &settled, std::size_t n,
                               std::size_t m, const PinTable &pins) {
    if (n <= kShort || path.empty()) return {{{0, n}, {0, m}, {0, path.size()}}};
    std::vector<Stretch> out;
    const auto add = [&](std::size_t first, std::size_t last, bool is_settled) {
        const bool end = last == path.size();
        out.push_back({{path[first].i, end ? n : path[last].i},
                       {path[first].j, end ? m : path[last].j},
                       {first, last},
                       is_settled});
    };
    for (std::size_t first = 0, last = 0; first < path.size(); first = last) {
        const bool is_settled = !settled.empty() && settled[first];
        while (last < path.size() && (settled.empty() || settled[last] == is_settled)) ++last;
        const auto parts = is_settled ? std::vector{first, last} : cuts(path, {first, last}, pins);
        for (std::size_t k = 0; k + 1 < parts.size(); ++k) add(parts[k], parts[k + 1], is_settled);
    }
    return out;
}

} // namespace hexapla
