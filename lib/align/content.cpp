#include "align/content.h"

#include "align/coarse.h"
#include "align/walk.h"

#include <algorithm>
#include <utility>

namespace hexapla {
namespace {

/// Pairs of segments remembered: as many as a search asks for again, but no more for longer texts.
constexpr std::size_t kMostKnown = 100'000;
/// Where lengths, marks and the words read in one direction come to so few nats together, the other direction is not
/// asked: it would have to say e^4 = 55 times as much for the segments as all else says against them.
constexpr float kHopeless = -4;
/// What items keep of each other's words says much of what words say anyway: it counts for so much, up to so many nats.
/// With a quarter, too, fewer items of spoilt documents are falsely missing (100 pairs: 163; with this 159).
constexpr float kKeptWeight = 0.15F;
constexpr float kMostNatsKept = 10;

} // namespace

Content::Content(const PairTable &pairs, std::size_t u, std::size_t v, std::size_t widest)
    : a_(pairs.features(std::min(u, v))), b_(pairs.features(std::max(u, v))),
      pair_(pairs.pair(std::min(u, v), std::max(u, v))), turned_(u > v), widest_(widest) {}

/// What the pair's last walk said.
std::optional<float> Content::on_path(std::size_t i, std::size_t j) const {
    if (turned_) std::swap(i, j);
    const std::vector<Bead> &path = pair_.paths.best;
    auto at = std::lower_bound(path.begin(), path.end(), i, [](const Bead &bead, std::size_t s) { return bead.i < s; });
    while (at != path.end() && at->i == i && at->shape == kGapInA) ++at;
    if (at == path.end() || at->i != i || at->j != j || at->shape != kOneToOne) return {};
    return pair_.words[static_cast<std::size_t>(at - path.begin())];
}

/// The same, if it was asked there.
std::optional<float> Content::walked(std::size_t i, std::size_t j) const {
    const auto on_it = on_path(i, j);
    return on_it == kUnasked ? std::nullopt : on_it;
}

void Content::make_words() {
    if (words_) return;
    words_.emplace(a_, b_, pair_.model.pairs, widest_);
    known_.resize(std::min(kMostKnown, a_.size() * b_.size()));
}

/// The only place where the words of two segments, of a_ and of b_, may be remembered.
Content::Known &Content::place(std::size_t i, std::size_t j) {
    make_words();
    return known_[(i * b_.size() + j) % known_.size()];
}

std::optional<float> Content::known_words(std::size_t i, std::size_t j) {
    if (turned_) std::swap(i, j);
    const Known &known = place(i, j);
    if (known.i != i || known.j != j) return {};
    return known.nats;
}

float Content::words(std::size_t i, std::size_t j) {
    if (const auto known = known_words(i, j)) return *known;
    const Range x{i, i + 1}, y{j, j + 1};
    const auto on_it = walked(i, j);
    const float nats = (on_it ? *on_it : of_v(x, y) + of_u(x, y)) + kept(i, j);
    if (turned_) std::swap(i, j);
    place(i, j) = {i, j, nats};
    return nats;
}

float Content::kept(std::size_t i, std::size_t j) {
    if (turned_) std::swap(i, j);
    if (a_.traits[i].list == 0 || b_.traits[j].list == 0) return 0;
    if (!kept_) kept_.emplace(a_, b_, pair_);
    return kKeptWeight * std::clamp(kept_->at(i, j), -kMostNatsKept, kMostNatsKept);
}

float Content::at(std::size_t i, std::size_t j) {
    const Range x{i, i + 1}, y{j, j + 1};
    const float outside = marks(x, y) + lengths(x, y);
    if (known_words(i, j) || walked(i, j)) return words(i, j) + outside;
    const float half = of_u(x, y);
    return half + outside < kHopeless ? 2 * half + outside : words(i, j) + outside;
}

float Content::least(std::size_t i, std::size_t j) {
    if (on_path(i, j) != kUnasked) return at(i, j);
    const Range x{i, i + 1}, y{j, j + 1};
    return kSure - kKeptWeight * kMostNatsKept + marks(x, y) + lengths(x, y);
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

float Content::lengths(Range x, Range y) const {
    if (turned_) std::swap(x, y);
    return pair_.model.length.score(a_.length(x.first, x.last), b_.length(y.first, y.last));
}

float Content::of_u(Range x, Range y) {
    make_words();
    return sum(turned_ ? words_->forward : words_->reverse, x, y);
}

float Content::of_v(Range x, Range y) {
    make_words();
    return sum(turned_ ? words_->reverse : words_->forward, y, x);
}

float Content::words(Range x, Range y) {
    const bool single = is_single(x) && is_single(y);
    const auto on_it = single ? walked(x.first, y.first) : std::nullopt;
    return on_it ? *on_it : of_v(x, y) + of_u(x, y);
}

float Content::explained(Range x, Range y) { return of_v(x, y) + marks(x, y); }

float Content::at(Range x, Range y) { return words(x, y) + marks(x, y) + lengths(x, y); }

} // namespace hexapla
