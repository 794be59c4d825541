#include "align/in_order.h"

#include <algorithm>
#include <numeric>

namespace hexapla {
namespace {

/// By language, then by text.
std::vector<std::size_t> canonical_order(const std::vector<Version> &versions) {
    std::vector<std::size_t> order(versions.size());
    std::iota(order.begin(), order.end(), 0);
    const auto key = [&](std::size_t v) {
        return std::pair<std::string_view, std::string_view>(versions[v].language->code, versions[v].text.bytes());
    };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t x, std::size_t y) { return key(x) < key(y); });
    return order;
}

/// Pins with their cells in that order.
std::vector<Pin> pins_in_order(const std::vector<Pin> &pins, const std::vector<std::size_t> &order) {
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

InOrder in_order(const std::vector<Version> &versions, const AlignOptions &options) {
    InOrder out;
    out.order = canonical_order(versions);
    for (const std::size_t v : out.order) out.features.push_back(features(versions[v]));
    out.options = options;
    out.options.pins = pins_in_order(options.pins, out.order);
    return out;
}

Alignment rows(const Table &table, const std::vector<std::size_t> &order) {
    Alignment out;
    for (const Line &line : table) out.push_back(row(line, order));
    return out;
}

} // namespace hexapla
