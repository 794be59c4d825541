#include "write/changes.h"

#include "write/table.h"

#include <array>

namespace hexapla {
namespace {

/// Longer ranges are named by their first and last id.
constexpr std::size_t kNamedIds = 3;

std::string mark(const Version &version, std::size_t segment) {
    const Span marker = version.segments[segment].marker;
    return marker.empty() ? "no mark" : std::string(version.text.at(marker));
}

std::string from_to(const std::string &first, const std::string &last) {
    return first == last ? first : first + "–" + last;
}

/// Whether a mark is the next number after another, or the same mark where they count nothing.
bool follows(const Version &version, std::size_t segment, std::size_t next) {
    const auto &number = version.segments[segment].number;
    const auto &next_number = version.segments[next].number;
    return number && next_number ? *next_number - *number == 1 : mark(version, segment) == mark(version, next);
}

} // namespace

std::string ids(Range range, const Version &version) {
    if (range.empty()) return "";
    if (range.size() > kNamedIds) return version.segments[range.first].id + "…" + version.segments[range.last - 1].id;
    return ids_of(range, version);
}

std::string ids(const Change &change, const Version &before, const Version &after) {
    const std::string old_ids = ids(change.before, before);
    std::string new_ids = ids(change.after, after);
    if (old_ids.empty() || old_ids == new_ids) return new_ids;
    return new_ids.empty() ? old_ids : old_ids + " → " + new_ids;
}

std::string renumbering(const Change &change, const Version &before, const Version &after) {
    std::string result;
    for (std::size_t i = 0; i < change.items.size();) {
        std::size_t last = i;
        while (last + 1 < change.items.size() &&
               follows(before, change.items[last].before, change.items[last + 1].before) &&
               follows(after, change.items[last].after, change.items[last + 1].after))
            ++last;
        result += (result.empty() ? "" : ", ") +
                  from_to(mark(before, change.items[i].before), mark(before, change.items[last].before)) + " → " +
                  from_to(mark(after, change.items[i].after), mark(after, change.items[last].after));
        i = last + 1;
    }
    return result;
}

std::string summary(const std::vector<Change> &changes) {
    std::array<std::size_t, 8> count{};
    for (const Change &change : changes) ++count[static_cast<std::size_t>(change.kind)];
    const std::size_t kept = count[static_cast<std::size_t>(Change::Kind::kept)];
    const std::size_t all = changes.size() - kept;
    std::string result = all == 0 ? "no change" : std::to_string(all) + (all == 1 ? " change" : " changes");
    std::string_view before = ": ";
    for (std::size_t k = 1; k < count.size(); ++k) {
        if (count[k] == 0) continue;
        result += before;
        result += std::to_string(count[k]) + " " + std::string(name(static_cast<Change::Kind>(k)));
        before = ", ";
    }
    return result + "; " + std::to_string(kept) + (kept == 1 ? " segment kept" : " segments kept");
}

} // namespace hexapla
