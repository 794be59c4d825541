#include "align/table.h"

#include <algorithm>

namespace hexapla {
namespace {

/// The cells of rows [first, last) in one column, as one range.
Range column(const Alignment &rows, std::size_t first, std::size_t last, std::size_t version) {
    return {rows[first].cells[version].first, rows[last - 1].cells[version].last};
}

/// A row's score against a segment is the mean over the versions already in it.
class TableScores : public Scores {
public:
    TableScores(const PairTable &pairs, const Table &table, std::size_t version)
        : pairs_(pairs), table_(table), version_(version) {
        for (const std::size_t u : table.members) {
            const PriorModel &prior = u < version ? pairs.pair(u, version).model.prior
                                                  : pairs.pair(version, u).model.prior;
            for (std::size_t k = 0; k < kShapeCount; ++k) {
                const std::size_t at = u < version ? k : turned_shape(k);
                shape_[k] += prior.shape[at] / static_cast<float>(table.members.size());
            }
            for (std::size_t x = 0; x < 2; ++x)
                for (std::size_t y = 0; y < 2; ++y)
                    runs_[x][y] += prior.runs[x][y] / static_cast<double>(table.members.size());
        }
    }

    GapRuns gap_runs() const override { return runs_; }

    void at(std::size_t i, std::size_t j, std::array<float, kShapeCount> &out) const override {
        for (std::size_t k = 0; k < kShapeCount; ++k) {
            const Shape s = kShapes[k];
            const bool fits = i + s.a <= table_.rows.size() && j + s.b <= pairs_.segments(version_);
            out[k] = fits ? shape_[k] + evidence(i, s.a, j, s.b) : kImpossible;
        }
    }

private:
    const PairTable &pairs_;
    const Table &table_;
    std::size_t version_;
    std::array<float, kShapeCount> shape_{};
    GapRuns runs_{};

    float evidence(std::size_t i, std::size_t a, std::size_t j, std::size_t b) const {
        if (a == 0 || b == 0) return 0;
        float sum = 0;
        int witnesses = 0;
        for (const std::size_t u : table_.members) {
            const Range range = column(table_.rows, i, i + a, u);
            if (range.empty()) continue;
            sum += pairs_.evidence(u, range, version_, {j, j + b});
            ++witnesses;
        }
        return witnesses == 0 ? kImpossible : sum / static_cast<float>(witnesses);
    }
};

Row joined_row(const PairTable &pairs, const Table &table, const Bead &bead, std::size_t version) {
    Row row;
    row.cells.resize(pairs.versions());
    row.confidence = bead.posterior;
    for (const std::size_t u : table.members)
        if (bead.a() > 0) row.cells[u] = column(table.rows, bead.i, bead.i + bead.a(), u);
    row.cells[version] = {bead.j, bead.j + bead.b()};
    for (std::size_t r = bead.i; r < bead.i + bead.a(); ++r)
        row.confidence = std::min(row.confidence, table.rows[r].confidence);
    return row;
}

/// Gaps stand where the segment would be.
void place_gaps(Table &table) {
    for (const std::size_t u : table.members) {
        std::size_t next = 0;
        for (Row &row : table.rows) {
            if (row.cells[u].empty()) row.cells[u] = {next, next};
            next = row.cells[u].last;
        }
    }
}

} // namespace

PairTable::PairTable(const std::vector<Features> &versions, const std::vector<Dictionary> &dictionaries)
    : features_(versions), pairs_(versions.size() * versions.size()), scores_(pairs_.size()) {
    for (std::size_t u = 0; u < versions.size(); ++u)
        for (std::size_t v = u + 1; v < versions.size(); ++v) {
            Pair &pair = pairs_[at(u, v)];
            pair = learn(versions[u], versions[v], dictionaries);
            scores_[at(u, v)] = std::make_unique<PairScores>(versions[u], versions[v], pair.model, pair.band);
        }
}

float PairTable::evidence(std::size_t u, Range x, std::size_t v, Range y) const {
    if (u > v) return evidence(v, y, u, x);
    return scores_[at(u, v)]->evidence(x.first, x.size(), y.first, y.size());
}

std::vector<Bead> PairTable::path(std::size_t u, std::size_t v) const {
    if (u < v) return pair(u, v).paths.best;
    std::vector<Bead> turned;
    for (const Bead &bead : pair(v, u).paths.best)
        turned.push_back({bead.j, bead.i, turned_shape(bead.shape), bead.posterior});
    return turned;
}

double PairTable::fit(std::size_t u, std::size_t v) const {
    double sum = 0;
    for (const Bead &b : pair(u, v).paths.best)
        sum += evidence(u, {b.i, b.i + b.a()}, v, {b.j, b.j + b.b()});
    return sum / static_cast<double>(1 + segments(u) + segments(v));
}

Table first_table(const PairTable &pairs, std::size_t version) {
    Table table{{version}, {}};
    for (std::size_t s = 0; s < pairs.segments(version); ++s) {
        Row row;
        row.cells.resize(pairs.versions());
        row.cells[version] = {s, s + 1};
        row.confidence = 1;
        table.rows.push_back(row);
    }
    return table;
}

Table joined(const PairTable &pairs, const Table &table, std::size_t version) {
    const Band band = full_band(table.rows.size(), pairs.segments(version));
    Table out{table.members, {}};
    out.members.push_back(version);
    const std::vector<Bead> beads =
        table.members.size() == 1 ? pairs.path(table.members.front(), version)
                                  : paths(band, TableScores(pairs, table, version)).best;
    for (const Bead &bead : beads)
        out.rows.push_back(joined_row(pairs, table, bead, version));
    place_gaps(out);
    return out;
}

} // namespace hexapla
