#include "review/told.h"

#include "align/bead.h"
#include "review/lists.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hexapla {
namespace {

/// Whether a list goes on from one paragraph into the next, which begins with this segment.
bool goes_on(const std::vector<Segment> &segments, std::size_t next) {
    return next > 0 && next < segments.size() && of_one_list(segments[next - 1], segments[next]);
}

/// Whether an item is one of a list inside another one.
bool is_nested(const Segment &inner, const Segment &outer) {
    return !outer.path.empty() && outer.path.size() < inner.path.size() &&
           std::equal(outer.path.begin(), outer.path.end(), inner.path.begin());
}

} // namespace

double Told::length(std::size_t version, std::size_t row) const {
    return static_cast<double>(code_points(material_.text(version, row)));
}

std::size_t Told::paragraph(std::size_t version, std::size_t row) const {
    return material_.versions[version].segments[material_.cell(version, row).first].paragraph;
}

std::size_t Told::items(std::size_t version, std::size_t row) const {
    const Range &cell = material_.cell(version, row);
    const auto first = material_.versions[version].segments.begin();
    return static_cast<std::size_t>(std::count_if(first + static_cast<std::ptrdiff_t>(cell.first),
                                                  first + static_cast<std::ptrdiff_t>(cell.last),
                                                  [](const Segment &segment) { return segment.kind == Kind::item; }));
}

Told::Measures Told::measured(std::size_t source, std::size_t version) const {
    Measures result;
    double left = 1, right = 1;
    std::map<std::size_t, Paragraph *> beside; // by the version's number
    for (std::size_t row = 0; row < material_.alignment.size(); ++row) {
        if (material_.cell(source, row).empty()) continue;
        Paragraph &whole = result.paragraphs[paragraph(source, row)];
        const double there = length(source, row);
        whole.all += there;
        if (material_.cell(version, row).empty()) {
            whole.lost += there;
            continue;
        }
        const double here = length(version, row);
        whole.own += here;
        whole.items += items(version, row);
        beside.try_emplace(paragraph(version, row), &whole);
        left += there;
        right += here;
    }
    for (std::size_t row = 0; row < material_.alignment.size(); ++row) {
        if (!material_.cell(source, row).empty() || material_.cell(version, row).empty()) continue;
        const auto whole = beside.find(paragraph(version, row));
        if (whole == beside.end()) continue;
        whole->second->alone += length(version, row);
        whole->second->items += items(version, row);
    }
    result.times = right / left;
    return result;
}

const Told::Measures &Told::measures(std::size_t source, std::size_t version) {
    const auto [at, unknown] = measures_.try_emplace({source, version});
    if (unknown) at->second = measured(source, version);
    return at->second;
}

bool Told::beside(const Range &rows, const std::vector<std::size_t> &have, std::size_t version, double far) {
    for (const std::size_t row : {rows.first - 1, rows.last}) {
        if (row >= material_.alignment.size() || material_.cell(version, row).empty()) continue;
        double one = 0, both = 0;
        bool merged = false;
        for (const std::size_t u : have) {
            if (material_.cell(u, row).empty()) continue;
            const double times = measures(u, version).times;
            merged = merged || material_.cell(u, row).size() > material_.cell(version, row).size();
            one += times * length(u, row);
            both += times * length(u, row);
            for (std::size_t lost = rows.first; lost < rows.last; ++lost) both += times * length(u, lost);
        }
        const double own = length(version, row);
        if (one > 0 && std::log(own / one) > std::min(far, merged ? kHalfWay : far) * std::log(both / one)) return true;
    }
    return false;
}

bool Told::in_full_row(const Range &rows, const std::vector<std::size_t> &have, std::size_t version) {
    const auto is_full = [&](std::size_t row) {
        return row < material_.alignment.size() && material_.cell(version, row).size() == 1 &&
               std::ranges::any_of(have, [&](std::size_t v) { return material_.cell(v, row).size() == kMostSide; });
    };
    return (is_full(rows.first - 1) || is_full(rows.last)) && beside(rows, have, version, 0);
}

bool Told::in_paragraph(const Range &rows, std::size_t source, std::size_t version) {
    constexpr double kLeastPart = 0.1; // paragraphs differ by as much; of 13 findings it took 2, both false
    const Measures &known = measures(source, version);
    const Paragraph &all = known.paragraphs.at(paragraph(source, rows.first));
    return all.lost < kLeastPart * all.all || all.is_whole(all.own, known.times);
}

bool Told::cut_short(const Range &rows, std::size_t source, std::size_t version) {
    constexpr double kNearlyAll = 0.8; // of what is missing
    const Measures &known = measures(source, version);
    const Paragraph &all = known.paragraphs.at(paragraph(source, rows.first));
    return all.own > 0 && all.own + all.alone < known.times * (all.all - kNearlyAll * all.lost);
}

bool Told::in_own_words(const Range &rows, std::size_t source, std::size_t version) {
    const Measures &known = measures(source, version);
    const Paragraph &all = known.paragraphs.at(paragraph(source, rows.first));
    return all.is_whole(all.own + all.alone, known.times);
}

bool Told::in_running_text(const Range &rows, std::size_t source, std::size_t version) {
    const std::size_t here = paragraph(source, rows.first);
    const std::vector<Segment> &segments = material_.versions[source].segments;
    const auto from = [&](std::size_t wanted) { // the first segment of a paragraph
        const auto at = std::ranges::lower_bound(segments, wanted, {}, &Segment::paragraph);
        return static_cast<std::size_t>(at - segments.begin());
    };
    const std::size_t first = from(here), last = from(here + 1);
    const bool begins_list = is_nested(segments[last - 1], segments[first]) || !goes_on(segments, first);
    if (material_.cell(source, rows.last - 1).last > last || !begins_list || goes_on(segments, last)) return false;
    const Paragraph &all = measures(source, version).paragraphs.at(here);
    return all.own > 0 && all.items <= 1 && in_own_words(rows, source, version);
}

bool Told::across(const Range &rows, const std::vector<std::size_t> &have, std::size_t version) {
    constexpr double kLeastPart = 1.0 / 3; // one may say in short what the other says at length
    const std::size_t source = have.front();
    const auto stands_in = [&](std::size_t row) {
        return row < material_.alignment.size() && !material_.cell(version, row).empty() &&
               std::ranges::all_of(have, [&](std::size_t v) { return material_.cell(v, row).empty(); });
    };
    double lost = 0, own = 0;
    for (std::size_t row = rows.first; row < rows.last; ++row) {
        lost += length(source, row);
        own += length(version, row); // what it has alone among them
    }
    for (std::size_t row = rows.first - 1; stands_in(row); --row) own += length(version, row);
    for (std::size_t row = rows.last; stands_in(row); ++row) own += length(version, row);
    return own >= kLeastPart * lost * measures(source, version).times;
}

bool Told::in_words(const Range &rows, std::size_t source, std::size_t version) {
    constexpr double kLeastShare = 0.2; // had 12 of 14 sentences that were told, and 57 of 165 that were not
    constexpr std::size_t kMost = 2;    // sentences that one beside them may hold besides its own
    if (rows.size() > kMost) return false;
    const Rendered &rendered = rendered_.try_emplace({source, version}, material_, source, version).first->second;
    return std::ranges::any_of(std::array{rows.first - 1, rows.last}, [&](std::size_t row) {
        return row < material_.alignment.size() && !material_.cell(source, row).empty() &&
               rendered.share(rows, row) >= kLeastShare;
    });
}

} // namespace hexapla
