#include "align/content.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Pairs of segments remembered: as many as a search asks for again, but no more for longer texts.
constexpr std::size_t kMostKnown = 100'000;

} // namespace

Content::Content(const PairTable &pairs, std::size_t u, std::size_t v)
    : a_(pairs.features(u)), b_(pairs.features(v)),
      model_(pairs.pair(std::min(u, v), std::max(u, v)).model), turned_(u > v),
      forward_(a_, b_, turned_ ? turned(model_.pairs) : model_.pairs, 1),
      reverse_(b_, a_, turned_ ? model_.pairs : turned(model_.pairs), 1),
      known_(std::min(kMostKnown, a_.size() * b_.size())) {}

float Content::words(std::size_t i, std::size_t j) {
    Known &known = known_[(i * b_.size() + j) % known_.size()];
    if (known.i == i && known.j == j) return known.nats;
    forward_.at(j, i, i + 1, out_);
    float sum = out_[0];
    reverse_.at(i, j, j + 1, out_);
    sum += out_[0];
    known = {i, j, kWordWeight * sum};
    return known.nats;
}

float Content::marks(std::size_t i, std::size_t j) const {
    return turned_ ? model_.structure.inside(b_, j, j + 1, a_, i, i + 1)
                   : model_.structure.inside(a_, i, i + 1, b_, j, j + 1);
}

float Content::length(std::size_t i, std::size_t j) const {
    const double x = a_.length(i, i + 1), y = b_.length(j, j + 1);
    return turned_ ? model_.length.score(y, x) : model_.length.score(x, y);
}

} // namespace hexapla
