#pragma once
// Marks within segments: translation keeps their number, or draws it anew.

#include "align/bead.h"
#include "align/features.h"

#include <algorithm>

namespace hexapla {

/// log P(x, y | equivalent) / (P(x) P(y)) of how many marks of one kind the two sides of a bead hold.
class KeptMarks {
public:
    KeptMarks() = default;
    /// Both sides' frequencies and how often the number is kept are those of the document.
    KeptMarks(const Features &a, const Features &b, const std::vector<Bead> &beads, Mark mark);

    /// Of `a` segments with x marks and `b` segments with y.
    float score(std::size_t a, std::size_t x, std::size_t b, std::size_t y) const;

private:
    static constexpr std::size_t kCounts = 6; ///< more marks count for one less than this
    static constexpr std::size_t capped(std::size_t marks) { return std::min(marks, kCounts - 1); }
    /// By number of segments, less one, and of marks: several segments hold more than one.
    using Frequencies = std::array<std::array<double, kCounts>, kMostSide>;
    static Frequencies frequencies(const Features &f, Mark mark);

    std::array<std::array<std::array<float, kCounts>, kMostSide>, kMostSide> equal_{}; ///< by a - 1, b - 1, marks
    float different_ = 0;
};

} // namespace hexapla
