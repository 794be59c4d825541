#include "align/joining.h"

#include "align/table_scores.h"

#include <algorithm>

namespace hexapla {
namespace {

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
    return {std::move(lo), std::move(hi), segments.size()};
}

std::vector<Bead> beads(const PairTable &pairs, const Table &table, const Table &other) {
    const std::size_t rows = table.lines.size(), columns = other.lines.size();
    if (table.members.size() == 1 && other.members.size() == 1 &&
        rows == pairs.segments(table.members.front()) && columns == pairs.segments(other.members.front()))
        return pairs.path(table.members.front(), other.members.front());
    const bool one = rows > 0 && columns > 0 && other.members.size() == 1;
    const Band band = one ? allowed(pairs, table, other.members.front(),
                                    column(other, 0, columns, other.members.front()))
                          : full_band(rows, columns);
    return calibrated_paths(band, TableScores(pairs, table, other)).best;
}

/// Several lines of a table as one, in the cells of another line.
void add_lines(Line &line, const Table &table, Range lines, float sure) {
    for (const std::size_t u : table.members) {
        line.cells[u] = column(table, lines.first, lines.last, u);
        line.sure[u] = sure;
        for (std::size_t r = lines.first; r < lines.last; ++r)
            line.sure[u] = std::min(line.sure[u], table.lines[r].sure[u]);
    }
}

} // namespace

void place_gaps(Table &table, std::size_t version, std::size_t first) {
    for (Line &line : table.lines) {
        Range &cell = line.cells[version];
        if (cell.empty()) cell = {first, first};
        first = cell.last;
    }
}

Table alone(const PairTable &pairs, std::size_t version, Range segments) {
    Table out{{version}, {}};
    for (std::size_t s = segments.first; s < segments.last; ++s) {
        Line line{std::vector<Range>(pairs.versions()), std::vector<float>(pairs.versions(), 1)};
        line.cells[version] = {s, s + 1};
        out.lines.push_back(std::move(line));
    }
    return out;
}

Table joined(const PairTable &pairs, const Table &table, const Table &other) {
    Table out{table.members, {}};
    out.members.insert(out.members.end(), other.members.begin(), other.members.end());
    for (const Bead &bead : beads(pairs, table, other)) {
        Line line{std::vector<Range>(pairs.versions()), std::vector<float>(pairs.versions(), 1)};
        add_lines(line, table, {bead.i, bead.i + bead.a()}, 1);
        add_lines(line, other, {bead.j, bead.j + bead.b()}, bead.posterior);
        out.lines.push_back(std::move(line));
    }
    return out;
}

Table grown(const PairTable &pairs, const std::vector<std::size_t> &order, const std::vector<Range> &ranges) {
    Table out = alone(pairs, order.front(), ranges[order.front()]);
    for (std::size_t k = 1; k < order.size(); ++k) {
        out = joined(pairs, out, alone(pairs, order[k], ranges[order[k]]));
        for (std::size_t m = 0; m <= k; ++m) place_gaps(out, order[m], ranges[order[m]].first);
    }
    return out;
}

Table among(const PairTable &pairs, std::span<const Line> lines, const std::vector<std::size_t> &members) {
    Table out{members, {}};
    for (const Line &line : lines) {
        std::size_t widest = 0;
        for (const std::size_t u : members) widest = std::max(widest, line.cells[u].size());
        if (widest == 0) continue;
        if (widest == 1) {
            out.lines.push_back(line);
            continue;
        }
        Table inside = grown(pairs, members, line.cells);
        std::move(inside.lines.begin(), inside.lines.end(), std::back_inserter(out.lines));
    }
    return out;
}

} // namespace hexapla
