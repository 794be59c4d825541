#include "align/clusters.h"

#include <algorithm>

namespace hexapla {

Range Cluster::cell(std::size_t version) const {
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const Cell &c) { return c.version == version; });
    return found == cells.end() ? Range{} : found->range;
}

Clusters::Clusters(const PairTable &pairs, const AllSegments &segments)
    : pairs_(pairs), segments_(segments), clusters_(segments.size()), of_(segments.size()) {
    for (std::size_t v = 0; v < pairs.versions(); ++v)
        for (std::size_t s = 0; s < pairs.segments(v); ++s) {
            const std::size_t number = segments.of(v, s);
            of_[number] = number;
            clusters_[number].cells = {{v, {s, s + 1}}};
        }
    place_all();
}

/// Along the longest version and its best paths: any order will do that no version goes against, and few
/// clusters have to change places in this one.
void Clusters::place_all() {
    std::size_t longest = 0;
    for (std::size_t v = 1; v < pairs_.versions(); ++v)
        if (pairs_.segments(v) > pairs_.segments(longest)) longest = v;
    Placed order;
    for (std::size_t s = 0; s < pairs_.segments(longest); ++s) order.emplace(s, segments_.of(longest, s));
    for (std::size_t v = 0; v < pairs_.versions(); ++v)
        if (v != longest)
            for (const Bead &bead : pairs_.path(longest, v))
                for (std::size_t j = bead.j; j < bead.j + bead.b(); ++j) order.emplace(bead.i, segments_.of(v, j));
    std::size_t place = 0;
    for (const auto &[key, number] : order) clusters_[number].place = place++;
}

/// The cluster with the version's next segment that way.
std::optional<std::size_t> Clusters::neighbour(const Cluster::Cell &cell, Way way) const {
    const auto &[v, range] = cell;
    if (way == Way::ahead ? range.first == 0 : range.last == pairs_.segments(v)) return {};
    return of_[segments_.of(v, way == Way::ahead ? range.first - 1 : range.last)];
}

/// Those that must stand that way of `from` and have places up to that of `to`; nothing where they lead to it.
std::optional<Clusters::Placed> Clusters::between(std::size_t from, std::size_t to, Way way) const {
    const std::size_t limit = clusters_[to].place;
    Placed out;
    std::vector<std::size_t> open{from};
    while (!open.empty()) {
        const std::size_t here = open.back();
        open.pop_back();
        for (const Cluster::Cell &cell : clusters_[here].cells) {
            const std::optional<std::size_t> next = neighbour(cell, way);
            if (!next || (*next == to && here == from)) continue;
            if (*next == to) return {};
            const std::size_t place = clusters_[*next].place;
            if (way == Way::ahead ? place < limit : place > limit) continue;
            if (out.emplace(place, *next).second) open.push_back(*next);
        }
    }
    return out;
}

/// What must stand before the second one goes ahead of both, what must stand behind the first one behind them.
bool Clusters::join(std::size_t x, std::size_t y) {
    const auto [first, second] = clusters_[x].place < clusters_[y].place ? std::pair(x, y) : std::pair(y, x);
    const std::optional<Placed> behind = between(first, second, Way::behind);
    if (!behind) return false;
    const Placed ahead = *between(second, first, Way::ahead);
    std::vector<std::size_t> order, places;
    for (const auto &[place, cluster] : ahead) order.push_back(cluster);
    order.push_back(first);
    for (const auto &[place, cluster] : *behind) order.push_back(cluster);
    for (const std::size_t cluster : order) places.push_back(clusters_[cluster].place);
    std::sort(places.begin(), places.end());
    for (std::size_t k = 0; k < order.size(); ++k) clusters_[order[k]].place = places[k];
    take_up(first, second);
    return true;
}

void Clusters::take_up(std::size_t home, std::size_t other) {
    std::vector<Cluster::Cell> &cells = clusters_[home].cells;
    for (const auto &[v, range] : clusters_[other].cells) {
        for (std::size_t s = range.first; s < range.last; ++s) of_[segments_.of(v, s)] = home;
        const auto at =
            std::find_if(cells.begin(), cells.end(), [v = v](const Cluster::Cell &cell) { return cell.version >= v; });
        if (at == cells.end() || at->version != v)
            cells.insert(at, {v, range});
        else
            at->range = {std::min(at->range.first, range.first), std::max(at->range.last, range.last)};
    }
    clusters_[other].cells.clear();
    ++clusters_[home].changed;
    ++clusters_[other].changed;
}

std::vector<std::size_t> Clusters::in_order() const {
    std::vector<std::size_t> out, waits(clusters_.size(), 0); // for so many clusters
    std::set<std::pair<std::size_t, std::size_t>> ready;      // by first version
    const auto make_ready = [&](std::size_t c) { ready.emplace(clusters_[c].cells.front().version, c); };
    for (std::size_t c = 0; c < clusters_.size(); ++c) {
        if (clusters_[c].cells.empty()) continue;
        for (const Cluster::Cell &cell : clusters_[c].cells) waits[c] += cell.range.first > 0;
        if (waits[c] == 0) make_ready(c);
    }
    while (!ready.empty()) {
        out.push_back(ready.begin()->second);
        ready.erase(ready.begin());
        for (const Cluster::Cell &cell : clusters_[out.back()].cells)
            if (const auto next = neighbour(cell, Way::behind); next && --waits[*next] == 0) make_ready(*next);
    }
    return out;
}

} // namespace hexapla
