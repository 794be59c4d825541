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
      pair_(pairs.pair(std::min(u, v), std::max(u, v))), turned_(u > v) {}

/// What the pair's last walk said.
std::optional<float> Content::on_path(std::size_t i, std::size_t j) const {
    const std::vector<Bead> &path = pair_.paths.best;
    auto at = std::lower_bound(path.begin(), path.end(), i, [](const Bead &bead, std::size_t s) { return bead.i < s; });
    while (at != path.end() && at->i == i && at->shape == kGapInA) ++at;
    if (at == path.end() || at->i != i || at->j != j || at->shape != kOneToOne) return {};
    return pair_.words[static_cast<std::size_t>(at - path.begin())];
}

float Content::words(std::size_t i, std::size_t j) {
    if (turned_) std::swap(i, j);
    if (const auto known = on_path(i, j)) return *known;
    if (!words_) {
        words_.emplace(a_, b_, pair_.model.pairs, 1);
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
    return words + pair_.model.length.score(a_.length(i, i + 1), b_.length(j, j + 1)) +
           pair_.model.structure.inside(a_, i, i + 1, b_, j, j + 1);
}

Contents contents(const PairTable &pairs, std::size_t version) {
    Contents out;
    for (std::size_t u = 0; u < pairs.versions(); ++u)
        if (u != version) out.emplace_back(u, Content(pairs, u, version));
    return out;
}

} // namespace hexapla
