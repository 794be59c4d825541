#include "align/repair.h"

#include "align/held.h"
#include "align/in_order.h"
#include "align/lost_breaks.h"
#include "align/moved.h"

#include <algorithm>

namespace hexapla {
namespace {

/// One version's segments with some of them cut, and where each was before.
struct Cutting {
    std::vector<Segment> segments;
    std::vector<std::size_t> begins; ///< by segment before: its first part; and the end
};

Cutting cut(const Version &version, const std::vector<Segment> &whole, const std::vector<Glued> &glued,
            std::size_t index) {
    Cutting out;
    auto next = std::find_if(glued.begin(), glued.end(), [&](const Glued &g) { return g.version == index; });
    for (std::size_t s = 0; s < whole.size(); ++s) {
        out.begins.push_back(out.segments.size());
        const bool lost = next != glued.end() && next->version == index && next->segment == s;
        if (lost && !next->breaks.empty())
            for (Segment &part : parts(version, whole[s], next->first, next->breaks))
                out.segments.push_back(std::move(part));
        else
            out.segments.push_back(whole[s]);
        if (lost) ++next;
    }
    out.begins.push_back(out.segments.size());
    return out;
}

Range in_parts(const Range &range, const Cutting &cutting) {
    return {cutting.begins[range.first], cutting.begins[range.last]};
}

/// By version and segment: the row that holds it.
std::vector<std::vector<std::size_t>> rows_by_segment(const std::vector<Version> &versions, const Alignment &rows) {
    std::vector<std::vector<std::size_t>> out;
    for (const Version &version : versions) out.emplace_back(version.segments.size());
    for (std::size_t r = 0; r < rows.size(); ++r)
        for (std::size_t v = 0; v < versions.size(); ++v)
            for (std::size_t s = rows[r].cells[v].first; s < rows[r].cells[v].last; ++s) out[v][s] = r;
    return out;
}

/// A document whose segments are cut, and whole again where that was of no use.
class Repair {
public:
    Repair(std::vector<Version> versions, const AlignOptions &options, std::vector<Glued> glued)
        : options_(options), glued_(std::move(glued)), cuttings_(versions.size()) {
        out_.versions = std::move(versions);
        out_.pins = options.pins;
        for (const Version &version : out_.versions) whole_.push_back(version.segments);
    }

    Repaired repaired() && {
        cut_all();
        AlignOptions again = options_;
        again.pins = out_.pins;
        out_.rows = align(out_.versions, again);
        if (forget_useless()) cut_all();
        return std::move(out_);
    }

private:
    const AlignOptions &options_;
    std::vector<Glued> glued_;
    std::vector<std::vector<Segment>> whole_; ///< by version: the segments before
    std::vector<Cutting> cuttings_;
    Repaired out_;

    void cut_all() {
        for (std::size_t v = 0; v < out_.versions.size(); ++v) {
            Cutting anew = cut(out_.versions[v], whole_[v], glued_, v);
            if (!out_.rows.empty()) follow(v, anew);
            for (std::size_t p = 0; p < out_.pins.size(); ++p)
                if (const auto &range = options_.pins[p].cells[v]) out_.pins[p].cells[v] = in_parts(*range, anew);
            out_.versions[v].segments = anew.segments;
            cuttings_[v] = std::move(anew);
        }
    }

    /// The rows' cells in the segments of another cutting, which parts no rows.
    void follow(std::size_t v, const Cutting &anew) {
        const std::vector<Segment> &old = out_.versions[v].segments;
        std::vector<std::size_t> place; // by old segment
        for (std::size_t s = 0, now = 0; s < old.size(); ++s) {
            while (anew.segments[now].span.end < old[s].span.end) ++now;
            place.push_back(now);
        }
        for (Row &row : out_.rows) {
            Range &cell = row.cells[v];
            const std::size_t first = cell.first < old.size() ? place[cell.first] : anew.segments.size();
            cell = {first, cell.empty() ? first : place[cell.last - 1] + 1};
        }
    }

    /// Takes back the breaks whose two sides stand in one row; whether there are any.
    bool forget_useless() {
        const auto row_of = rows_by_segment(out_.versions, out_.rows);
        bool any = false;
        for (Glued &glued : glued_) {
            const auto &rows = row_of[glued.version];
            std::size_t part = cuttings_[glued.version].begins[glued.segment];
            any |= std::erase_if(glued.breaks, [&](const Lost &) {
                       ++part;
                       return rows[part - 1] == rows[part];
                   }) > 0;
        }
        return any;
    }
};

/// With the versions counted as the operands are.
std::vector<Glued> glued_in(const std::vector<Version> &versions, const InOrder &all, const PairTable &pairs,
                            const Table &table) {
    std::vector<const Version *> ordered;
    for (const std::size_t v : all.order) ordered.push_back(&versions[v]);
    std::vector<Glued> out = glued_segments(ordered, pairs, table, all.options.pins);
    for (Glued &glued : out) glued.version = all.order[glued.version];
    return out;
}

bool is_cut(const Version &version) {
    return std::any_of(version.segments.begin(), version.segments.end(),
                       [](const Segment &segment) { return segment.repaired; });
}

} // namespace

Repaired align_repaired(std::vector<Version> versions, const AlignOptions &options) {
    if (versions.empty()) return {};
    const InOrder all = in_order(versions, options);
    const PairTable pairs(all.features, all.options);
    const Table found = with_held(pairs, with_moved(pairs, table(pairs)));
    Repaired first{{}, rows(found, all.order), options.pins};
    std::vector<Glued> glued;
    if (options.repair) glued = glued_in(versions, all, pairs, found);
    if (!glued.empty()) {
        Repaired second = Repair(versions, options, std::move(glued)).repaired();
        if (std::any_of(second.versions.begin(), second.versions.end(), is_cut)) return second;
    }
    first.versions = std::move(versions);
    return first;
}

} // namespace hexapla
