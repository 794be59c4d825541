// What a version lacks: items, headings, sentences. One run of gaps is one finding.

#include "review/check_list.h"

#include "text/unicode.h"

#include <iterator>

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

std::vector<Gap> gaps(const Material &material) {
    std::vector<Gap> result;
    for (std::size_t row = 0; row < material.alignment.size(); ++row) {
        const Gap gap = gap_of(material, row);
        if (gap.lack.empty() || gap.have.empty()) continue;
        const bool goes_on = !result.empty() && result.back().last == row &&
                             result.back().lack == gap.lack && result.back().have == gap.have;
        if (goes_on)
            extend(result.back(), gap);
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

/// "fi lacks item 1.3, which bg has: "Обучение …"; translate it or say why it is left out".
Finding missing(const Material &material, const Gap &gap, std::size_t version) {
    const std::size_t source = gap.have.front();
    const Range range = present(material, gap, source);
    const Version &has = material.versions[source];
    Finding finding{.version = version,
                    .span = material.span(version, gap.first),
                    .row = gap.first,
                    .message = material.labels[version] + " lacks " + described(has, range) + "; " +
                               material.named(gap.have) + (one(gap.have) ? " has " : " have ") +
                               excerpt(has.text.at(span_of(has, range))) + ": add it here"};
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
                    .message = "only " + material.named(gap.have) +
                               (one(gap.have) ? " has " : " have ") + described(has, range) + "; " +
                               material.named(gap.lack) +
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

/// A version's length in a row, in code points; 0 for a gap.
double length(const Material &material, std::size_t version, std::size_t row) {
    return static_cast<double>(code_points(material.text(version, row)));
}

/// How long version v is where version u is one code point long, by the rows that both have.
double scale(const Material &material, std::size_t u, std::size_t v) {
    double left = 1, right = 1;
    for (std::size_t row = 0; row < material.alignment.size(); ++row) {
        if (material.cell(u, row).empty() || material.cell(v, row).empty()) continue;
        left += length(material, u, row);
        right += length(material, v, row);
    }
    return right / left;
}

/// Whether a version's row beside a gap is rather as long as that row and the gap are elsewhere: two sentences
/// were made one.
bool is_told_beside(const Material &material, const Gap &gap, std::size_t version) {
    for (const std::size_t row : {gap.first - 1, gap.last}) {
        if (row >= material.alignment.size() || material.cell(version, row).empty()) continue;
        double one = 0, both = 0;
        for (const std::size_t u : gap.have) {
            if (material.cell(u, row).empty()) continue;
            const double times = scale(material, u, version);
            one += times * length(material, u, row);
            both += times * length(material, u, row);
            for (std::size_t lost = gap.first; lost < gap.last; ++lost) both += times * length(material, u, lost);
        }
        const double own = length(material, version, row);
        if (one > 0 && own * own > one * both) return true; // nearer to both than to one, as a ratio
    }
    return false;
}

/// Of two versions: whether the paragraph of a gap is as long without it as with it, or the gap too small a part of
/// it to tell: a clause of another sentence may say as much.
bool is_told_in_paragraph(const Material &material, const Gap &gap, std::size_t version) {
    constexpr double kLeastPart = 0.1; // paragraphs differ by as much; of 13 findings it took 2, both false
    const std::size_t source = gap.have.front();
    const auto paragraph = [&](std::size_t row) {
        return material.versions[source].segments[material.cell(source, row).first].paragraph;
    };
    const auto belongs = [&](std::size_t row) {
        return row < material.alignment.size() && !material.cell(source, row).empty() &&
               paragraph(row) == paragraph(gap.first);
    };
    std::size_t first = gap.first, last = gap.last;
    while (belongs(first - 1)) --first;
    while (belongs(last)) ++last;
    double all = 0, lost = 0, own = 0;
    for (std::size_t row = first; row < last; ++row) {
        const double there = length(material, source, row);
        all += there;
        if (material.cell(version, row).empty()) lost += there;
        own += material.cell(version, row).empty() ? 0 : length(material, version, row);
    }
    const double times = scale(material, source, version);
    return lost < kLeastPart * all || own > times * (all - lost / 2);
}

bool of_items(const Gap &gap) { return gap.kind == Kind::item; }
bool of_headings(const Gap &gap) { return gap.kind == Kind::heading || gap.kind == Kind::title; }

std::vector<Finding> missing_in(const Material &material, const Gap &gap) {
    std::vector<Finding> found;
    for (const std::size_t version : gap.lack) found.push_back(missing(material, gap, version));
    return found;
}

void add(std::vector<Finding> &all, std::vector<Finding> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

std::vector<Finding> missing_items(const Material &material) {
    std::vector<Finding> found;
    for (const Gap &gap : gaps(material))
        if (of_items(gap) && !is_extra(gap)) add(found, missing_in(material, gap));
    return found;
}

std::vector<Finding> extra_items(const Material &material) {
    std::vector<Finding> found;
    for (const Gap &gap : gaps(material))
        if (of_items(gap) && is_extra(gap))
            for (const std::size_t version : gap.have) found.push_back(extra(material, gap, version));
    return found;
}

std::vector<Finding> missing_headings(const Material &material) {
    std::vector<Finding> found;
    for (const Gap &gap : gaps(material))
        if (of_headings(gap) && !is_extra(gap)) add(found, missing_in(material, gap));
    return found;
}

std::vector<Finding> missing_sentences(const Material &material) {
    // Below it the sentence may well be in a neighbour; where several versions have it, they agree on its place.
    constexpr double kSure = 0.9, kSureOfSeveral = 0.6;
    std::vector<Finding> found;
    for (const Gap &gap : gaps(material)) {
        const double least = one(gap.have) ? kSure : kSureOfSeveral;
        if (gap.kind != Kind::prose || is_extra(gap) || !sure(material, gap, least)) continue;
        for (const std::size_t version : gap.lack)
            if (!is_told_beside(material, gap, version) && (!one(gap.have) || !is_told_in_paragraph(material, gap, version)))
                found.push_back(missing(material, gap, version));
    }
    return found;
}

} // namespace hexapla
