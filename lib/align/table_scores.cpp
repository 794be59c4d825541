#include "align/table_scores.h"

#include <algorithm>
#include <cmath>

namespace hexapla {
namespace {

/// As kDependence, of structure: versions have it from one another.
constexpr float kSharedStructure = 0.9F;

const PriorModel &prior_of_pair(const PairTable &pairs, std::size_t u, std::size_t v) {
    return pairs.pair(std::min(u, v), std::max(u, v)).model.prior;
}

/// Log-odds that the boundary behind a segment of version u lies inside a bead of the pair u, v.
float inside(const PairTable &pairs, std::size_t u, std::size_t v, std::size_t segment) {
    const PriorModel &model = prior_of_pair(pairs, u, v);
    return (u < v ? model.inside_a : model.inside_b)[segment];
}

} // namespace

Range column(const Table &table, std::size_t first, std::size_t last, std::size_t version) {
    return {table.lines[first].cells[version].first, table.lines[last - 1].cells[version].last};
}

TableScores::TableScores(const PairTable &pairs, const Table &table, std::size_t version, Range segments)
    : pairs_(pairs), table_(table), version_(version), segments_(segments), inside_(segments.size(), 0) {
    const auto n = static_cast<float>(table.members.size());
    for (const std::size_t u : table.members) {
        const PriorModel &model = prior_of_pair(pairs, u, version);
        for (std::size_t k = 0; k < kShapeCount; ++k)
            shape_[k] += model.shape[u < version ? k : turned_shape(k)] / n;
        for (std::size_t x = 0; x < 2; ++x)
            for (std::size_t y = 0; y < 2; ++y) runs_[x][y] += model.runs[x][y] / n;
        for (std::size_t s = 0; s < segments.size(); ++s)
            inside_[s] += inside(pairs, version, u, segments.first + s) / n;
    }
    for (const Line &line : table.lines) measure_line(line);
}

void TableScores::measure_line(const Line &line) {
    std::size_t grain = 1;
    float sum = 0, n = 0;
    for (const std::size_t u : table_.members) {
        const Range &cell = line.cells[u];
        grain = std::max(grain, cell.size());
        if (cell.empty()) continue;
        sum += inside(pairs_, u, version_, cell.last - 1);
        ++n;
    }
    grain_.push_back(grain);
    inside_lines_.push_back(n == 0 ? 0 : sum / n);
}

void TableScores::at(std::size_t i, std::size_t j, std::array<float, kShapeCount> &out) const {
    out.fill(kImpossible);
    for (std::size_t k = 0; k < kShapeCount; ++k) {
        const Shape s = kShapes[k];
        if (i + s.a > table_.lines.size() || j + s.b > segments_.size()) continue;
        const Range segments{segments_.first + j, segments_.first + j + s.b};
        out[k] = is_gap(k) ? shape_[k] + against_pins(i, s.a, segments)
                           : prior(i, j, s) + evidence(i, s.a, segments);
    }
}

/// What the lines already hold together costs nothing again: beside a line of two segments, two are as usual
/// as one is beside one.
float TableScores::prior(std::size_t i, std::size_t j, Shape shape) const {
    float sum = 0;
    std::size_t held = 0; // boundaries
    for (std::size_t x = i; x < i + shape.a; ++x) {
        held += grain_[x] - 1;
        if (x + 1 < i + shape.a) sum += inside_lines_[x];
    }
    const std::size_t b = shape.b > held ? shape.b - held : 1;
    for (std::size_t y = j; b > 1 && y + 1 < j + shape.b; ++y) sum += inside_[y];
    return sum + shape_[*shape_of(shape.a, b)];
}

/// Whether somebody fixed these segments elsewhere.
float TableScores::against_pins(std::size_t i, std::size_t a, Range segments) const {
    float sum = 0;
    for (const std::size_t u : table_.members) {
        const Range range = a == 0 ? Range{} : column(table_, i, i + a, u);
        if (!pairs_.allows(u, range, version_, segments)) sum += kAgainstPin;
    }
    return sum;
}

float TableScores::evidence(std::size_t i, std::size_t a, Range segments) const {
    float content = 0, outside = 0, witnesses = 0;
    for (const std::size_t u : table_.members) {
        const Range range = column(table_, i, i + a, u);
        if (range.empty()) continue;
        const PairScores::Evidence found = pairs_.evidence(u, range, version_, segments);
        content += found.content;
        outside += found.outside;
        ++witnesses;
    }
    if (witnesses == 0) return kImpossible;
    return content / std::pow(witnesses, kDependence) + outside / std::pow(witnesses, kSharedStructure);
}

} // namespace hexapla
