#include "align/content.h"

#include <algorithm>
#include <utility>

namespace hexapla {
namespace {

/// Pairs of segments remembered: as many as a search asks for again, but no more for longer texts.
constexpr std::size_t kMostKnown = 100'000;

} // namespace

Content::Content(const PairTable &pairs, std::size_t u, std::size_t v, std::size_t widest)
    : a_(pairs.features(std::min(u, v))), b_(pairs.features(std::max(u, v))),
      pair_(pairs.pair(std::min(u, v), std::max(u, v))), turned_(u > v), widest_(widest) {}

/// What the pair's last walk said.
std::optional<float> Content::on_path(std::size_t i, std::size_t j) const {
    const std::vector<Bead> &path = pair_.paths.best;
    auto at = std::lower_bound(path.begin(), path.end(), i, [](const Bead &bead, std::size_t s) { return bead.i < s; });
    while (at != path.end() && at->i == i && at->shape == kGapInA) ++at;
    if (at == path.end() || at->i != i || at->j != j || at->shape != kOneToOne) return {};
    return pair_.words[static_cast<std::size_t>(at - path.begin())];
}

void Content::make_words() {
    if (words_) return;
    words_.emplace(a_, b_, pair_.model.pairs, widest_);
    known_.resize(std::min(kMostKnown, a_.size() * b_.size()));
}

float Content::words(std::size_t i, std::size_t j) {
    if (turned_) std::swap(i, j);
    if (const auto known = on_path(i, j)) return *known;
    make_words();
    Known &known = known_[(i * b_.size() + j) % known_.size()];
    if (known.i == i && known.j == j) return known.nats;
    words_->forward.at(j, i, i + 1, out_);
    float sum = out_[0];
    words_->reverse.at(i, j, j + 1, out_);
    sum += out_[0];
    known = {i, j, kWordWeight * sum};
    return known.nats;
}

Contents contents(const PairTable &pairs, std::size_t version) {
    Contents out;
    for (std::size_t u = 0; u < pairs.versions(); ++u)
        if (u != version) out.emplace_back(u, Content(pairs, u, version));
    return out;
}

float Content::sum(WindowSums &sums, Range targets, Range window) {
    float out = 0;
    for (std::size_t s = targets.first; s < targets.last; ++s) {
        sums.at(s, window.first, window.first + 1, out_);
        out += out_[window.size() - 1];
    }
    return kWordWeight * out;
}

float Content::marks(Range x, Range y) const {
    if (turned_) std::swap(x, y);
    return pair_.model.structure.inside(a_, x.first, x.last, b_, y.first, y.last);
}

float Content::words(Range x, Range y) {
    if (is_single(x) && is_single(y)) return words(x.first, y.first);
    make_words();
    if (turned_) std::swap(x, y);
    return sum(words_->forward, y, x) + sum(words_->reverse, x, y);
}

float Content::explained(Range x, Range y) {
    make_words();
    return sum(turned_ ? words_->reverse : words_->forward, y, x) + marks(x, y);
}

float Content::at(Range x, Range y) {
    const float all = words(x, y) + marks(x, y);
    if (turned_) std::swap(x, y);
    return all + pair_.model.length.score(a_.length(x.first, x.last), b_.length(y.first, y.last));
}

} // namespace hexapla
