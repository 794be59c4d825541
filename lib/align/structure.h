#pragma once
// The outside's term: kinds, numbers, paragraphs, first and last marks agree more often than by chance.

#include "align/kept_marks.h"

namespace hexapla {

/// log P(x, y | equivalent) / (P(x) P(y)) of a trait that takes few values. What follows from the segment
/// before is no evidence: an agreement says no more than how surprising the value is there.
struct Agreement {
    static constexpr std::size_t kValues = 6;
    using Values = std::array<std::array<float, kValues>, kValues>;
    Values score{};
    Values surprise_a{}, surprise_b{}; ///< -log P(value | context), by [context][value]
};

/// The same for a trait of many values, of which only equality counts.
struct Equality {
    float equal = 0;
    float different = 0;
};

/// Evidence, not law: every weight is re-estimated on the document, so that a renumbered list or a
/// version without paragraphs takes its weight away.
struct StructureModel {
    Agreement kind, opening, ending, paragraph;
    Equality number, list;
    std::array<KeptMarks, kMarks> marks; ///< by Mark

    /// One trait each of the first segments of a bead's two sides, with the trait's name.
    struct Part {
        const char *name;
        float nats;
    };
    static constexpr std::size_t kParts = 5;
    std::array<Part, kParts> parts(const Traits &a, const Traits &b) const;
    /// Their sum.
    float opens(const Traits &a, const Traits &b) const;
    /// Of the last ones.
    float closes(const Traits &a, const Traits &b) const;
    /// Of the marks within the two sides, segments [i, i_end) and [j, j_end).
    float inside(const Features &a, std::size_t i, std::size_t i_end, const Features &b, std::size_t j,
                 std::size_t j_end) const;
};
StructureModel structure_model(const Features &a, const Features &b, const std::vector<Bead> &beads);

} // namespace hexapla
