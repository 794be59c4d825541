#pragma once
// Witness: what another version says of whether a segment is one or several that lost their breaks.

#include "align/table.h"

namespace hexapla {

/// A segment as blocks of atoms; an atom is what lies between two places where it may be cut.
struct Blocks {
    std::vector<std::size_t> begins; ///< first atoms, and behind them the end of the last one
    std::vector<float> scores;       ///< by block: odds that a part begins with it; of the first: 0
    bool join = false;               ///< blocks side by side may be one part; else each is one

    std::size_t size() const { return scores.size(); }
};

/// How a segment falls into parts beside the segments of another version.
struct Parting {
    float nats = 0;
    std::vector<std::size_t> begins; ///< the blocks with which parts begin
    std::vector<std::size_t> beside; ///< of each part: the first segment that it stands beside
};

class Witness {
public:
    /// `atoms` are of version v, in its vocabulary; u says what it says of them.
    Witness(const PairTable &pairs, std::size_t u, std::size_t v, const Features &atoms);

    /// What evidence and the blocks' odds together speak most for.
    Parting best(const Blocks &blocks, Range cells) const;

private:
    const Features &atoms_;
    const Features &cells_;
    const PairModel &model_;
    bool turned_;                   ///< the model is of (v, u)
    Translation forward_, reverse_; ///< from the cells' words to the atoms', and back

    /// What is known of a segment as it stands but not of a part of it.
    struct Unknown {
        bool kind = false, paragraph = false;
    };
    /// Of everything but the words.
    float outside(Range atoms, Range cells, Unknown unknown) const;
    float shape(std::size_t parts, std::size_t cells) const;
};

} // namespace hexapla
