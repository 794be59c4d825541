#pragma once
// Anchors: segments that surely belong side by side, found without looking at all pairs of segments.

#include "align/band.h"
#include "align/features.h"
#include "align/words.h"

namespace hexapla {

struct Anchor {
    std::size_t i = 0, j = 0; ///< segments of the first and of the second version
};

/// Where the words of a version occur.
struct Occurrences {
    std::vector<std::size_t> first; ///< by word
    std::vector<std::uint32_t> segment;

    std::span<const std::uint32_t> of(std::uint32_t word) const {
        return {segment.data() + first[word], segment.data() + first[word + 1]};
    }
};

/// Where known pairs of words stand in two versions. Two of them near each other make anchors, of which the
/// longest chain is given that rises on both sides.
class Anchors {
public:
    Anchors(const Features &a, const Features &b, const std::vector<WordPair> &known);

    /// Anywhere: by words so rare that they seldom meet by chance.
    std::vector<Anchor> anywhere() const;
    /// In a band, where more words are rare enough.
    std::vector<Anchor> inside(const Band &band) const;

    /// Two segments that hold the two words of a known pair.
    struct Place {
        std::uint32_t i = 0, j = 0;
        std::uint32_t a = 0, b = 0; ///< the words
        bool lonely = false;        ///< the pair has no other place, nor have its words another pair
    };

private:
    const Features &a_;
    const Features &b_;
    Occurrences in_a_, in_b_;
    std::vector<WordPair> pairs_; ///< the rarest first
    std::size_t most_;            ///< places looked at

    std::uint32_t count_a(const WordPair &p) const { return a_.vocabulary.words[p.a].count; }
    std::uint32_t count_b(const WordPair &p) const { return b_.vocabulary.words[p.b].count; }
    std::vector<bool> lonely() const;
    std::vector<Place> places(std::uint32_t thinned) const;
};

} // namespace hexapla
