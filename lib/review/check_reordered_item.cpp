#include "review/check_list.h"

#include <algorithm>

namespace hexapla {
namespace {

constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

/// The nearest row before (or behind) one that is in order and has segments of both versions.
std::size_t neighbour(const Material &material, std::size_t row, int step, std::size_t a, std::size_t b) {
    for (std::size_t at = row + static_cast<std::size_t>(step); at < material.alignment.size();
         at += static_cast<std::size_t>(step)) // below 0 it wraps and ends the loop
        if (!material.alignment[at].moved && !material.cell(a, at).empty() &&
            !material.cell(b, at).empty())
            return at;
    return kNowhere;
}

/// Whether a version's segments of a moved row stand between those of the rows around it.
bool in_order(const Material &material, std::size_t row, std::size_t version, std::size_t other) {
    const Range &cell = material.cell(version, row);
    const std::size_t before = neighbour(material, row, -1, version, other);
    const std::size_t after = neighbour(material, row, +1, version, other);
    return (before == kNowhere || material.cell(version, before).last <= cell.first) &&
           (after == kNowhere || cell.last <= material.cell(version, after).first);
}

/// The versions that have a moved row's segments elsewhere; the second half where none stands out.
std::vector<std::size_t> out_of_order(const Material &material, std::size_t row) {
    std::vector<std::size_t> present, result;
    for (std::size_t v = 0; v < material.versions.size(); ++v)
        if (!material.cell(v, row).empty()) present.push_back(v);
    for (const std::size_t v : present)
        if (!in_order(material, row, v, present.front() == v ? present.back() : present.front()))
            result.push_back(v);
    if (result.empty() || result.size() == present.size()) result = {present.back()};
    return result;
}

} // namespace

std::vector<Finding> reordered_items(const Material &material) {
    std::vector<Finding> found;
    for (std::size_t row = 0; row < material.alignment.size(); ++row) {
        if (!material.alignment[row].moved) continue;
        const std::vector<std::size_t> blamed = out_of_order(material, row);
        for (const std::size_t v : blamed) {
            Finding finding{.version = v, .span = material.span(v, row), .row = row};
            for (std::size_t other = 0; other < material.versions.size(); ++other) {
                if (std::count(blamed.begin(), blamed.end(), other) > 0 ||
                    material.cell(other, row).empty())
                    continue;
                const std::string there = described(material.versions[other], material.cell(other, row));
                finding.related.push_back(
                    {other, material.span(other, row), there + " of " + material.labels[other]});
                if (finding.related.size() == 1)
                    finding.message = described(material.versions[v], material.cell(v, row)) +
                                      " stands elsewhere: it is " + there + " of " +
                                      material.labels[other] + "; move it to its place";
            }
            found.push_back(std::move(finding));
        }
    }
    return found;
}

} // namespace hexapla
