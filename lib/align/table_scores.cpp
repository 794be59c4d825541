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
    if (first == last) return {};
    return {table.lines[first].cells[version].first, table.lines[last - 1].cells[version].last};
}

TableScores::TableScores(const PairTable &pairs, const Table &left, const Table &right)
    : pairs_(pairs), left_{left}, right_{right} {
    for (const std::size_t u : left.members)
        for (const std::size_t v : right.members) measure_pair(u, v);
    measure_lines(left_, right);
    measure_lines(right_, left);
}

void TableScores::measure_pair(std::size_t u, std::size_t v) {
    const auto n = static_cast<float>(left_.table.members.size() * right_.table.members.size());
    const PriorModel &model = prior_of_pair(pairs_, u, v);
    for (std::size_t k = 0; k < kShapeCount; ++k) shape_[k] += model.shape[u < v ? k : turned_shape(k)] / n;
    for (std::size_t x = 0; x < 2; ++x)
        for (std::size_t y = 0; y < 2; ++y) runs_[x][y] += model.runs[x][y] / n;
}

void TableScores::measure_lines(Side &side, const Table &other) const {
    for (const Line &line : side.table.lines) {
        std::size_t grain = 1;
        float sum = 0, n = 0;
        for (const std::size_t u : side.table.members) {
            const Range &cell = line.cells[u];
            grain = std::max(grain, cell.size());
            if (cell.empty()) continue;
            for (const std::size_t v : other.members)
                sum += inside(pairs_, u, v, cell.last - 1) / static_cast<float>(other.members.size());
            ++n;
        }
        side.grain.push_back(grain);
        side.inside.push_back(n == 0 ? 0 : sum / std::pow(n, kDependence));
    }
}

std::size_t TableScores::Side::held(std::size_t first, std::size_t last) const {
    std::size_t sum = 0;
    for (std::size_t k = first; k < last; ++k) sum += grain[k] - 1;
    return sum;
}

float TableScores::Side::between(std::size_t first, std::size_t last) const {
    float sum = 0;
    for (std::size_t k = first; k + 1 < last; ++k) sum += inside[k];
    return sum;
}

void TableScores::at(std::size_t i, std::size_t j, std::array<float, kShapeCount> &out) const {
    out.fill(kImpossible);
    for (std::size_t k = 0; k < kShapeCount; ++k) {
        const Shape s = kShapes[k];
        if (i + s.a > left_.table.lines.size() || j + s.b > right_.table.lines.size()) continue;
        out[k] = is_gap(k) ? shape_[k] + against_pins(i, j, s) : prior(i, j, s) + evidence(i, j, s);
    }
}

/// What the lines of one side already hold together costs nothing again on the other: beside a line of two
/// segments, two are as usual as one is beside one.
float TableScores::prior(std::size_t i, std::size_t j, Shape shape) const {
    const auto beside = [](std::size_t lines, std::size_t held) { return lines > held ? lines - held : 1; };
    const std::size_t a = beside(shape.a, right_.held(j, j + shape.b));
    const std::size_t b = beside(shape.b, left_.held(i, i + shape.a));
    return shape_[*shape_of(a, b)] + (a > 1 ? left_.between(i, i + shape.a) : 0) +
           (b > 1 ? right_.between(j, j + shape.b) : 0);
}

/// Whether somebody fixed these segments elsewhere.
float TableScores::against_pins(std::size_t i, std::size_t j, Shape shape) const {
    float sum = 0;
    for (const std::size_t v : right_.table.members)
        for (const std::size_t u : left_.table.members)
            if (!pairs_.allows(u, column(left_.table, i, i + shape.a, u), v,
                               column(right_.table, j, j + shape.b, v)))
                sum += kAgainstPin;
    return sum;
}

float TableScores::evidence(std::size_t i, std::size_t j, Shape shape) const {
    float content = 0, outside = 0, witnesses = 0;
    for (const std::size_t v : right_.table.members) {
        const Range y = column(right_.table, j, j + shape.b, v);
        if (y.empty()) continue;
        for (const std::size_t u : left_.table.members) {
            const Range x = column(left_.table, i, i + shape.a, u);
            if (x.empty()) continue;
            const PairScores::Evidence found = pairs_.evidence(u, x, v, y);
            content += found.content;
            outside += found.outside;
            ++witnesses;
        }
    }
    if (witnesses == 0) return kImpossible;
    return content / std::pow(witnesses, kDependence) + outside / std::pow(witnesses, kSharedStructure);
}

} // namespace hexapla
