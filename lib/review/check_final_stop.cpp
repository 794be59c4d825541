#include "review/check_list.h"

#include "review/asides.h"
#include "review/lists.h"
#include "text/conventions.h"
#include "text/unicode.h"

#include <algorithm>

namespace hexapla {
namespace {

/// An item is the odd one out where at least so many items of its list agree against it …
constexpr std::size_t kLeastAgreeing = 3;
/// … and at most one item in so many is odd: lists that follow no rule are no fault.
constexpr std::size_t kRarity = 4;

/// Below it two versions' segments may be no equivalents at all.
constexpr double kSure = 0.5;

FinalMark mark_of(const Version &version, std::size_t segment) {
    return final_mark(version.text.at(version.segments[segment].span), *version.language);
}

/// Two words with a stroke between them: "cost/benefit", "GNU/Linux".
bool is_pair(std::string_view text) {
    const std::size_t stroke = text.find('/');
    const auto is_word = [](std::string_view part) {
        bool letters = !part.empty();
        for (std::size_t at = 0; at < part.size();) letters = is_letter(next_code_point(part, at)) && letters;
        return letters;
    };
    return stroke != text.npos && is_word(text.substr(0, stroke)) && is_word(text.substr(stroke + 1));
}

/// A web address, a file's name or a command stands better without a stop.
bool ends_in_code(std::string_view text) {
    const std::size_t space = text.find_last_of(" \t\n");
    const std::string_view last = space == text.npos ? text : text.substr(space + 1);
    if (is_pair(last)) return false;
    return last.find_first_of("/@_=<>{}\\#$") != last.npos || last.find("www.") != last.npos;
}

/// Whether the sentence ended before a remark in brackets: "What now? (An example)".
bool ends_before_brackets(std::string_view text, const Language &language) {
    constexpr std::u32string_view kOpen = U"([（［", kClose = U")]）］";
    std::size_t at = text.size();
    if (at == 0 || kClose.find(previous_code_point(text, at)) == kClose.npos) return false;
    while (at > 0)
        if (kOpen.find(previous_code_point(text, at)) != kOpen.npos)
            return final_mark(text.substr(0, at), language) == FinalMark::stop;
    return false;
}

/// Whether a segment ends in a word where a stop could be missing.
bool lacks_stop(const Version &version, std::size_t segment) {
    const std::string_view text = version.text.at(version.segments[segment].span);
    return mark_of(version, segment) == FinalMark::open && !ends_in_code(text) &&
           !ends_before_brackets(text, *version.language) && !holds_list(version, segment);
}

/// What the versions' final marks say, by version and segment: already reported or not.
using Reported = std::vector<std::vector<bool>>;

Finding missing_stop(const Material &material, std::size_t v, std::size_t at, const std::string &why) {
    const Segment &segment = material.versions[v].segments[at];
    return {.version = v,
            .span = {segment.span.end, segment.span.end},
            .row = material.row_of[v][at],
            .message = described(segment) + " has no final stop" + why + "; add it"};
}

/// Items of a list that lack the stop which nearly all others have.
void add_odd_items(std::vector<Finding> &found, Reported &reported, const Material &material, std::size_t v) {
    const Version &version = material.versions[v];
    for (const List &list : lists(version)) {
        std::vector<std::size_t> without;
        std::size_t with = 0;
        for (const std::size_t at : list) {
            with += mark_of(version, at) == FinalMark::stop;
            if (lacks_stop(version, at)) without.push_back(at);
        }
        if (with < kLeastAgreeing || kRarity * without.size() > list.size()) continue;
        for (const std::size_t at : without) {
            const std::string why =
                ", " + std::to_string(with) + " of the list's " + std::to_string(list.size()) + " items have one";
            found.push_back(missing_stop(material, v, at, why));
            reported[v][at] = true;
        }
    }
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

/// Whether the headings of a version end without stops where those of another have some: a rule, not a slip. What is
/// much longer than they are is none, but was taken for one because it has no stop.
bool leaves_stops_out(const Material &material, std::size_t a, std::size_t b, std::size_t row) {
    constexpr std::size_t kMuchLonger = 2;
    const Version &left = material.versions[a], &right = material.versions[b];
    const std::size_t own = left.segments[material.cell(a, row).last - 1].span.size();
    for (std::size_t other = 0; other < material.alignment.size(); ++other) {
        const Range &x = material.cell(a, other), &y = material.cell(b, other);
        if (other == row || x.size() != 1 || y.size() != 1 || left.segments[x.first].kind != Kind::heading) continue;
        if (own > kMuchLonger * left.segments[x.first].span.size()) continue;
        if (lacks_stop(left, x.first) && mark_of(right, y.first) == FinalMark::stop) return true;
    }
    return false;
}

/// Whether a segment may be a heading or a caption: short and alone in its paragraph.
bool may_be_heading(const Version &version, std::size_t at) {
    constexpr std::size_t kShort = 60; // bytes; a line of a heading
    const auto &segments = version.segments;
    const bool alone = (at == 0 || segments[at - 1].paragraph != segments[at].paragraph) &&
                       (at + 1 == segments.size() || segments[at + 1].paragraph != segments[at].paragraph);
    return alone && segments[at].span.size() < kShort;
}

/// Whether the end of a version's cell should be like that of another's. A long line without a stop
/// was taken for a heading because it has none.
bool comparable(const Material &material, const Sides &sides, std::size_t row, std::size_t v) {
    const Version &version = material.versions[v];
    const std::size_t at = material.cell(v, row).last - 1, other = sides.with.front();
    const Kind kind = version.segments[at].kind;
    const Kind theirs = material.versions[other].segments[material.cell(other, row).last - 1].kind;
    if (kind == Kind::item && theirs == Kind::item) return follows_same_rule(material, v, other, row);
    if (kind == Kind::heading && leaves_stops_out(material, v, other, row)) return false;
    return (kind == Kind::prose || kind == Kind::heading) && theirs == Kind::prose && !may_be_heading(version, at) &&
           !speaks_of_translation(version, at);
}

} // namespace

std::vector<Finding> final_stops(const Material &material) {
    std::vector<Finding> found;
    Reported reported;
    for (const Version &version : material.versions) reported.emplace_back(version.segments.size());
    for (std::size_t v = 0; v < material.versions.size(); ++v)
        if (has_final_stops(*material.versions[v].language)) add_odd_items(found, reported, material, v);
    for (std::size_t row = 0; row < material.alignment.size(); ++row) {
        const Sides at = sides(material, row);
        if (at.with.empty() || at.without.size() > at.with.size() || material.alignment[row].confidence < kSure)
            continue;
        for (const std::size_t v : at.without)
            if (!reported[v][material.cell(v, row).last - 1] && comparable(material, at, row, v))
                found.push_back(
                    missing_stop(material, v, material.cell(v, row).last - 1,
                                 ", " + material.named(at.with) + (at.with.size() == 1 ? " has one" : " have one")));
    }
    return found;
}

} // namespace hexapla
