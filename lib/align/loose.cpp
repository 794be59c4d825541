#include "align/loose.h"

#include "align/joining.h"

#include <algorithm>
#include <set>

namespace hexapla {
namespace {

/// Longer stretches are left as they are: whole parts that some versions lack.
constexpr std::size_t kMostLines = 32;

using Members = std::vector<std::size_t>;

/// Those with a cell in one of the lines.
Members holders(std::span<const Line> lines, const Members &members) {
    Members out;
    std::copy_if(members.begin(), members.end(), std::back_inserter(out), [&](std::size_t v) {
        return std::any_of(lines.begin(), lines.end(), [&](const Line &line) { return !line.cells[v].empty(); });
    });
    return out;
}

/// A stretch's lines, aligned anew.
std::vector<Line> rejoined(const PairTable &pairs, std::vector<Line> lines, Members members) {
    std::sort(members.begin(), members.end());
    const Members all = holders(lines, members);
    std::set<Members> groups;
    for (const Line &line : lines) groups.insert(holders({&line, 1}, all));
    for (const Members &group : groups) {
        Members others;
        std::set_difference(all.begin(), all.end(), group.begin(), group.end(), std::back_inserter(others));
        if (group.size() < 2 || others.size() < 2) continue; // one version was taken out before
        Table anew = joined(pairs, among(pairs, lines, group), among(pairs, lines, others));
        if (anew.lines.size() < lines.size()) lines = std::move(anew.lines);
    }
    return lines;
}

} // namespace

Table with_loose_joined(const PairTable &pairs, Table table) {
    const auto is_loose = [&](const Line &line) {
        return holders({&line, 1}, table.members).size() < table.members.size();
    };
    std::vector<Line> lines;
    for (auto first = table.lines.begin(); first != table.lines.end();) {
        const auto last = std::find_if_not(first, table.lines.end(), is_loose);
        const auto size = static_cast<std::size_t>(last - first);
        std::vector<Line> stretch(first, last);
        if (size > 1 && size <= kMostLines) stretch = rejoined(pairs, std::move(stretch), table.members);
        std::move(stretch.begin(), stretch.end(), std::back_inserter(lines));
        first = last;
        if (first != table.lines.end()) lines.push_back(std::move(*first++));
    }
    table.lines = std::move(lines);
    for (const std::size_t v : table.members) place_gaps(table, v, 0);
    return table;
}

} // namespace hexapla
