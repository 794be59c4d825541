#include "review/check_list.h"

#include "review/asides.h"
#include "review/endings.h"
#include "review/lists.h"
#include "text/classes.h"
#include "text/unicode.h"

#include <algorithm>
#include <map>

namespace hexapla {
namespace {

/// An item is the odd one out where at least so many items of its list agree against it …
constexpr std::size_t kLeastAgreeing = 3;
/// … and at most one item in so many is odd: lists that follow no rule are no fault.
constexpr std::size_t kRarity = 4;

/// So many passages of several sentences must end in a stop, and so many for each that does not.
constexpr std::size_t kLeastPassages = 5, kRarePassage = 5;

/// Below it two versions' segments may be no equivalents at all.
constexpr double kSure = 0.5;

/// What the versions' final marks say, by version and segment: already reported or not.
using Reported = std::vector<std::vector<bool>>;

Finding missing_stop(const Material &material, std::size_t v, std::size_t at, const std::string &why) {
    const Segment &segment = material.versions[v].segments[at];
    return {.version = v,
            .span = {segment.span.end, segment.span.end},
            .row = material.row_of[v][at],
            .message = described(segment) + " has no final stop" + why + "; add it"};
}

/// Whether an item ends in a comma or a semicolon, or in one and a word behind it: "b; and".
bool goes_on(const Version &version, std::size_t at) {
    const std::string_view text = version.text.at(version.segments[at].span);
    const std::size_t space = text.find_last_of(' ');
    return mark_of(version, at) == FinalMark::comma ||
           (space != text.npos && final_mark(text.substr(0, space), *version.language) == FinalMark::comma);
}

/// Items of a list that lack the stop which nearly all others have.
void add_odd_items(std::vector<Finding> &found, Reported &reported, const Material &material, std::size_t v) {
    const Version &version = material.versions[v];
    for (const List &list : lists(version)) {
        std::vector<std::size_t> without;
        std::size_t with = 0;
        for (const std::size_t at : list) {
            with += mark_of(version, at) == FinalMark::stop;
            if (lacks_stop(version, at) && !goes_on(version, at)) without.push_back(at);
        }
        const bool one_of_three = list.size() == kLeastAgreeing && with + 1 == list.size();
        if (!one_of_three && (with < kLeastAgreeing || kRarity * without.size() > list.size())) continue;
        for (const std::size_t at : without) {
            const std::string why =
                ", " + std::to_string(with) + " of the list's " + std::to_string(list.size()) + " items have one";
            found.push_back(missing_stop(material, v, at, why));
            reported[v][at] = true;
        }
    }
}

/// Whether a segment begins as sentences do: no remark "(optional)", no "… and so on", no figure.
bool begins_sentence(const Version &version, std::size_t segment) {
    std::size_t at = version.segments[segment].span.begin;
    char32_t first = next_code_point(version.text.bytes(), at);
    while ((classes(first) & is::quote) != 0 && at < version.segments[segment].span.end)
        first = next_code_point(version.text.bytes(), at);
    return is_letter(first) && !is_lower(first);
}

/// The ends of passages that lack the stop which nearly all others have.
void add_odd_passages(std::vector<Finding> &found, const Reported &reported, const Material &material, std::size_t v) {
    const Version &version = material.versions[v];
    std::vector<std::size_t> without;
    std::size_t with = 0;
    for (const Passage &passage : passages(version)) {
        with += mark_of(version, passage.last) == FinalMark::stop;
        if (passage.stated && lacks_stop(version, passage.last) && !announces_list(version, passage.last))
            without.push_back(passage.last);
    }
    if (with < kLeastPassages || kRarePassage * without.size() > with) return;
    for (const std::size_t at : without)
        if (!reported[v][at] && begins_sentence(version, at) && !speaks_of_translation(version, at))
            found.push_back(missing_stop(
                material, v, at, ", " + std::to_string(with) + " other passages of several sentences have one"));
}

/// The versions of a row by their final mark.
struct Sides {
    std::vector<std::size_t> with, without;
};

Sides sides(const Material &material, std::size_t row) {
    Sides result;
    for (std::size_t v = 0; v < material.versions.size(); ++v) {
        const Version &version = material.versions[v];
        const Range &cell = material.cell(v, row);
        if (cell.empty() || !has_final_stops(*version.language)) continue;
        if (mark_of(version, cell.last - 1) == FinalMark::stop)
            result.with.push_back(v);
        else if (lacks_stop(version, cell.last - 1))
            result.without.push_back(v);
    }
    return result;
}

/// Whether in the other items of its list a version ends as another one does: else the two follow
/// different rules, and that is no fault of one item.
bool follows_same_rule(const Material &material, std::size_t a, std::size_t b, std::size_t row) {
    constexpr std::size_t kLeastOthers = 2;
    const Version &left = material.versions[a], &right = material.versions[b];
    const Segment &item = left.segments[material.cell(a, row).last - 1];
    std::size_t same = 0;
    for (std::size_t other = 0; other < material.alignment.size(); ++other) {
        const Range &x = material.cell(a, other), &y = material.cell(b, other);
        if (other == row || x.size() != 1 || y.size() != 1) continue;
        if (!of_one_list(item, left.segments[x.first])) continue;
        if (mark_of(left, x.first) != mark_of(right, y.first)) return false;
        ++same;
    }
    return same >= kLeastOthers;
}

/// How the headings of versions end; each pair of versions is read once, whatever number of rows is asked of.
class Headings {
public:
    explicit Headings(const Material &material) : material_(material) {}

