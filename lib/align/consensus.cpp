#include "align/consensus.h"

#include <algorithm>
#include <numeric>

namespace hexapla {
namespace {

/// What two versions say of their own segments counts as much as what so many others say of them.
constexpr float kOwnVoices = 2;

/// A bead with several segments on either side does not say which stands for which: as many are paired in
/// order (what has been exchanged is found later), of others each may be any.
float share(const Bead &bead, std::size_t i, std::size_t j) {
    if (bead.a() == 1 || bead.b() == 1) return 1;
    if (bead.a() == bead.b()) return i == j ? 1 : 0;
    return 1 / static_cast<float>(std::max(bead.a(), bead.b()));
}

bool stands_before(const Consensus::Link &x, const Consensus::Link &y) { return x.to < y.to; }

/// The links to one segment as one link.
void sum_up(std::vector<Consensus::Link> &links) {
    std::stable_sort(links.begin(), links.end(), stands_before);
    std::vector<Consensus::Link> sums;
    for (const Consensus::Link &link : links)
        if (!sums.empty() && sums.back().to == link.to)
            sums.back().direct = std::min(1.0F, sums.back().direct + link.direct);
        else
            sums.push_back(link);
    links = std::move(sums);
}

} // namespace

AllSegments::AllSegments(const PairTable &pairs) : first_{0} {
    for (std::size_t v = 0; v < pairs.versions(); ++v) first_.push_back(first_.back() + pairs.segments(v));
}

std::size_t AllSegments::version(std::size_t number) const {
    return static_cast<std::size_t>(std::upper_bound(first_.begin(), first_.end(), number) - first_.begin()) - 1;
}

Consensus::Consensus(const PairTable &pairs, const AllSegments &segments)
    : segments_(segments), versions_(pairs.versions()), links_(segments.size()),
      known_(segments.size() * versions_, 0) {
    for (std::size_t u = 0; u < versions_; ++u)
        for (std::size_t v = u + 1; v < versions_; ++v) add(pairs.pair(u, v), u, v);
    for (std::vector<Link> &links : links_) sum_up(links);
    for (std::size_t x = 0; x < links_.size(); ++x)
        for (Link &link : links_[x]) link.p = heard(x, link);
}

void Consensus::add(const Pair &pair, std::size_t u, std::size_t v) {
    for (const Bead &bead : pair.paths.likely) {
        if (bead.gap()) continue;
        const std::size_t x = segments_.of(u, bead.i), y = segments_.of(v, bead.j);
        for (std::size_t i = 0; i < bead.a(); ++i) know(x + i, v, bead.posterior);
        for (std::size_t j = 0; j < bead.b(); ++j) know(y + j, u, bead.posterior);
        for (std::size_t i = 0; i < bead.a(); ++i)
            for (std::size_t j = 0; j < bead.b(); ++j) add_link(x + i, y + j, bead.posterior * share(bead, i, j));
    }
}

void Consensus::add_link(std::size_t x, std::size_t y, float p) {
    if (p == 0) return;
    links_[x].push_back({static_cast<std::uint32_t>(y), p, 0});
    links_[y].push_back({static_cast<std::uint32_t>(x), p, 0});
}

void Consensus::know(std::size_t segment, std::size_t version, float p) {
    float &known = known_[segment * versions_ + version];
    known = std::min(1.0F, known + p);
}

/// A version that has neither segment says nothing; one that has one of them only speaks against the link.
float Consensus::heard(std::size_t x, const Link &link) const {
    const std::size_t y = link.to, u = segments_.version(x), v = segments_.version(y);
    std::vector<float> through(versions_, 0); // by version: how probable its likeliest segment makes the link
    for (auto a = links_[x].begin(), b = links_[y].begin(); a != links_[x].end() && b != links_[y].end();)
        if (a->to == b->to) {
            float &most = through[segments_.version(a->to)];
            most = std::max(most, a->direct * b->direct);
            ++a, ++b;
        } else {
            ++(a->to < b->to ? a : b);
        }
    float sum = kOwnVoices * link.direct, voices = kOwnVoices;
    for (std::size_t w = 0; w < versions_; ++w) {
        if (w == u || w == v) continue;
        const float neither = (1 - knows(x, w)) * (1 - knows(y, w));
        sum += through[w];
        voices += std::max(1 - neither, through[w]);
    }
    return sum / voices;
}

float Consensus::linked(std::size_t x, std::size_t y) const {
    const Link to{static_cast<std::uint32_t>(y)};
    const auto found = std::lower_bound(links_[x].begin(), links_[x].end(), to, stands_before);
    return found != links_[x].end() && found->to == y ? found->p : 0;
}

/// Sum over the segments x of the likeliest link of each.
float Consensus::covered(std::size_t u, Range x, std::size_t v, Range y) const {
    float sum = 0;
    for (std::size_t i = x.first; i < x.last; ++i) {
        float most = 0;
        for (std::size_t j = y.first; j < y.last; ++j)
            most = std::max(most, linked(segments_.of(u, i), segments_.of(v, j)));
        sum += most;
    }
    return sum;
}

float Consensus::belief(std::size_t u, Range x, std::size_t v, Range y) const {
    return (covered(u, x, v, y) + covered(v, y, u, x)) / static_cast<float>(x.size() + y.size());
}

float Consensus::none(std::size_t u, Range x, std::size_t v) const {
    float most = 0;
    for (std::size_t i = x.first; i < x.last; ++i) most = std::max(most, knows(segments_.of(u, i), v));
    return 1 - most;
}

} // namespace hexapla
