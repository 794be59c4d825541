#include "document/markers.h"

#include "document/chains.h"
#include "text/classes.h"
#include "text/unicode.h"

#include <algorithm>

namespace hexapla {
namespace {

/// The last character before a place, spaces aside; 0 at the beginning.
char32_t last_before(std::string_view text, std::size_t at) {
    while (at > 0) {
        const char32_t c = previous_code_point(text, at);
        if (!is_space(c)) return c;
    }
    return 0;
}

/// Parts of one sentence: all but the first inside a line, none ends where a sentence would.
bool is_run_in(std::string_view text, std::span<const MarkerCandidate> candidates, const Chain &chain) {
    const MarkerCandidate &first = candidates[chain.members.front()];
    const bool stop = first.style.close == '.';
    if (first.bullet || stop || chain.members.size() == 1) return first.style.close == 'w';
    bool parted = first.place != MarkerPlace::line_start; // by something: "① one ② two" is a list
    for (std::size_t i = 1; i < chain.members.size(); ++i) {
        const MarkerCandidate &next = candidates[chain.members[i]];
        if (next.place == MarkerPlace::line_start) return false;
        const char32_t last = last_before(text, next.span.begin);
        if ((classes(last) & is::stop) != 0 && first.style.close != 'w') return false;
        parted = parted || is_punctuation(last);
    }
    return parted || first.style.close == 'w';
}

/// Puts lists into the items that hold them.
class Nesting {
public:
    Nesting(std::string_view text, std::span<const TextLine> lines, std::vector<Marker> &markers,
            std::span<const std::size_t> line_of)
        : text_(text), lines_(lines), markers_(markers), line_of_(line_of) {}

    void nest() {
        std::vector<std::size_t> last(lists() + 1); // marker that ends each list
        for (std::size_t i = 0; i < markers_.size(); ++i) last[static_cast<std::size_t>(markers_[i].list)] = i;
        for (std::size_t i = 0; i < markers_.size(); ++i) {
            Marker &marker = markers_[i];
            if (marker.run_in) continue;
            const auto same = [&](std::size_t open) { return markers_[open].list == marker.list; };
            const auto found = std::find_if(open_.begin(), open_.end(), same);
            if (found != open_.end()) {
                marker.parent = markers_[*found].parent;
                marker.depth = markers_[*found].depth;
                open_.erase(found, open_.end());
            } else {
                while (!open_.empty() && !holds(open_.back(), i, last)) open_.pop_back();
                if (!open_.empty()) {
                    marker.parent = static_cast<int>(open_.back());
                    marker.depth = markers_[open_.back()].depth + 1;
                }
            }
            open_.push_back(i);
        }
    }

private:
    std::size_t lists() const {
        int most = 0;
        for (const Marker &marker : markers_) most = std::max(most, marker.list);
        return static_cast<std::size_t>(most);
    }

    /// Does the item of markers_[item] hold the list that markers_[first] begins?
    bool holds(std::size_t item, std::size_t first, const std::vector<std::size_t> &last) const {
        const Marker &outer = markers_[item], &inner = markers_[first];
        if (open_.size() >= kDeepest) return false;
        if (!inner.dotted.empty() && !outer.dotted.empty()) return is_prefix(outer.dotted, inner.dotted);
        if (last[static_cast<std::size_t>(outer.list)] > first) return true; // goes on behind it
        const std::size_t outer_line = line_of_[item], inner_line = line_of_[first];
        if (outer_line == inner_line) return true;
        if (inner.in_line) return false;
        const std::size_t outside = lines_[outer_line].indent, inside = lines_[inner_line].indent;
        if (!outer.in_line && (inside > outside + 1 || inside + 1 < outside)) return inside > outside;
        const bool adjacent = inner_line == outer_line + 1;
        return outer.kind != inner.kind && (adjacent || last_before(text_, inner.span.begin) == U':');
    }

    static bool is_prefix(const std::vector<int> &outer, const std::vector<int> &inner) {
        return outer.size() < inner.size() && std::equal(outer.begin(), outer.end(), inner.begin());
    }

    /// No document nests deeper; bounds the work on hostile ones.
    static constexpr std::size_t kDeepest = 16;

    std::string_view text_;
    std::span<const TextLine> lines_;
    std::vector<Marker> &markers_;
    std::span<const std::size_t> line_of_;
    std::vector<std::size_t> open_; ///< the last marker of each open list, outermost first
};

Marker marker_of(const MarkerCandidate &candidate, const Chain &chain, std::size_t member) {
    Marker marker;
    marker.span = candidate.span;
    marker.kind = candidate.kind.empty() ? order_kind(chain.order) : candidate.kind;
    if (!candidate.bullet) marker.number = chain.values[member];
    marker.dotted = candidate.dotted;
    marker.in_line = candidate.place != MarkerPlace::line_start && candidate.place != MarkerPlace::wrapped;
    return marker;
}

/// Where a marker stands and which member of which chain it is.
struct Member {
    std::size_t begin, list, index;
};

std::vector<Member> in_order(std::span<const MarkerCandidate> found, std::span<const Chain> lists) {
    std::vector<Member> members;
    members.reserve(found.size());
    for (std::size_t list = 0; list < lists.size(); ++list)
        for (std::size_t i = 0; i < lists[list].members.size(); ++i)
            members.push_back({found[lists[list].members[i]].span.begin, list, i});
    std::sort(members.begin(), members.end(), [](const Member &a, const Member &b) { return a.begin < b.begin; });
    return members;
}

} // namespace

std::vector<Marker> markers(std::string_view text, std::span<const TextLine> lines, const Language &language) {
    const std::vector<MarkerCandidate> found = candidates(text, lines, language);
    const std::vector<Chain> lists = chains(text, lines, found, language);
    const std::vector<Member> members = in_order(found, lists);
    std::vector<bool> run_in;
    for (const Chain &chain : lists) run_in.push_back(is_run_in(text, found, chain));
    std::vector<Marker> result;
    std::vector<std::size_t> line_of;
    result.reserve(members.size());
    line_of.reserve(members.size());
    for (const Member &member : members) {
        const Chain &chain = lists[member.list];
        const MarkerCandidate &candidate = found[chain.members[member.index]];
        result.push_back(marker_of(candidate, chain, member.index));
        result.back().run_in = run_in[member.list];
        result.back().list = static_cast<int>(member.list) + 1;
        line_of.push_back(candidate.line);
    }
    Nesting(text, lines, result, line_of).nest();
    return result;
}

std::vector<Marker> markers(std::string_view text, const Language &language) {
    return markers(text, layout(text), language);
}

} // namespace hexapla
