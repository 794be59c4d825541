#include "align/align.h"

#include "align/table.h"

#include <algorithm>
#include <numeric>

namespace hexapla {
namespace {

/// Versions in an order of their own, so that the operands' order cannot matter.
std::vector<std::size_t> canonical_order(const std::vector<Version> &versions) {
    std::vector<std::size_t> order(versions.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t x, std::size_t y) {
        const auto key = [&](std::size_t v) {
            return std::pair<std::string_view, std::string_view>(versions[v].language->code,
                                                                 versions[v].text.bytes());
        };
        return key(x) < key(y);
    });
    return order;
}

/// The pair that fits best first, then always the version that fits the table best.
std::vector<std::size_t> joining_order(const PairTable &pairs) {
    const std::size_t n = pairs.versions();
    std::vector<std::size_t> order, left(n);
    std::iota(left.begin(), left.end(), 0);
    const auto fit = [&](std::size_t v) {
        double sum = 0;
        for (std::size_t u = 0; u < n; ++u) {
            const bool in = std::find(order.begin(), order.end(), u) != order.end();
            if (u == v || !(in || order.empty())) continue;
            const double f = u < v ? pairs.fit(u, v) : pairs.fit(v, u);
            sum = order.empty() ? std::max(sum, f) : sum + f;
        }
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

} // namespace

Alignment align(const std::vector<Version> &versions, const AlignOptions &options) {
    if (versions.empty()) return {};
    const std::vector<std::size_t> order = canonical_order(versions);
    std::vector<Features> all;
    for (const std::size_t v : order) all.push_back(features(versions[v]));
    const PairTable pairs(all, options.dictionaries);
    const std::vector<std::size_t> joining = joining_order(pairs);
    Table table = first_table(pairs, joining.front());
    for (std::size_t k = 1; k < joining.size(); ++k) table = joined(pairs, table, joining[k]);
    for (Row &row : table.rows) {
        std::vector<Range> cells(row.cells.size());
        for (std::size_t k = 0; k < order.size(); ++k) cells[order[k]] = row.cells[k];
        row.cells = std::move(cells);
    }
    return table.rows;
}

} // namespace hexapla
