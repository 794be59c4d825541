// diff for people: each change with its place, then the text with the words that changed. Without
// colour they stand as [-old-]{+new+}, as wdiff and git write them.

#include "review/against.h"
#include "text/unicode.h"
#include "write/changes.h"
#include "write/screen.h"
#include "write/table.h"
#include "write/writers.h"

#include <algorithm>

namespace hexapla {
namespace {

constexpr std::size_t kIndent = 4; ///< columns before a text
constexpr std::size_t kLeastWidth = 24;

/// Where a style begins and ends inside a text that will be wrapped: controls, which take no column
/// and which no shown() text holds.
constexpr char kGone = 1, kFresh = 2, kEnd = 3;

/// Text with marked words for a terminal.
class Marked {
public:
    explicit Marked(const Layout &layout) : layout_(layout) {}

    void add(std::string_view text) { text_ += shown(text); }
    void add(std::string_view text, char style) {
        if (layout_.colour)
            text_ += style + shown(text) + kEnd;
        else
            text_ += style == kGone ? "[-" + shown(text) + "-]" : "{+" + shown(text) + "+}";
    }
    void space() {
        if (!text_.empty()) text_ += ' ';
    }

    /// Indented lines; the words keep their style over the end of a line.
    std::string lines(const Language &language) const {
        const std::size_t width = std::max(layout_.width, kIndent + kLeastWidth) - kIndent;
        std::string result;
        char style = kEnd;
        for (const std::string &line : wrapped(text_, width, language)) {
            result.append(kIndent, ' ');
            result += isolated(coloured(line, style), language) + "\n";
        }
        return result;
    }

private:
    std::string coloured(const std::string &line, char &style) const {
        std::string result;
        std::size_t begin = 0;
        const auto flush = [&](std::size_t end) {
            const Style how = style == kGone ? Style::gone : style == kFresh ? Style::fresh : Style::plain;
            result += styled(std::string_view(line).substr(begin, end - begin), how, layout_);
            begin = end + 1;
        };
        for (std::size_t at = 0; at < line.size(); ++at) {
            if (line[at] < kGone || line[at] > kEnd) continue;
            flush(at);
            style = line[at];
        }
        flush(line.size());
        return result;
    }

    const Layout &layout_;
    std::string text_;
};

/// Whether white space stands before a place that follows `end`.
bool space_between(const Text &text, std::size_t end, std::size_t begin) {
    for (std::size_t at = end; at < begin;)
        if (is_space(next_code_point(text.bytes(), at))) return true;
    return false;
}

std::string with_words(const Change &change, const Version &before, const Version &after, const Layout &layout) {
    Marked marked(layout);
    Span old_part = change.words.front().before;
    Span new_part = change.words.front().after;
    for (const WordEdit &edit : change.words) {
        const bool removed = !edit.before.empty() && !edit.same;
        const bool old_space = space_between(before.text, old_part.end, edit.before.begin);
        const bool new_space = space_between(after.text, new_part.end, edit.after.begin);
        if (edit.same || !removed ? new_space : old_space) marked.space();
        if (edit.same) marked.add(after.text.at(edit.after));
        if (removed) marked.add(before.text.at(edit.before), kGone);
        if (!edit.same && !edit.after.empty()) marked.add(after.text.at(edit.after), kFresh);
        old_part = edit.before;
        new_part = edit.after;
    }
    return marked.lines(*after.language);
}

std::string plain(Range range, const Version &version, const Layout &layout) {
    std::string result;
    for (const Segment &segment : segments_of(range, version)) {
        Marked marked(layout);
        marked.add(version.text.at(segment.span));
        result += marked.lines(*version.language);
    }
    return result;
}

/// Where a range begins; of an empty one, where the segment before it ends.
std::string place(const Version &version, Range range) {
    std::size_t offset = 0;
    if (!range.empty())
        offset = version.segments[range.first].span.begin;
    else if (range.first > 0)
        offset = version.segments[range.first - 1].span.end;
    const Position position = version.text.position(offset);
    return shown(version.text.name()) + ":" + std::to_string(position.line) + ":" + std::to_string(position.column) +
           ": ";
}

std::string body(const Change &change, const Version &before, const Version &after, const Layout &layout) {
    if (change.kind == Change::Kind::renumbered) {
        Marked marked(layout);
        marked.add(renumbering(change, before, after));
        return marked.lines(*after.language);
    }
    if (!change.words.empty()) return with_words(change, before, after, layout);
    if (change.after.empty()) return plain(change.before, before, layout);
    return plain(change.after, after, layout);
}

/// What a translator has to do, where and with which text.
std::string tasks(const Change &change, const std::vector<Version> &versions, const Layout &layout) {
    std::string result;
    for (std::size_t t = 0; t < change.translations.size(); ++t) {
        const std::string_view todo = task(change, t);
        if (todo.empty()) continue;
        const Version &version = versions[t + 2];
        const Range cell = change.translations[t];
        result += "  → " + place(version, cell) + styled(todo, Style::doubt, layout) + (cell.empty() ? "" : " ") +
                  ids(cell, version) + "\n" + plain(cell, version, layout);
    }
    return result;
}

} // namespace

void write_changes_as_text(std::ostream &out, const std::vector<Version> &versions, const std::vector<Change> &changes,
                           const Layout &layout) {
    if (!differ(changes)) return;
    const Version &before = versions[0];
    const Version &after = versions[1];
    for (const Change &change : changes) {
        if (change.kind == Change::Kind::kept) continue;
        const bool removed = change.after.empty();
        out << styled(removed ? place(before, change.before) : place(after, change.after), Style::faint, layout)
            << styled(name(change.kind), Style::strong, layout) << ' ' << ids(change, before, after) << '\n'
            << body(change, before, after, layout) << tasks(change, versions, layout) << '\n';
    }
    out << summary(changes) << '\n';
}

} // namespace hexapla
