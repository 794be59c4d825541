#pragma once
// The score of a bead: one sum of log-odds, a term for each kind of evidence.

#include "align/length.h"
#include "align/path.h"
#include "align/pins.h"
#include "align/prior.h"
#include "align/stretches.h"
#include "align/structure.h"
#include "align/words.h"

namespace hexapla {

/// Everything that is learned about a pair of versions.
struct PairModel {
    std::vector<WordPair> pairs; ///< prior and learned counts, by (a, b)
    LengthModel length;
    StructureModel structure;
    PriorModel prior;
    PinTable pins;
};

/// What the words of two versions say of each other, for beads of at most `widest` segments a side.
struct PairWords {
    PairWords(const Features &a, const Features &b, const std::vector<WordPair> &pairs, std::size_t widest)
        : forward(a, b, pairs, widest), reverse(b, a, turned(pairs), widest) {}

    WindowSums forward; ///< of B's segments, given A's
    WindowSums reverse; ///< of A's, given B's
};

/// The score of every bead that a band allows.
class PairScores : public Scores {
public:
    PairScores(const Features &a, const Features &b, const PairModel &model, const Band &band);
    /// Of a stretch, whose segments are counted from where it begins, in its band as well.
    PairScores(const Features &a, const Features &b, const PairModel &model, const Band &band, const Stretch &stretch,
               PairWords &words);

    GapRuns gap_runs() const override { return model_.prior.runs; }
    void at(std::size_t i, std::size_t j, std::array<float, kShapeCount> &out) const override;
    /// What the two texts say of a bead, without the priors of its shape and of the boundaries inside it.
    struct Evidence {
        float content = kImpossible; ///< words and lengths
        float outside = 0;           ///< structure
    };
    /// What the words of one segment of either version say of each other, in the band.
    float words(std::size_t i, std::size_t j) const {
        const std::size_t cell = band_.at(i, j) * kMostSide;
        return kWordWeight * (forward_[cell] + reverse_[cell]);
    }
    /// kImpossible outside the band.
    Evidence evidence(std::size_t i, std::size_t a, std::size_t j, std::size_t b) const;

private:
    const Features &a_;
    const Features &b_;
    const PairModel &model_;
    const Band &band_;
    Stretch stretch_;
    std::vector<float> forward_;           ///< by (cell, width of A's window): words of one segment of B
    std::vector<float> reverse_;           ///< by (cell, width of B's window): words of one segment of A
    std::vector<float> opens_, closes_;    ///< by cell
    std::vector<float> alone_a_, alone_b_; ///< by segment: what speaks for a gap

    /// Evidence of all beads that begin in a cell, by [a - 1][b - 1].
    using Block = std::array<std::array<float, kMostSide>, kMostSide>;

    void fill_forward(WindowSums &sums);
    void fill_reverse(WindowSums &sums);
    void fill_outside();
    void fill_alone(const PairWords &words);
    void heed_pins(std::size_t i, std::size_t j, std::array<float, kShapeCount> &scores) const;
    /// Beads of at most a by b segments.
    Block block(std::size_t i, std::size_t a, std::size_t j, std::size_t b) const;
    /// How many segments of B a bead that begins in the cell may hold.
    std::size_t room(std::size_t i, std::size_t j) const;
};

} // namespace hexapla
