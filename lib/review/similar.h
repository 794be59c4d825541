#pragma once
// Which segments of two versions in one language are alike, by their words.

#include "document/version.h"

#include <cstdint>
#include <span>
#include <vector>

namespace hexapla {

/// What a segment is compared by.
struct Bag {
    std::vector<std::uint32_t> words; ///< folded, sorted, each as often as it stands there
    double weight = 0;                ///< of all its words
    std::uint32_t text = 0;           ///< equal iff the texts are, but for white space
};

/// The segments of two versions as bags. A word weighs the more the fewer segments have it.
struct Bags {
    std::vector<Bag> before;
    std::vector<Bag> after;
    std::vector<double> weights; ///< by word
};
Bags bags(const Version &before, const Version &after);

Bag joined(const Bag &, const Bag &);

/// Weight of the words that `part` has and that are in `whole` but not in `rest`, as a share of
/// `part`: 1 if `part` is what `whole` has more than `rest`.
double share(const Bag &part, const Bag &whole, const Bag &rest, std::span<const double> weights);

/// Share of the weight that both have: 0 nothing, 1 the same text.
double similarity(const Bag &, const Bag &, std::span<const double> weights);

/// Segments by index: `before` of the one version is like `after` of the other.
struct Link {
    std::size_t before = 0;
    std::size_t after = 0;
    double similarity = 0;
};

/// The pairs of the given segments (ascending indices) that are at least so similar, in order. In
/// large sets only pairs that share a rare word or their text are looked at: linear.
std::vector<Link> similar(const Bags &, std::span<const std::size_t> before, std::span<const std::size_t> after,
                          double least);

/// The links, at most one a segment, that keep the order of both and weigh most.
std::vector<Link> in_order(std::vector<Link> links);

} // namespace hexapla
