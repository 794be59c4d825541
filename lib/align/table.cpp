#include "align/table_scores.h"

#include <algorithm>
#include <numeric>

namespace hexapla {
namespace {

/// Rounds of taking every version out and aligning it anew.
constexpr int kRounds = 3;

/// Gaps stand where the segment would be.
void place_gaps(Table &table, std::size_t version, std::size_t first) {
    for (Line &line : table.lines) {
        Range &cell = line.cells[version];
        if (cell.empty()) cell = {first, first};
        first = cell.last;
    }
}

/// One version alone: a line for every segment.
Table alone(const PairTable &pairs, std::size_t version, Range segments) {
    Table out{{version}, {}};
    for (std::size_t s = segments.first; s < segments.last; ++s) {
        Line line{std::vector<Range>(pairs.versions()), std::vector<float>(pairs.versions(), 1)};
        line.cells[version] = {s, s + 1};
        out.lines.push_back(std::move(line));
    }
    return out;
}

/// The segments of `version` that any pair with a member allows beside each line.
Band allowed(const PairTable &pairs, const Table &table, std::size_t version, Range segments) {
    const std::size_t rows = table.lines.size();
    std::vector<std::uint32_t> lo(rows + 1, static_cast<std::uint32_t>(segments.size())), hi(rows + 1, 0);
    const auto inside = [&](std::size_t column) {
        return static_cast<std::uint32_t>(std::clamp(column, segments.first, segments.last) - segments.first);
    };
    for (const std::size_t u : table.members) {
        const Band &band = pairs.band(u, version);
        for (std::size_t i = 0; i <= rows; ++i) {
            const std::size_t at = i < rows ? table.lines[i].cells[u].first : table.lines[i - 1].cells[u].last;
            lo[i] = std::min(lo[i], inside(band.lo[at]));
            hi[i] = std::max(hi[i], inside(band.hi[at]));
        }
    }
    return Band(std::move(lo), std::move(hi), segments.size());
}

std::vector<Bead> beads(const PairTable &pairs, const Table &table, std::size_t version, Range segments) {
    const std::size_t first = table.members.front();
    const bool whole = table.members.size() == 1 && table.lines.size() == pairs.segments(first) &&
                       segments.size() == pairs.segments(version);
    if (whole) return pairs.path(first, version);
    const Band band = table.lines.empty() ? full_band(0, segments.size())
                                          : allowed(pairs, table, version, segments);
    return calibrated_paths(band, TableScores(pairs, table, version, segments)).best;
}

/// Several lines as one; `none` is an empty line.
Line joined_line(const Table &table, const Bead &bead, const Line &none) {
    if (bead.a() == 0) return none;
    Line line = table.lines[bead.i];
    for (const std::size_t u : table.members) {
        line.cells[u] = column(table, bead.i, bead.i + bead.a(), u);
        for (std::size_t r = bead.i; r < bead.i + bead.a(); ++r)
            line.sure[u] = std::min(line.sure[u], table.lines[r].sure[u]);
    }
    return line;
}

/// The table with one version more.
Table joined(const PairTable &pairs, const Table &table, std::size_t version, Range segments) {
    Table out{table.members, {}};
    out.members.push_back(version);
    const Line none{std::vector<Range>(pairs.versions()), std::vector<float>(pairs.versions(), 1)};
    for (const Bead &bead : beads(pairs, table, version, segments)) {
        Line line = joined_line(table, bead, none);
        line.cells[version] = {segments.first + bead.j, segments.first + bead.j + bead.b()};
        line.sure[version] = bead.posterior;
        out.lines.push_back(std::move(line));
    }
    return out;
}

/// The table of some versions' ranges, joined in the given order.
Table grown(const PairTable &pairs, const std::vector<std::size_t> &order, const std::vector<Range> &ranges) {
    Table out = alone(pairs, order.front(), ranges[order.front()]);
    for (std::size_t k = 1; k < order.size(); ++k) {
        out = joined(pairs, out, order[k], ranges[order[k]]);
        for (std::size_t m = 0; m <= k; ++m) place_gaps(out, order[m], ranges[order[m]].first);
    }
    return out;
}

/// The table without one version. Lines that it had held together are aligned anew without it.
Table without(const PairTable &pairs, const Table &table, std::size_t version) {
    Table out{table.members, {}};
    out.members.erase(std::find(out.members.begin(), out.members.end(), version));
    for (const Line &line : table.lines) {
        std::size_t widest = 0;
        for (const std::size_t u : out.members) widest = std::max(widest, line.cells[u].size());
        if (widest == 0) continue;
        if (widest == 1) {
            out.lines.push_back(line);
            continue;
        }
        Table inside = grown(pairs, out.members, line.cells);
        std::move(inside.lines.begin(), inside.lines.end(), std::back_inserter(out.lines));
    }
    return out;
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
            out = joined(pairs, without(pairs, out, v), v, all[v]);
            for (const std::size_t u : order) place_gaps(out, u, 0);
        }
        if (same_cells(before, out)) break;
    }
    return out;
}

} // namespace hexapla
