#pragma once
// The outside's term: kinds, numbers, paragraphs, first and last marks agree more often than by chance.

#include "align/bead.h"
#include "align/features.h"

namespace hexapla {

/// log P(x, y | equivalent) / (P(x) P(y)) of a trait that takes few values.
struct Agreement {
    static constexpr std::size_t kValues = 6;
    std::array<std::array<float, kValues>, kValues> score{};
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

    /// One trait each of the first segments of a bead's two sides, with the trait's name.
    struct Part {
        const char *name;
        float nats;
    };
    std::array<Part, 5> parts(const Traits &a, const Traits &b) const;
    /// Their sum.
    float opens(const Traits &a, const Traits &b) const;
    /// Of the last ones.
    float closes(const Traits &a, const Traits &b) const;
};
StructureModel structure_model(const Features &a, const Features &b, const std::vector<Bead> &beads);

} // namespace hexapla
