// What a version lacks: items, headings, sentences. One run of gaps is one finding.

#include "review/asides.h"
#include "review/check_list.h"
#include "review/lists.h"
#include "review/told.h"
#include "text/unicode.h"

#include <algorithm>

namespace hexapla {
namespace {

using Indices = std::vector<std::size_t>;

/// Rows [first, last) that the same versions lack. A missing section is one gap: its kind is that of
/// its gravest part, an item before a heading before prose.
struct Gap {
    std::size_t first = 0, last = 0;
    Indices have = {}, lack = {}; ///< versions
    Kind kind = Kind::prose;
};

Gap gap_of(const Material &material, std::size_t row) {
    Gap gap{.first = row, .last = row + 1};
    for (std::size_t v = 0; v < material.versions.size(); ++v) {
        const Range &cell = material.cell(v, row);
        (cell.empty() ? gap.lack : gap.have).push_back(v);
        if (!cell.empty()) gap.kind = material.versions[v].segments[cell.first].kind;
    }
    return gap;
}

void extend(Gap &gap, const Gap &next) {
    const auto gravity = [](Kind kind) { return kind == Kind::item ? 2 : kind != Kind::prose; };
    gap.last = next.last;
    if (gravity(next.kind) > gravity(gap.kind)) gap.kind = next.kind;
}

/// The gap that a row goes on: right before it, or before what only the others have there; null: none. What one
/// version has alone inside a part that it lacks does not make two of the part.
Gap *begun_before(std::vector<Gap> &gaps, const Gap &row) {
    const auto is_same = [&](const Gap &gap) { return gap.lack == row.lack && gap.have == row.have; };
    if (gaps.empty()) return nullptr;
    Gap &last = gaps.back(), *before = gaps.size() < 2 ? nullptr : &gaps[gaps.size() - 2];
    const bool crossed =
        before != nullptr && before->have == last.lack && before->lack == last.have && before->last >= last.first;
    if (row.first != (crossed ? std::max(before->last, last.last) : last.last)) return nullptr;
    return is_same(last) ? &last : crossed && is_same(*before) ? before : nullptr;
}

std::vector<Gap> gaps(const Material &material) {
    std::vector<Gap> result;
    for (std::size_t row = 0; row < material.alignment.size(); ++row) {
        const Gap gap = gap_of(material, row);
        if (gap.lack.empty() || gap.have.empty()) continue;
        if (Gap *begun = begun_before(result, gap); begun != nullptr)
            extend(*begun, gap);
        else
            result.push_back(gap);
    }
    return result;
}

/// The segments of a gap in a version that has them.
Range present(const Material &material, const Gap &gap, std::size_t version) {
    return {material.cell(version, gap.first).first, material.cell(version, gap.last - 1).last};
}

Span span_of(const Version &version, const Range &range) {
    return {version.segments[range.first].span.begin, version.segments[range.last - 1].span.end};
}

bool one(const Indices &versions) { return versions.size() == 1; }

/// Whether what a version has alone is a translator's note or a credit: short, and its first words or what announces
/// them say so.
bool is_aside(const Version &version, const Range &range) {
    constexpr std::size_t kLongest = 8; // segments; a note is a few lines, a missing chapter may begin with one
    return range.size() <= kLongest && speaks_of_translation(version, range.first);
}

/// Where the version would have it. No item stands within a paragraph: what the version has alone of the one before
/// it goes first.
Span place(const Material &material, const Gap &gap, std::size_t version) {
    const Span before = material.span(version, gap.first);
    if (gap.kind != Kind::item) return before;
    const std::vector<Segment> &segments = material.versions[version].segments;
    const std::size_t first = material.cell(version, gap.first).first;
    std::size_t at = first;
    const auto goes_on = [&] {
        if (at == 0 || at == segments.size() || segments[at].kind != Kind::prose) return false;
        const Gap own = gap_of(material, material.row_of[version][at]);
        return segments[at].paragraph == segments[at - 1].paragraph && one(own.have);
    };
    while (goes_on()) ++at;
    if (at == first) return before;
    const std::size_t end = segments[at - 1].span.end;
    return {end, end};
}

/// "fi lacks item 1.3; bg has "Обучение …": add it here".
Finding missing(const Material &material, const Gap &gap, std::size_t version) {
    const std::size_t source = gap.have.front();
    const Range range = present(material, gap, source);
    const Version &has = material.versions[source];
    const bool aside = is_aside(has, range);
    Finding finding{.severity = aside ? Severity::info : Severity::error,
                    .version = version,
                    .span = place(material, gap, version),
                    .row = gap.first,
                    .message =
                        material.labels[version] + " lacks " + described(has, range) + "; " + material.named(gap.have) +
                        (one(gap.have) ? " has " : " have ") + excerpt(has.text.at(span_of(has, range))) +
                        (aside ? ", which speaks of a translation: see whether it belongs here" : ": add it here")};
    for (const std::size_t v : gap.have) {
        const Range there = present(material, gap, v);
        for (std::size_t at = there.first; at < there.last; ++at) {
            const Segment &segment = material.versions[v].segments[at];
            finding.related.push_back({v, segment.span, described(segment) + " of " + material.labels[v]});
        }
    }
    return finding;
}

/// "only fi has item 1.3; bg, en and es lack it".
Finding extra(const Material &material, const Gap &gap, std::size_t version) {
    const Range range = present(material, gap, version);
    const Version &has = material.versions[version];
    Finding finding{.version = version,
                    .span = span_of(has, range),
                    .row = gap.first,
                    .message = "only " + material.named(gap.have) + (one(gap.have) ? " has " : " have ") +
                               described(has, range) + "; " + material.named(gap.lack) +
                               " lack it: remove it here or add it there"};
    for (const std::size_t v : gap.lack) {
        const Span place = material.span(v, gap.first);
        finding.related.push_back({v, place, "it would stand here"});
    }
    return finding;
}

/// With three or more versions the minority is to blame; a tie blames those that lack it.
bool is_extra(const Gap &gap) { return gap.have.size() < gap.lack.size(); }

/// Whether a row's confidence speaks for a real gap rather than a guess of the aligner.
bool sure(const Material &material, const Gap &gap, double least) {
    return material.alignment[gap.first].confidence >= least;
}

bool of_items(const Gap &gap) { return gap.kind == Kind::item; }
bool of_headings(const Gap &gap) { return gap.kind == Kind::heading || gap.kind == Kind::title; }

/// Whether it begins with a small letter: the rest of a sentence that a list or a table stands in.
bool is_rest(const Material &material, const Gap &gap) {
    const std::string_view text = material.text(gap.have.front(), gap.first);
    std::size_t at = 0;
    return !text.empty() && is_lower(next_code_point(text, at));
}

Range rows_of(const Gap &gap) { return {gap.first, gap.last}; }

/// A gap that begins with the rest of a paragraph and goes on behind it, without that rest where the version's own
/// paragraph is as long as the whole: the rest is told there, what follows is missing.
Gap without_told(const Material &material, const Gap &gap, Told &told) {
    if (!one(gap.have) || !one(gap.lack)) return gap;
    const std::size_t source = gap.have.front();
    const std::vector<Segment> &segments = material.versions[source].segments;
    const Range range = present(material, gap, source);
    if (segments[range.first].kind == Kind::item) return gap; // it begins inside the paragraph, but is no rest of it
    std::size_t rest = range.first;
    while (rest < range.last && rest > 0 && segments[rest].paragraph == segments[range.first - 1].paragraph) ++rest;
    if (rest == range.first || rest == range.last) return gap;
    const std::size_t row = material.row_of[source][rest];
    if (!told.in_own_words({gap.first, row}, source, gap.lack.front())) return gap;
    Gap result = gap;
    result.first = row;
    return result;
}

/// Says of a finding that it may be told in a neighbour.
void make_milder(Finding &finding, Severity most) {
    constexpr std::string_view kUnless = ", unless what stands beside it here says the same";
    finding.severity = std::min(finding.severity, most);
    if (!finding.message.ends_with(kUnless)) finding.message += kUnless;
}

/// The finding that a version lacks something, milder where something else stands in its stead, or what stands beside
/// it may say both.
Finding missing(const Material &material, const Gap &gap, std::size_t version, Told &told) {
    Finding finding = missing(material, gap, version);
    const Range rows = rows_of(gap);
    constexpr double kNearlyBoth = 0.85;       // short items differ in length by half as often as not
    constexpr double kSureAgainstWords = 0.98; // of 14 sentences that were told 12 had less
    const bool in_item = of_items(gap) && told.beside(rows, gap.have, version, kNearlyBoth);
    const bool in_words = gap.kind == Kind::prose && one(gap.have) && !sure(material, gap, kSureAgainstWords) &&
                          told.in_words(rows, gap.have.front(), version);
    const bool in_full = told.in_full_row(rows, gap.have, version) ||
                         (of_items(gap) && one(gap.have) && told.in_running_text(rows, gap.have.front(), version));
    if (!in_item && !in_words && !in_full && !told.across(rows, gap.have, version)) return finding;
    make_milder(finding, of_items(gap) && !in_full ? Severity::warning : Severity::info);
    return finding;
}

/// Whether what one version has alone is an item that says the same as the one beside it: it is there twice.
bool is_repeated(const Material &material, const Gap &gap) {
    if (!of_items(gap) || !one(gap.have)) return false;
    const Version &version = material.versions[gap.have.front()];
    const Range range = present(material, gap, gap.have.front());
    const auto same = [&](std::size_t other) {
        const Segment &item = version.segments[range.first], &beside = version.segments[other];
        return of_one_list(item, beside) && fold(version.text.at(item.span)) == fold(version.text.at(beside.span));
    };
    return range.size() == 1 &&
           ((range.first > 0 && same(range.first - 1)) || (range.last < version.segments.size() && same(range.last)));
}

/// What versions lack of a kind, as far as the alignment is sure of it.
std::vector<Finding> missing_ones(const Material &material, bool (*of_kind)(const Gap &), double least) {
    std::vector<Finding> found;
    Told told(material);
    for (const Gap &whole : gaps(material)) {
        if (!of_kind(whole) || is_extra(whole) || is_repeated(material, whole) || !sure(material, whole, least))
            continue;
        const Gap gap = without_told(material, whole, told);
        for (const std::size_t version : gap.lack) found.push_back(missing(material, gap, version, told));
    }
    return found;
}

} // namespace

std::vector<Finding> missing_items(const Material &material) { return missing_ones(material, of_items, 0); }

std::vector<Finding> missing_headings(const Material &material) {
    constexpr double kSure = 0.6; // headings that were not missing, but prose in the other version, had .5 and less
    return missing_ones(material, of_headings, kSure);
}

std::vector<Finding> extra_items(const Material &material) {
    std::vector<Finding> found;
    for (const Gap &gap : gaps(material))
        if (of_items(gap) && is_extra(gap) && !is_repeated(material, gap))
            for (const std::size_t version : gap.have) found.push_back(extra(material, gap, version));
    return found;
}

std::vector<Finding> missing_sentences(const Material &material) {
    // Below it the sentence may well be in a neighbour; where several versions have it, they agree on its place. Where
    // the paragraph is as short as it must be without it, that is worth a look: of 32 such places 18 were right.
    constexpr double kSure = 0.9, kSureOfSeveral = 0.6, kSureOfShort = 0.8;
    std::vector<Finding> found;
    Told told(material);
    for (const Gap &gap : gaps(material)) {
        if (gap.kind != Kind::prose || is_extra(gap) || is_rest(material, gap)) continue;
        const Range rows = rows_of(gap);
        const std::size_t source = gap.have.front();
        const bool surely = sure(material, gap, one(gap.have) ? kSure : kSureOfSeveral);
        const bool perhaps = !surely && one(gap.have) && one(gap.lack) && sure(material, gap, kSureOfShort) &&
                             told.cut_short(rows, source, gap.lack.front());
        if (!surely && !perhaps) continue;
        for (const std::size_t version : gap.lack) {
            if (told.beside(rows, gap.have, version) || (one(gap.have) && told.in_paragraph(rows, source, version)))
                continue;
            found.push_back(missing(material, gap, version, told));
            if (perhaps) make_milder(found.back(), Severity::info);
        }
    }
    return found;
}

} // namespace hexapla
