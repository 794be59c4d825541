#include "align/table.h"

namespace hexapla {
namespace {

/// Nats of a bead outside a pair's band: no path of that pair comes near it.
constexpr float kFarOff = -20;

} // namespace

PairTable::PairTable(const std::vector<Features> &versions, const AlignOptions &options)
    : features_(versions), pairs_(versions.size() * versions.size()), scores_(pairs_.size()) {
    for (std::size_t u = 0; u < versions.size(); ++u)
        for (std::size_t v = u + 1; v < versions.size(); ++v) {
            Pair &pair = pairs_[at(u, v)];
            pair = learn(versions[u], versions[v], options,
                         PinTable(options.pins, u, v, versions[u].size(), versions[v].size()));
            if (versions.size() > 2)
                scores_[at(u, v)] = std::make_unique<PairScores>(versions[u], versions[v], pair.model, pair.band);
        }
}

PairScores::Evidence PairTable::evidence(std::size_t u, Range x, std::size_t v, Range y) const {
    if (u > v) return evidence(v, y, u, x);
    if (x.size() > kMostSide || y.size() > kMostSide) return {};
    if (!allows(u, x, v, y)) return {kAgainstPin, 0};
    const PairScores::Evidence found = scores_[at(u, v)]->evidence(x.first, x.size(), y.first, y.size());
    return found.content + found.outside < kFarOff ? PairScores::Evidence{kFarOff, 0} : found;
}

bool PairTable::allows(std::size_t u, Range x, std::size_t v, Range y) const {
    return u < v ? pair(u, v).model.pins.allows(x, y) : pair(v, u).model.pins.allows(y, x);
}

std::vector<Bead> PairTable::path(std::size_t u, std::size_t v) const {
    if (u < v) return pair(u, v).paths.best;
    std::vector<Bead> out;
    for (const Bead &bead : pair(v, u).paths.best)
        out.push_back({bead.j, bead.i, turned_shape(bead.shape), bead.posterior});
    return out;
}

} // namespace hexapla