    /// Whether the headings of a version rather end without stops where those of another have some: a rule, not a slip
    /// in this row. What is much longer than they are is none, but was taken for one because it has no stop.
    bool leave_stops_out(std::size_t a, std::size_t b, std::size_t row) {
        const Ends &ends = of(a, b);
        const Range &x = material_.cell(a, row), &y = material_.cell(b, row);
        const std::size_t own = material_.versions[a].segments[x.last - 1].span.size();
        const auto least = std::ranges::lower_bound(ends.without, (own + kMuchLonger - 1) / kMuchLonger);
        auto without = static_cast<std::size_t>(ends.without.end() - least);
        without -= x.size() == 1 && y.size() == 1; // this row's
        return without > 0 && without >= ends.with;
    }

private:
    static constexpr std::size_t kMuchLonger = 2; ///< times as long
    /// Of the first version's headings beside one segment with a stop.
    struct Ends {
        std::size_t with = 0;             ///< how many have a stop, too
        std::vector<std::size_t> without; ///< the sizes of those that lack one, in bytes, in order
    };

    const Ends &of(std::size_t a, std::size_t b) {
        const auto [at, unknown] = known_.try_emplace({a, b});
        if (unknown) at->second = read(a, b);
        return at->second;
    }

    Ends read(std::size_t a, std::size_t b) const {
        const Version &left = material_.versions[a], &right = material_.versions[b];
        Ends result;
        for (std::size_t row = 0; row < material_.alignment.size(); ++row) {
            const Range &x = material_.cell(a, row), &y = material_.cell(b, row);
            if (x.size() != 1 || y.size() != 1 || left.segments[x.first].kind != Kind::heading) continue;
            if (mark_of(right, y.first) != FinalMark::stop) continue;
            result.with += mark_of(left, x.first) == FinalMark::stop;
            if (lacks_stop(left, x.first)) result.without.push_back(left.segments[x.first].span.size());
        }
        std::ranges::sort(result.without);
        return result;
    }

    const Material &material_;
    std::map<std::pair<std::size_t, std::size_t>, Ends> known_; ///< by version and other version
};

/// Whether a segment may be a heading or a caption: short and alone in its paragraph, and announces no list.
bool may_be_heading(const Version &version, std::size_t at) {
    constexpr std::size_t kShort = 60; // bytes; a line of a heading
    const auto &segments = version.segments;
    const bool alone = (at == 0 || segments[at - 1].paragraph != segments[at].paragraph) &&
                       (at + 1 == segments.size() || segments[at + 1].paragraph != segments[at].paragraph);
    return alone && !announces_list(version, at) && segments[at].span.size() < kShort;
}

/// Whether a segment is the last of a list whose other items end in commas or semicolons: "a; b; c".
bool ends_enumeration(const Version &version, std::size_t at) {
    constexpr std::size_t kLeastOthers = 2;
    const auto &segments = version.segments;
    if (at + 1 < segments.size() && of_one_list(segments[at], segments[at + 1])) return false;
    std::size_t others = 0;
    for (std::size_t other = at; other-- > 0 && of_one_list(segments[at], segments[other]); ++others)
        if (mark_of(version, other) != FinalMark::comma && (others > 0 || !goes_on(version, other))) return false;
    return others >= kLeastOthers;
}

/// Whether the end of a version's cell should be like that of another's. A long line without a stop
/// was taken for a heading because it has none.
bool comparable(const Material &material, Headings &headings, const Sides &sides, std::size_t row, std::size_t v) {
    const Version &version = material.versions[v];
    const std::size_t at = material.cell(v, row).last - 1, other = sides.with.front();
    const Version &with = material.versions[other];
    const std::size_t there = material.cell(other, row).last - 1;
    const Kind kind = version.segments[at].kind, theirs = with.segments[there].kind;
    if (kind == Kind::item && theirs == Kind::item)
        return ends_enumeration(version, at) || follows_same_rule(material, v, other, row);
    if (announces_list(version, at) && !(announces_list(with, there) && states(with, there))) return false;
    if (kind == Kind::heading && headings.leave_stops_out(v, other, row)) return false;
    return (kind == Kind::prose || kind == Kind::heading) && theirs == Kind::prose && !may_be_heading(version, at) &&
           !speaks_of_translation(version, at);
}

} // namespace

std::vector<Finding> final_stops(const Material &material) {
    std::vector<Finding> found;
    Reported reported;
    Headings headings(material);
    for (const Version &version : material.versions) reported.emplace_back(version.segments.size());
    for (std::size_t v = 0; v < material.versions.size(); ++v)
        if (has_final_stops(*material.versions[v].language)) add_odd_items(found, reported, material, v);
    for (std::size_t row = 0; row < material.alignment.size(); ++row) {
        const Sides at = sides(material, row);
        if (at.with.empty() || at.without.size() > at.with.size() || material.alignment[row].confidence < kSure)
            continue;
        for (const std::size_t v : at.without)
            if (!reported[v][material.cell(v, row).last - 1] && comparable(material, headings, at, row, v)) {
                found.push_back(
                    missing_stop(material, v, material.cell(v, row).last - 1,
                                 ", " + material.named(at.with) + (at.with.size() == 1 ? " has one" : " have one")));
                reported[v][material.cell(v, row).last - 1] = true;
            }
    }
    for (std::size_t v = 0; v < material.versions.size(); ++v)
        if (has_final_stops(*material.versions[v].language)) add_odd_passages(found, reported, material, v);
    return found;
}

} // namespace hexapla
