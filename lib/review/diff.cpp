#include "review/diff.h"

#include "review/pairing.h"
#include "review/word_edits.h"

#include <algorithm>
#include <array>
#include <map>

namespace hexapla {
namespace {

constexpr std::array<std::string_view, 8> kNames = {"kept",  "changed", "added",  "removed",
                                                    "moved", "split",   "merged", "renumbered"};

Change::Kind kind_of(const Pairing &pairing, bool words_differ) {
    if (pairing.before.empty()) return Change::Kind::added;
    if (pairing.after.empty()) return Change::Kind::removed;
    if (pairing.before.size() < pairing.after.size()) return Change::Kind::split;
    if (pairing.before.size() > pairing.after.size()) return Change::Kind::merged;
    if (pairing.moved) return Change::Kind::moved;
    return words_differ ? Change::Kind::changed : Change::Kind::kept;
}

/// The pairings with gaps for the segments in none, in the order of the new version; what was removed
/// follows what it followed.
std::vector<Pairing> with_gaps(const std::vector<Pairing> &paired, std::size_t before_size, std::size_t after_size) {
    std::vector<char> kept(before_size, 0); // 1: has a pairing
    for (const Pairing &p : paired)
        std::fill(kept.begin() + std::ptrdiff_t(p.before.first), kept.begin() + std::ptrdiff_t(p.before.last), 1);
    std::vector<Pairing> result;
    std::size_t before = 0;
    std::size_t after = 0;
    const auto up_to = [&](std::size_t before_end, std::size_t after_end) {
        for (; before < before_end; ++before)
            if (!kept[before]) result.push_back({{before, before + 1}, {after, after}});
        for (; after < after_end; ++after) result.push_back({{before, before}, {after, after + 1}});
    };
    for (const Pairing &p : paired) {
        up_to(p.moved ? before : p.before.first, p.after.first);
        result.push_back(p);
        if (!p.moved) before = p.before.last;
        after = p.after.last;
    }
    up_to(before_size, after_size);
    return result;
}

std::string_view marker(const Version &version, std::size_t segment) {
    return version.text.at(version.segments[segment].marker);
}

/// Within a language every change of a mark is meant; between languages only that of a number is.
bool is_renumbered(const Version &before, const Version &after, const Change &change) {
    const bool in_place = change.kind == Change::Kind::kept || change.kind == Change::Kind::changed;
    if (!in_place || change.before.size() != 1) return false;
    const std::size_t a = change.before.first;
    const std::size_t b = change.after.first;
    return same_language(before, after) ? marker(before, a) != marker(after, b)
                                        : before.segments[a].number != after.segments[b].number;
}

/// The list that a segment is an item of: its path without the item's own place. Empty: none.
std::vector<int> list_of(const Segment &segment) {
    std::vector<int> path = segment.path;
    if (!path.empty()) path.pop_back();
    return path;
}

/// Where the change of a list's renumbering stands. A list is the same if either version says so: one
/// may be cut in two where its numbering breaks.
class Renumberings {
public:
    /// The index noted for the list of these items; `fresh`, from now on, if there is none.
    std::size_t index(const Segment &before, const Segment &after, std::size_t fresh) {
        const auto found = of_old_.find(list_of(before));
        const std::size_t wanted = found != of_old_.end() ? found->second : fresh;
        const std::size_t index = of_new_.try_emplace(list_of(after), wanted).first->second;
        return of_old_.try_emplace(list_of(before), index).first->second;
    }

private:
    std::map<std::vector<int>, std::size_t> of_old_, of_new_;
};

/// One change for each list that has renumbered items.
std::vector<Change> with_renumbered(std::vector<Change> changes, const Version &before, const Version &after) {
    std::vector<Change> result;
    Renumberings lists;
    for (Change &change : changes) {
        if (is_renumbered(before, after, change)) {
            const Change::Renumbered item{change.before.first, change.after.first};
            const std::size_t index =
                lists.index(before.segments[item.before], after.segments[item.after], result.size());
            if (index == result.size())
                result.push_back({Change::Kind::renumbered, change.before, change.after, {}, {}, {}});
            Change &list = result[index];
            list.items.push_back(item);
            list.before.last = std::max(list.before.last, change.before.last);
            list.after.last = change.after.last;
        }
        result.push_back(std::move(change));
    }
    return result;
}

} // namespace

bool same_language(const Version &a, const Version &b) {
    constexpr std::string_view kUnknown = "und";
    if (a.language->base == kUnknown || b.language->base == kUnknown) return true;
    return a.language->base == b.language->base && a.language->script == b.language->script;
}

std::string_view name(Change::Kind kind) { return kNames[static_cast<std::size_t>(kind)]; }

std::vector<Change> changes(const Version &before, const Version &after) {
    std::vector<Change> result;
    for (const Pairing &p : with_gaps(pairings(before, after), before.segments.size(), after.segments.size())) {
        Change change{Change::Kind::kept, p.before, p.after, {}, {}, {}};
        if (!p.before.empty() && !p.after.empty()) change.words = word_edits(before, p.before, after, p.after);
        change.kind = kind_of(p, !change.words.empty());
        result.push_back(std::move(change));
    }
    return with_renumbered(std::move(result), before, after);
}

std::vector<Change> changes(const Version &before, const Version &after, const Alignment &rows) {
    std::vector<Change> result;
    for (const Row &row : rows) {
        const Pairing pairing{row.cells[0], row.cells[1], row.moved};
        result.push_back({kind_of(pairing, false), pairing.before, pairing.after, {}, {}, {}});
    }
    return with_renumbered(std::move(result), before, after);
}

bool differ(const std::vector<Change> &changes) {
    return std::any_of(changes.begin(), changes.end(),
                       [](const Change &change) { return change.kind != Change::Kind::kept; });
}

} // namespace hexapla
