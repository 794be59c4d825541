// check and align as one HTML file: the versions side by side, findings where they belong.

#include "review/check.h"
#include "review/material.h"
#include "write/finding_writers.h"
#include "write/html/page.h"
#include "write/places.h"
#include "write/summary.h"
#include "write/table.h"

#include <algorithm>
#include <array>

namespace hexapla {
namespace {

/// A finding's level; one that the baseline knows is no more than a word.
html::Level level(const Finding &finding) {
    if (finding.baselined) return html::Level::info;
    switch (finding.severity) {
    case Severity::error: return html::Level::error;
    case Severity::warning: return html::Level::warning;
    case Severity::info: return html::Level::info;
    }
    return html::Level::info;
}

html::PageRow row_of(const Row &row, const std::vector<Version> &versions, bool alone) {
    html::PageRow result;
    if (!alone) {
        result.label = one_to_one(row) ? "1-1" : relation(row);
        result.hint = "how many segments each version has here";
        result.confidence = row.confidence;
        result.flags = remarks(row, versions);
    }
    for (const Range &cell : row.cells) result.cells.push_back({cell, {}, {}, "nothing here"});
    return result;
}

/// "2 errors", "1 error".
std::string counted(std::size_t count, const std::string &noun) {
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

/// "28 rows, all one to one"; "28 rows, 26 of them one to one".
std::string relations(const Alignment &rows) {
    const auto count = static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), one_to_one));
    const std::string all = counted(rows.size(), "row");
    return count == rows.size() ? all + ", all one to one" : all + ", " + std::to_string(count) + " of them one to one";
}

bool holds(const Version &version, Range cell, Span span) {
    return !span.empty() && !cell.empty() && version.segments[cell.first].span.begin <= span.begin &&
           span.end <= version.segments[cell.last - 1].span.end;
}

void add(html::Page &page, const Finding &finding, std::size_t row) {
    html::Cell &cell = page.rows[row].cells[finding.version];
    const html::Level how = level(finding);
    cell.notes.push_back({how, std::string(finding.check), finding.message + (finding.baselined ? " (baseline)" : "")});
    if (!holds(*page.versions[finding.version], cell.segments, finding.span)) return;
    const Span segments{page.versions[finding.version]->segments[cell.segments.first].span.begin,
                        page.versions[finding.version]->segments[cell.segments.last - 1].span.end};
    if (finding.span == segments) return; // a mark over everything marks nothing
    cell.marks.push_back({finding.span, html::name(how), finding.message});
}

void sort_marks(html::Page &page) {
    for (html::PageRow &row : page.rows)
        for (html::Cell &cell : row.cells)
            std::stable_sort(cell.marks.begin(), cell.marks.end(),
                             [](const html::Mark &a, const html::Mark &b) { return a.span.begin < b.span.begin; });
}

void add_counts(html::Page &page, std::array<std::size_t, 4> &count) {
    std::array<std::optional<std::size_t>, 4> first;
    for (std::size_t r = 0; r < page.rows.size(); ++r)
        for (const html::Cell &cell : page.rows[r].cells)
            for (const html::Note &note : cell.notes) {
                const auto at = static_cast<std::size_t>(note.level);
                ++count[at];
                if (!first[at]) first[at] = r;
            }
    constexpr std::array<std::string_view, 4> kNouns = {"", "note", "warning", "error"};
    for (std::size_t at = count.size(); at-- > 1;)
        if (count[at] > 0)
            page.facts.push_back({static_cast<html::Level>(at), counted(count[at], std::string(kNouns[at])),
                                  "severity=" + std::string(html::name(static_cast<html::Level>(at))), first[at]});
}

/// Rows by what they are besides findings.
void add_flags(html::Page &page) {
    struct Kind {
        std::string_view flag, one, many;
        html::Level level;
    };
    constexpr std::array<Kind, 4> kKinds = {{
        {"gap", "row with a gap", "rows with a gap", html::Level::error},
        {"moved", "row moved", "rows moved", html::Level::info},
        {"repaired", "row repaired", "rows repaired", html::Level::info},
        {"unsure", "row unsure", "rows unsure", html::Level::warning},
    }};
    page.kinds.push_back({"remarks", "with remarks"});
    for (const Kind &kind : kKinds) {
        std::size_t count = 0;
        std::optional<std::size_t> first;
        for (std::size_t r = 0; r < page.rows.size(); ++r) {
            const std::vector<std::string> &own = page.rows[r].flags;
            if (std::find(own.begin(), own.end(), kind.flag) == own.end()) continue;
            ++count;
            if (!first) first = r;
        }
        if (count == 0) continue;
        const std::string number = std::to_string(count);
        page.facts.push_back({kind.level, number + " " + std::string(count == 1 ? kind.one : kind.many),
                              "show=" + std::string(kind.flag), first});
        page.kinds.push_back({std::string(kind.flag), std::string(kind.many) + " (" + number + ")"});
    }
}

void add_verdict(html::Page &page, const Report &report, const std::array<std::size_t, 4> &count) {
    const bool alone = report.versions.size() == 1;
    const std::string rows = counted(report.alignment.size(), alone ? "segment" : "row");
    if (count[3] > 0) {
        page.level = html::Level::error;
        page.verdict = (alone ? "Something is wrong: " : "The versions do not agree: ") + counted(count[3], "error") +
                       " in " + rows + ".";
    } else if (count[2] > 0) {
        page.level = html::Level::warning;
        page.verdict = (alone ? "Nothing is plainly wrong, but " : "The versions agree, but ") +
                       counted(count[2], "warning") + " in " + rows + (count[2] == 1 ? " wants" : " want") + " a look.";
    } else {
        page.verdict = (alone ? "Nothing is wrong: " : "The versions agree: ") +
                       (alone ? rows : relations(report.alignment)) + ".";
    }
}

} // namespace

void write_findings_as_html(std::ostream &out, const Report &report, const Layout &) {
    html::Page page;
    page.labels = labels(report.versions);
    for (const Version &version : report.versions) {
        page.versions.push_back(&version);
        page.title += (page.title.empty() ? "" : " · ") + version.text.name();
    }
    const Version &first = report.versions.front();
    if (!first.segments.empty() && first.segments.front().kind == Kind::title) page.titled_by = &first;
    page.confidences = report.versions.size() > 1;
    for (const Row &row : report.alignment) page.rows.push_back(row_of(row, report.versions, !page.confidences));
    const Places places(report.versions, report.alignment);
    for (const Finding &finding : report.findings)
        if (!page.rows.empty()) add(page, finding, places.row(finding));
    sort_marks(page);
    std::array<std::size_t, 4> count{};
    add_counts(page, count);
    add_flags(page);
    if (page.confidences && !page.facts.empty())
        page.facts.push_back({html::Level::good, relations(report.alignment), "", {}});
    add_verdict(page, report, count);
    html::write(out, page);
}

} // namespace hexapla
