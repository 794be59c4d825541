#include "align/joining.h"
#include "align/loose.h"

#include <algorithm>
#include <numeric>

namespace hexapla {
namespace {

/// Rounds of taking every version out and aligning it anew.
constexpr int kRounds = 3;

/// The table without one version.
Table without(const PairTable &pairs, const Table &table, std::size_t version) {
    std::vector<std::size_t> others = table.members;
    std::erase(others, version);
    return among(pairs, table.lines, others);
}

/// The pair that fits best first, then always the version that fits the table best.
std::vector<std::size_t> joining_order(const PairTable &pairs) {
    std::vector<std::size_t> order, left(pairs.versions());
    std::iota(left.begin(), left.end(), 0);
    const auto fit = [&](std::size_t v) {
        double sum = 0;
        if (order.empty())
            for (const std::size_t u : left) sum = std::max(sum, u == v ? 0 : pairs.fit(u, v));
        for (const std::size_t u : order) sum += pairs.fit(u, v);
        return sum;
    };
    while (!left.empty()) {
        std::vector<double> fits;
        for (const std::size_t v : left) fits.push_back(fit(v));
        const auto best = std::max_element(fits.begin(), fits.end()) - fits.begin();
        order.push_back(left[static_cast<std::size_t>(best)]);
        left.erase(left.begin() + best);
    }
    return order;
}

bool same_cells(const Table &x, const Table &y) {
    return std::equal(x.lines.begin(), x.lines.end(), y.lines.begin(), y.lines.end(),
                      [](const Line &a, const Line &b) { return a.cells == b.cells; });
}

} // namespace

Table table(const PairTable &pairs) {
    std::vector<Range> all;
    for (std::size_t v = 0; v < pairs.versions(); ++v) all.push_back({0, pairs.segments(v)});
    const std::vector<std::size_t> order = joining_order(pairs);
    Table out = grown(pairs, order, all);
    for (int round = 0; pairs.versions() > 2 && round < kRounds; ++round) {
        const Table before = out;
        for (const std::size_t v : order) {
            out = joined(pairs, without(pairs, out, v), alone(pairs, v, all[v]));
            for (const std::size_t u : order) place_gaps(out, u, 0);
        }
        if (same_cells(before, out)) break;
    }
    return with_loose_joined(pairs, std::move(out));
}

} // namespace hexapla
