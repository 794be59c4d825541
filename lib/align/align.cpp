#include "align/align.h"

#include "align/moved.h"

#include <algorithm>
#include <numeric>

namespace hexapla {
namespace {

/// Versions in an order of their own, so that the operands' order cannot matter.
std::vector<std::size_t> canonical_order(const std::vector<Version> &versions) {
    std::vector<std::size_t> order(versions.size());
    std::iota(order.begin(), order.end(), 0);
    const auto key = [&](std::size_t v) {
        return std::pair<std::string_view, std::string_view>(versions[v].language->code,
                                                             versions[v].text.bytes());
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t x, std::size_t y) { return key(x) < key(y); });
    return order;
}

/// Pins with their cells in that order.
std::vector<Pin> in_order(const std::vector<Pin> &pins, const std::vector<std::size_t> &order) {
    std::vector<Pin> out;
    for (const Pin &pin : pins) {
        Pin turned;
        for (const std::size_t v : order) turned.cells.push_back(pin.cells[v]);
        out.push_back(std::move(turned));
    }
    return out;
}

/// A line as a row, its cells in the order of the operands.
Row row(const Line &line, const std::vector<std::size_t> &order) {
    Row out;
    out.cells.resize(order.size());
    for (std::size_t k = 0; k < order.size(); ++k) out.cells[order[k]] = line.cells[k];
    out.confidence = *std::min_element(line.sure.begin(), line.sure.end());
    out.moved = line.moved;
    return out;
}

} // namespace

Alignment align(const std::vector<Version> &versions, const AlignOptions &options) {
    if (versions.empty()) return {};
    const std::vector<std::size_t> order = canonical_order(versions);
    std::vector<Features> all;
    for (const std::size_t v : order) all.push_back(features(versions[v]));
    const PairTable pairs(all, {options.dictionaries, in_order(options.pins, order)});
    Alignment rows;
    for (const Line &line : with_moved(pairs, table(pairs)).lines) rows.push_back(row(line, order));
    return rows;
}

} // namespace hexapla
