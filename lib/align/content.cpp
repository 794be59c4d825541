#include "align/content.h"

#include <algorithm>
#include <utility>

namespace hexapla {
namespace {

/// Pairs of segments remembered: as many as a search asks for again, but no more for longer texts.
constexpr std::size_t kMostKnown = 100'000;

} // namespace

Content::Content(const PairTable &pairs, std::size_t u, std::size_t v)
    : a_(pairs.features(std::min(u, v))), b_(pairs.features(std::max(u, v))),
      model_(pairs.pair(std::min(u, v), std::max(u, v)).model), turned_(u > v) {}

float Content::words(std::size_t i, std::size_t j) {
    if (turned_) std::swap(i, j);
    if (!words_) {
        words_.emplace(a_, b_, model_.pairs, 1);
        known_.resize(std::min(kMostKnown, a_.size() * b_.size()));
    }
    Known &known = known_[(i * b_.size() + j) % known_.size()];
    if (known.i == i && known.j == j) return known.nats;
    words_->forward.at(j, i, i + 1, out_);
    float sum = out_[0];
    words_->reverse.at(i, j, j + 1, out_);
    sum += out_[0];
    known = {i, j, kWordWeight * sum};
    return known.nats;
}

float Content::at(std::size_t i, std::size_t j) {
    const float words = this->words(i, j);
    if (turned_) std::swap(i, j);
    return words + model_.length.score(a_.length(i, i + 1), b_.length(j, j + 1)) +
           model_.structure.inside(a_, i, i + 1, b_, j, j + 1);
}

} // namespace hexapla
