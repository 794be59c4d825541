#include "review/check_list.h"

#include <algorithm>

namespace hexapla {
namespace {

using Indices = std::vector<std::size_t>;

/// Whether every version of a row stands in the other row, too.
bool covers(const Row &other, const Row &row) {
    for (std::size_t v = 0; v < row.cells.size(); ++v)
        if (other.cells[v].empty() && !row.cells[v].empty()) return false;
    return true;
}

/// The nearest row before (or behind) a moved one that has not moved itself.
void add_neighbour(const Material &material, std::size_t row, int step, Indices &rows) {
    const Alignment &all = material.alignment;
    for (std::size_t at = row + static_cast<std::size_t>(step); at < all.size();
         at += static_cast<std::size_t>(step)) // below 0 it wraps and ends the loop
        if (!all[at].moved && covers(all[at], all[row])) return rows.push_back(at);
}

/// The rows that show where a moved one stands: its neighbours and what else has moved.
Indices landmarks(const Material &material, const Indices &moved, std::size_t row) {
    Indices rows = moved;
    rows.erase(std::find(rows.begin(), rows.end(), row));
    add_neighbour(material, row, -1, rows);
    add_neighbour(material, row, +1, rows);
    return rows;
}

/// Whether two versions disagree about where a row stands.
bool disagree(const Material &material, std::size_t v, std::size_t w, std::size_t row, const Indices &others) {
    return std::any_of(others.begin(), others.end(), [&](std::size_t other) {
        for (const std::size_t version : {v, w})
            if (material.cell(version, other).empty()) return false;
        const auto before = [&](std::size_t version) {
            return material.cell(version, other).first < material.cell(version, row).first;
        };
        return before(v) != before(w);
    });
}

/// The versions that have a moved row's segments elsewhere than most have; the last one where none stands out.
Indices out_of_order(const Material &material, const Indices &moved, std::size_t row) {
    const Indices others = landmarks(material, moved, row);
    Indices present, result;
    for (std::size_t v = 0; v < material.versions.size(); ++v)
        if (!material.cell(v, row).empty()) present.push_back(v);
    for (const std::size_t v : present) {
        const auto against = std::count_if(present.begin(), present.end(), [&](std::size_t w) {
            return w != v && disagree(material, v, w, row, others);
        });
        if (2 * static_cast<std::size_t>(against) >= present.size()) result.push_back(v);
    }
    if (result.empty() || result.size() == present.size()) result = {present.back()};
    return result;
}

} // namespace

std::vector<Finding> reordered_items(const Material &material) {
    std::vector<Finding> found;
    Indices moved;
    for (std::size_t row = 0; row < material.alignment.size(); ++row)
        if (material.alignment[row].moved) moved.push_back(row);
    for (const std::size_t row : moved) {
        const Indices blamed = out_of_order(material, moved, row);
        for (const std::size_t v : blamed) {
            Finding finding{.version = v, .span = material.span(v, row), .row = row};
            for (std::size_t other = 0; other < material.versions.size(); ++other) {
                if (std::count(blamed.begin(), blamed.end(), other) > 0 || material.cell(other, row).empty()) continue;
                const std::string there = described(material.versions[other], material.cell(other, row));
                finding.related.push_back({other, material.span(other, row), there + " of " + material.labels[other]});
                if (finding.related.size() == 1)
                    finding.message = described(material.versions[v], material.cell(v, row)) +
                                      " stands elsewhere: it is " + there + " of " + material.labels[other] +
                                      "; move it to its place";
            }
            found.push_back(std::move(finding));
        }
    }
    return found;
}

} // namespace hexapla
