#include "write/html/page.h"

#include "write/html/map.h"
#include "write/html/parts.h"
#include "write/html/text.h"
#include "write/table.h"

#include <algorithm>
#include <array>
#include <map>

namespace hexapla::html {
namespace {

std::string attribute(const char *name, std::string_view value) {
    return " " + std::string(name) + "=\"" + escaped(value) + "\"";
}

/// What says how a version's text is set.
std::string language_of(const Version &version) {
    return attribute("lang", version.language->code) +
           attribute("dir", version.language->right_to_left ? "rtl" : "ltr");
}

std::string open_tag(const Mark &mark) {
    const bool edit = mark.style == "ins" || mark.style == "del";
    std::string result = "<" + std::string(edit ? mark.style : "mark");
    if (!edit) result += attribute("class", mark.style);
    if (!mark.title.empty()) result += attribute("title", mark.title);
    return result + ">";
}

std::string close_tag(const Mark &mark) {
    return mark.style == "ins" || mark.style == "del" ? "</" + std::string(mark.style) + ">" : "</mark>";
}

std::string with_marks(const Text &text, Span segment, const std::vector<Mark> &marks) {
    std::string result;
    std::size_t done = segment.begin;
    for (const Mark &mark : marks) {
        const Span part{std::max(mark.span.begin, done), std::min(mark.span.end, segment.end)};
        if (part.begin >= part.end) continue;
        result += visible(text.at({done, part.begin})) + open_tag(mark) + visible(text.at(part)) + close_tag(mark);
        done = part.end;
    }
    return result + visible(text.at({done, segment.end}));
}

void write_segment(std::ostream &out, const Segment &segment, const Version &version, const std::vector<Mark> &marks) {
    out << "<p class=\"" << hexapla::name(segment.kind) << "\"><span class=\"id\">" << escaped(segment.id)
        << "</span> ";
    if (!segment.marker.empty())
        out << "<span class=\"marker\">" << visible(version.text.at(segment.marker)) << "</span> ";
    out << "<bdi>" << with_marks(version.text, segment.span, marks) << "</bdi></p>";
}

void write_note(std::ostream &out, const Note &note, const std::string &label) {
    out << "<li class=\"note " << name(note.level) << '"' << attribute("data-tag", note.tag)
        << attribute("data-language", label) << "><b>" << escaped(note.tag) << "</b> " << escaped(note.message)
        << "</li>";
}

void write_cell(std::ostream &out, const Cell &cell, const Version &version, const std::string &label) {
    const bool gap = cell.segments.empty() && !cell.absence.empty();
    out << "<div class=\"cell" << (gap ? " gap" : "") << "\" role=\"cell\"" << attribute("data-label", label) << ">";
    out << "<div class=\"text\"" << language_of(version) << ">";
    for (const Segment &segment : segments_of(cell.segments, version)) write_segment(out, segment, version, cell.marks);
    out << "</div>";
    if (gap) out << "<p class=\"absence\">" << escaped(cell.absence) << "</p>";
    if (!cell.notes.empty()) {
        out << "<ul class=\"notes\">";
        for (const Note &note : cell.notes) write_note(out, note, label);
        out << "</ul>";
    }
    out << "</div>\n";
}

void write_row(std::ostream &out, const Page &page, std::size_t number) {
    const PageRow &row = page.rows[number - 1];
    std::string flags;
    for (const std::string &flag : row.flags) flags += (flags.empty() ? "" : " ") + flag;
    out << "<div class=\"row" << (row.quiet ? " quiet" : "") << "\" role=\"row\" id=\"r" << number << '"'
        << attribute("data-flags", flags);
    if (row.confidence) out << attribute("data-confidence", probability(*row.confidence));
    out << ">\n<div class=\"rail\" role=\"rowheader\"><a href=\"#r" << number << "\">" << number
        << "</a><span class=\"label\"" << attribute("title", row.hint) << ">" << escaped(row.label) << "</span>";
    if (row.confidence)
        out << "<span class=\"confidence\" title=\"probability that the row is right\">" << probability(*row.confidence)
            << "</span>";
    for (const std::string &flag : row.flags)
        if (flag != row.label) out << "<span class=\"flag\">" << escaped(flag) << "</span>";
    out << "</div>\n";
    for (std::size_t v = 0; v < row.cells.size(); ++v) write_cell(out, row.cells[v], *page.versions[v], page.labels[v]);
    out << "</div>\n";
}

void write_head(std::ostream &out, const Page &page) {
    // Nothing may be fetched, whatever a document holds.
    out << "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
           "form-action 'none'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"color-scheme\" content=\"light dark\">\n"
           "<meta name=\"generator\" content=\"hexapla " HEXAPLA_VERSION "\">\n"
           "<link rel=\"icon\" href=\"data:,\">\n<title>"
        << visible(page.title) << "</title>\n<style>\n"
        << style << "</style>\n</head>\n";
}

constexpr std::array<std::string_view, 4> kSigns = {"✓", "i", "!", "✕"};

void write_title(std::ostream &out, const Page &page) {
    out << "<header class=\"top\">\n<h1";
    if (page.titled_by != nullptr)
        out << language_of(*page.titled_by) << ">"
            << visible(page.titled_by->text.at(page.titled_by->segments.front().span));
    else
        out << ">" << visible(page.title);
    out << "</h1>\n<p class=\"files\">";
    for (std::size_t v = 0; v < page.versions.size(); ++v)
        out << (v > 0 ? " · " : "") << "<b>" << escaped(page.labels[v]) << "</b> <bdi>"
            << visible(page.versions[v]->text.name()) << "</bdi>";
    out << "</p>\n<p class=\"verdict " << name(page.level) << "\"><span class=\"sign\" aria-hidden=\"true\">"
        << kSigns[static_cast<std::size_t>(page.level)] << "</span> " << escaped(page.verdict) << "</p>\n";
}

void write_facts(std::ostream &out, const Page &page) {
    if (!page.facts.empty()) {
        out << "<ul class=\"facts\">";
        for (const Fact &fact : page.facts) {
            out << "<li class=\"" << name(fact.level) << "\">";
            if (fact.row)
                out << "<a href=\"#r" << *fact.row + 1 << '"' << attribute("data-filter", fact.filter) << '>'
                    << escaped(fact.text) << "</a>";
            else
                out << escaped(fact.text);
            out << "</li>";
        }
        out << "</ul>\n";
    }
    out << "</header>\n";
}

void write_choice(std::ostream &out, const char *name, const char *title, const char *all,
                  const std::vector<Choice> &choices) {
    if (choices.empty()) return;
    out << "<label>" << title << " <select name=\"" << name << "\"><option value=\"\">" << all << "</option>";
    for (const Choice &choice : choices)
        out << "<option" << attribute("value", choice.value) << '>' << escaped(choice.text) << "</option>";
    out << "</select></label>\n";
}

/// What the notes of a page can be filtered by.
struct Filters {
    std::vector<Choice> tags, levels, languages;
};

Filters filters(const Page &page) {
    std::map<std::string, std::size_t> tags;
    std::array<std::size_t, 4> levels{};
    for (const PageRow &row : page.rows)
        for (const Cell &cell : row.cells)
            for (const Note &note : cell.notes) {
                ++tags[note.tag];
                ++levels[static_cast<std::size_t>(note.level)];
            }
    Filters result;
    for (const auto &[tag, count] : tags) result.tags.push_back({tag, tag + " (" + std::to_string(count) + ")"});
    for (std::size_t level = levels.size(); level-- > 0;)
        if (levels[level] > 0) {
            const std::string text(name(static_cast<Level>(level)));
            result.levels.push_back({text, text + " (" + std::to_string(levels[level]) + ")"});
        }
    for (const std::string &label : page.labels) result.languages.push_back({label, label});
    return result;
}

/// Shown where script runs only.
void write_tools(std::ostream &out, const Page &page) {
    const Filters found = filters(page);
    out << "<form class=\"tools\" role=\"search\"" << attribute("data-start", page.start)
        << ">\n<label class=\"search\">Search "
           "<input type=\"search\" name=\"q\" placeholder=\"text, id, check\" autocomplete=\"off\">"
           "<kbd>/</kbd></label>\n";
    write_choice(out, "show", "Rows", "all", page.kinds);
    write_choice(out, "severity", "Severity", "any", found.levels);
    write_choice(out, "check", page.confidences ? "Check" : "Task", "any", found.tags);
    write_choice(out, "language", "Version", "any", found.languages);
    if (page.confidences)
        out << "<label>Confidence up to <input type=\"range\" name=\"confidence\" min=\"0\" "
               "max=\"1\" step=\"0.01\" value=\"1\"><output>1</output></label>\n";
    out << "<span class=\"count\" role=\"status\"></span>\n<button type=\"reset\">Reset</button>\n"
           "<span class=\"keys\"><kbd>j</kbd> <kbd>k</kbd> next, previous row · <kbd>n</kbd> "
           "<kbd>p</kbd> remark · <kbd>/</kbd> search · <kbd>Esc</kbd> reset</span>\n</form>\n";
}

void write_columns(std::ostream &out, const Page &page) {
    out << "<div class=\"row names\" role=\"row\"><div class=\"rail\" role=\"columnheader\">Row</div>";
    for (std::size_t v = 0; v < page.versions.size(); ++v)
        out << "<div class=\"cell\" role=\"columnheader\"><b>" << escaped(page.labels[v]) << "</b> "
            << escaped(page.versions[v]->language->name) << "</div>";
    out << "</div>\n";
}

} // namespace

std::string_view name(Level level) {
    constexpr std::array<std::string_view, 4> kNames = {"good", "info", "warning", "error"};
    return kNames[static_cast<std::size_t>(level)];
}

void write(std::ostream &out, const Page &page) {
    write_head(out, page);
    out << "<body style=\"--versions:" << page.versions.size() << "\">\n";
    write_title(out, page);
    write_facts(out, page);
    write_tools(out, page);
    write_map(out, page);
    out << "<main role=\"table\" aria-label=\"Rows\">\n";
    write_columns(out, page);
    for (std::size_t r = 1; r <= page.rows.size(); ++r) write_row(out, page, r);
    out << "<p class=\"nothing\" hidden>No row is left by these filters.</p>\n</main>\n<script>\n"
        << script << "</script>\n</body>\n</html>\n";
}

} // namespace hexapla::html
