#pragma once
// What must hold for anything a document can say. Each throws std::logic_error with what broke.

#include "align/align.h"
#include "text/unicode.h"

#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace hexapla::properties {

[[noreturn]] inline void broken(const std::string &what) { throw std::logic_error(what); }

/// Where it is asked of every letter, a message would cost more than the question: rather
/// `if (!condition) broken(what)`.
inline void hold(bool condition, const std::string &what) {
    if (!condition) broken(what);
}

inline void only_space(const Text &text, std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at < end;)
        if (!is_space(next_code_point(text.bytes(), at)))
            broken("bytes " + std::to_string(begin) + " to " + std::to_string(end) + " are in no segment");
}

/// Spans are in order, markers before them; ids are unique; rejected boundaries lie inside their
/// segment.
inline void in_order(const Version &version) {
    std::set<std::string> ids;
    std::size_t behind = 0;
    for (const Segment &segment : version.segments) {
        const Span marker = segment.marker;
        const std::size_t begin = marker.empty() ? segment.span.begin : marker.begin;
        hold(behind <= begin && begin <= segment.span.begin && segment.span.begin <= segment.span.end &&
                 marker.begin <= marker.end && (marker.empty() || marker.end <= segment.span.begin),
             "spans overlap or are out of order at byte " + std::to_string(begin));
        behind = segment.span.end;
        hold(behind <= version.text.size() && valid_utf8(version.text.at(segment.span)) == segment.span.size(),
             "a span cuts a letter at byte " + std::to_string(begin));
        hold(ids.insert(segment.id).second, "id " + segment.id + " is given twice");
        for (const Cut &cut : segment.cuts)
            hold(segment.span.begin < cut.offset && cut.offset < segment.span.end && cut.score < 0,
                 "a cut lies outside its segment " + segment.id);
    }
}

/// In order, and every byte that is not white space or a marker lies in exactly one segment.
inline void nothing_lost(const Version &version) {
    in_order(version);
    std::size_t behind = 0;
    for (const Segment &segment : version.segments) {
        const Span marker = segment.marker;
        only_space(version.text, behind, marker.empty() ? segment.span.begin : marker.begin);
        if (!marker.empty()) only_space(version.text, marker.end, segment.span.begin);
        behind = segment.span.end;
    }
    only_space(version.text, behind, version.text.size());
}

/// Every segment of every version lies in exactly one row; rows that have not moved keep the order;
/// confidences are probabilities.
inline void every_segment_in_one_row(const std::vector<Version> &versions, const Alignment &rows) {
    for (std::size_t v = 0; v < versions.size(); ++v) {
        std::vector<int> seen(versions[v].segments.size(), 0);
        std::size_t behind = 0;
        for (const Row &row : rows) {
            hold(row.cells.size() == versions.size(), "a row lacks a cell");
            hold(row.confidence >= 0 && row.confidence <= 1, "a confidence is no probability");
            const Range cell = row.cells[v];
            hold(cell.first <= cell.last && cell.last <= seen.size(), "a cell lies outside its version");
            for (std::size_t i = cell.first; i < cell.last; ++i) ++seen[i];
            if (row.moved || cell.empty()) continue;
            hold(behind <= cell.first, "rows are out of order");
            behind = cell.last;
        }
        for (std::size_t i = 0; i < seen.size(); ++i)
            hold(seen[i] == 1,
                 "segment " + versions[v].segments[i].id + " lies in " + std::to_string(seen[i]) + " rows");
    }
}

} // namespace hexapla::properties
