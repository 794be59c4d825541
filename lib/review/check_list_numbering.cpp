#include "review/check_list.h"

#include "review/lists.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Two items that follow each other in a version although their numbers do not.
struct Jump {
    std::size_t before = 0, after = 0; ///< segments
    std::int64_t from = 0, to = 0;     ///< their numbers
};

/// How many items with the number 1 stand in a row from a place of a list on.
std::size_t ones(const Version &version, const List &list, std::size_t from) {
    const auto end = std::find_if(list.begin() + static_cast<std::ptrdiff_t>(from), list.end(),
                                  [&](std::size_t at) { return version.segments[at].number != std::int64_t{1}; });
    return static_cast<std::size_t>(end - list.begin()) - from;
}

void add_jumps(std::vector<Jump> &jumps, const Version &version, const List &list) {
    constexpr std::size_t kLeast = 3; // so many ones: the markup counts (Markdown's "1. 1. 1."); two may be a slip
    for (std::size_t at = 0; at + 1 < list.size(); ++at) {
        if (const std::size_t counted = ones(version, list, at); counted >= kLeast) at += counted - 1;
        if (at + 1 == list.size()) break;
        const auto &a = version.segments[list[at]].number, &b = version.segments[list[at + 1]].number;
        if (!a || !b || *b == *a + 1) continue;
        jumps.push_back({list[at], list[at + 1], *a, *b});
        const bool one_slip = at + 2 < list.size() && version.segments[list[at + 2]].number == *a + 2;
        at += one_slip; // the number behind it is right again
    }
}

/// Restarts: the next list begins at 1 where the one before it ended, nothing in between.
void add_restarts(std::vector<Jump> &jumps, const Version &version, const std::vector<List> &all) {
    for (std::size_t at = 0; at + 1 < all.size(); ++at) {
        const std::size_t last = all[at].back(), first = all[at + 1].front();
        const Segment &a = version.segments[last], &b = version.segments[first];
        const bool siblings = first == last + 1 && a.path.size() == b.path.size();
        if (siblings && a.number && b.number && *b.number == 1) jumps.push_back({last, first, *a.number, *b.number});
    }
}

/// Whether another version has the two items numbered on, or lacks the means to say.
bool others_go_on(const Material &material, std::size_t version, const Jump &jump) {
    const std::size_t before = material.row_of[version][jump.before];
    const std::size_t after = material.row_of[version][jump.after];
    std::size_t agree = 0, differ = 0;
    for (std::size_t v = 0; v < material.versions.size(); ++v) {
        const Range &a = material.cell(v, before), &b = material.cell(v, after);
        if (v == version || a.size() != 1 || b.size() != 1) continue;
        const auto &segments = material.versions[v].segments;
        const auto &from = segments[a.first].number, &to = segments[b.first].number;
        if (!from || !to) continue;
        ++(b.first == a.first + 1 && *to == *from + 1 ? agree : differ);
    }
    return agree > differ || material.versions.size() == 1;
}

std::string reproach(const Jump &jump) {
    const std::string from = std::to_string(jump.from), to = std::to_string(jump.to);
    if (jump.to == jump.from) return "number " + to + " stands twice";
    if (jump.to > jump.from) return "number " + to + " follows " + from;
    return "numbering goes back to " + to + " behind " + from;
}

} // namespace

std::vector<Finding> list_numbering(const Material &material) {
    std::vector<Finding> found;
    for (std::size_t v = 0; v < material.versions.size(); ++v) {
        const Version &version = material.versions[v];
        std::vector<Jump> jumps;
        const std::vector<List> all = lists(version);
        for (const List &list : all) add_jumps(jumps, version, list);
        add_restarts(jumps, version, all);
        for (const Jump &jump : jumps) {
            if (!others_go_on(material, v, jump)) continue;
            const Segment &item = version.segments[jump.after];
            found.push_back({.version = v,
                             .span = item.marker,
                             .row = material.row_of[v][jump.after],
                             .message = reproach(jump) + "; " + std::to_string(jump.from + 1) + " is due here",
                             .related = {{v, version.segments[jump.before].marker, "the number before"}}});
        }
    }
    return found;
}

} // namespace hexapla
