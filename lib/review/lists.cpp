#include "review/lists.h"

#include <algorithm>
#include <map>

namespace hexapla {

std::vector<List> lists(const Version &version) {
    std::map<std::vector<int>, std::size_t> known; // the path of the list -> its index
    std::vector<List> result;
    for (std::size_t at = 0; at < version.segments.size(); ++at) {
        const Segment &segment = version.segments[at];
        if (segment.kind != Kind::item || segment.path.empty()) continue;
        const std::vector<int> list(segment.path.begin(), segment.path.end() - 1);
        const auto [entry, fresh] = known.try_emplace(list, result.size());
        if (fresh) result.emplace_back();
        result[entry->second].push_back(at);
    }
    return result;
}

bool of_one_list(const Segment &x, const Segment &y) {
    return !x.path.empty() && x.path.size() == y.path.size() &&
           std::equal(x.path.begin(), x.path.end() - 1, y.path.begin());
}

bool holds_list(const Version &version, std::size_t segment) {
    if (segment + 1 >= version.segments.size()) return false;
    const std::vector<int> &outer = version.segments[segment].path;
    const std::vector<int> &inner = version.segments[segment + 1].path;
    return outer.size() < inner.size() && std::equal(outer.begin(), outer.end(), inner.begin());
}

} // namespace hexapla
