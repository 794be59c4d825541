// diff as one HTML file: the old version, the new one, and the translations compared against.

#include "review/against.h"
#include "write/changes.h"
#include "write/html/page.h"
#include "write/table.h"
#include "write/writers.h"

#include <array>

namespace hexapla {
namespace {

constexpr std::size_t kKinds = 8;

/// How each kind of change is shown, in the order of Change::Kind.
struct Look {
    html::Level level;
    std::string_view hint;
};
constexpr std::array<Look, kKinds> kLooks = {{
    {html::Level::good, "the same in both"},
    {html::Level::warning, "other words"},
    {html::Level::good, "not in the old version"},
    {html::Level::error, "not in the new version"},
    {html::Level::info, "elsewhere in the order"},
    {html::Level::warning, "one segment became several"},
    {html::Level::warning, "several segments became one"},
    {html::Level::info, "other numbers, the same words"},
}};

const Look &look(Change::Kind kind) { return kLooks[static_cast<std::size_t>(kind)]; }

std::vector<html::Mark> marks(const Change &change, Span WordEdit::*side, std::string_view style) {
    std::vector<html::Mark> result;
    for (const WordEdit &edit : change.words)
        if (!edit.same && !(edit.*side).empty()) result.push_back({edit.*side, style, ""});
    return result;
}

html::Cell translation_cell(const Change &change, std::size_t t) {
    html::Cell result{change.translations[t], {}, {}, ""};
    const std::string_view todo = task(change, t);
    if (!todo.empty()) result.notes.push_back({html::Level::warning, std::string(todo), ""});
    return result;
}

/// A renumbering holds no text: its items stand in rows of their own.
void empty_cells(html::PageRow &row) {
    for (html::Cell &cell : row.cells) cell.segments.last = cell.segments.first;
}

html::PageRow row_of(const Change &change, const std::vector<Version> &versions) {
    html::PageRow result;
    result.label = name(change.kind);
    result.hint = look(change.kind).hint;
    result.quiet = change.kind == Change::Kind::kept;
    if (!result.quiet) result.flags = {result.label};
    result.cells.push_back({change.before, marks(change, &WordEdit::before, "del"), {}, ""});
    result.cells.push_back({change.after, marks(change, &WordEdit::after, "ins"), {}, ""});
    for (std::size_t t = 0; t < change.translations.size(); ++t) result.cells.push_back(translation_cell(change, t));
    if (change.kind == Change::Kind::renumbered) {
        empty_cells(result);
        result.cells[1].notes.push_back(
            {html::Level::info, result.label, renumbering(change, versions[0], versions[1])});
    }
    if (change.kind == Change::Kind::removed) result.cells[1].absence = "removed";
    if (change.kind == Change::Kind::added) result.cells[0].absence = "not there yet";
    return result;
}

/// How many changes there are of each kind, and the first.
void add_counts(html::Page &page, const std::vector<Change> &changes) {
    std::array<std::size_t, kKinds> count{}, first{};
    for (std::size_t c = changes.size(); c-- > 0;) {
        ++count[static_cast<std::size_t>(changes[c].kind)];
        first[static_cast<std::size_t>(changes[c].kind)] = c;
    }
    page.kinds.push_back({"changes", "changes"});
    for (std::size_t k = 1; k < kKinds; ++k) {
        if (count[k] == 0) continue;
        const std::string kind(name(static_cast<Change::Kind>(k)));
        const std::string text = std::to_string(count[k]) + " " + kind;
        page.facts.push_back({kLooks[k].level, text, "show=" + kind, first[k]});
        page.kinds.push_back({kind, kind + " (" + std::to_string(count[k]) + ")"});
    }
}

/// For each translation how much of it must be looked at.
void add_tasks(html::Page &page, const std::vector<Change> &changes) {
    for (std::size_t v = 2; v < page.versions.size(); ++v) {
        std::size_t count = 0;
        std::optional<std::size_t> first;
        for (std::size_t c = 0; c < changes.size(); ++c) {
            if (task(changes[c], v - 2).empty()) continue;
            ++count;
            if (!first) first = c;
        }
        const std::string text = page.labels[v] + ": " + std::to_string(count) + " to look at";
        page.facts.push_back(
            {count > 0 ? html::Level::warning : html::Level::good, text, "language=" + page.labels[v], first});
    }
}

std::vector<std::string> columns(const std::vector<Version> &versions) {
    std::vector<std::string> result = labels(versions);
    if (same_language(versions[0], versions[1])) {
        result[0] = "old";
        result[1] = "new";
    }
    return result;
}

} // namespace

void write_changes_as_html(std::ostream &out, const std::vector<Version> &versions, const std::vector<Change> &changes,
                           const Layout &) {
    html::Page page;
    page.title = versions[0].text.name() + " → " + versions[1].text.name();
    page.level = differ(changes) ? html::Level::info : html::Level::good;
    page.verdict = summary(changes);
    for (const Version &version : versions) page.versions.push_back(&version);
    page.labels = columns(versions);
    for (const Change &change : changes) page.rows.push_back(row_of(change, versions));
    add_counts(page, changes);
    add_tasks(page, changes);
    if (differ(changes)) page.start = "show=changes";
    html::write(out, page);
}

} // namespace hexapla
