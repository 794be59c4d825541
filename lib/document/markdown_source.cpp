#include "document/markdown_source.h"

#include "document/layout.h"

#include <algorithm>

namespace hexapla {
namespace {

constexpr std::string_view kLineEnds = "\r\n";
constexpr std::string_view kBlanks = " \t";

/// Byte offset of the start of each line, and of the end.
std::vector<std::size_t> line_starts(std::string_view text) {
    std::vector<std::size_t> starts{0};
    for (std::size_t at = text.find_first_of(kLineEnds); at != text.npos;
         at = text.find_first_of(kLineEnds, starts.back()))
        starts.push_back(at + (text.substr(at).starts_with("\r\n") ? 2 : 1));
    starts.push_back(text.size());
    return starts;
}

std::string_view without_end(std::string_view line) {
    return line.substr(0, std::min(line.find_first_of(kLineEnds), line.size()));
}

/// Offset behind the front matter: lines from one of `---` at the top to the next; 0: there is
/// none.
std::size_t front_matter(std::string_view text) {
    const std::vector<std::size_t> starts = line_starts(text);
    const std::size_t mark = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
        const std::size_t begin = i == 0 ? mark : starts[i];
        const std::string_view line = without_end(text.substr(begin, starts[i + 1] - begin));
        if (i == 0 && line != "---") return 0;
        if (i > 0 && (line == "---" || line == "...")) return starts[i + 1];
    }
    return 0;
}

/// Length of a note's label, `[^1]:`; 0: the paragraph is none.
std::size_t note_label(std::string_view paragraph) {
    if (!paragraph.starts_with("[^")) return 0;
    const std::size_t end = paragraph.find("]:");
    return end == paragraph.npos || paragraph.find_first_of(kLineEnds) < end ? 0 : end + 2;
}

} // namespace

MarkdownLines::MarkdownLines(std::string_view text) : text_(text), starts_(line_starts(text)) {}

std::size_t MarkdownLines::at(int line, int column) const {
    const Span whole = this->line(line);
    return std::min(whole.begin + static_cast<std::size_t>(std::max(column, 1) - 1), whole.end);
}

Span MarkdownLines::line(int number) const {
    const auto index = static_cast<std::size_t>(std::max(number, 1) - 1);
    if (index + 1 >= starts_.size()) return {text_.size(), text_.size()};
    return {starts_[index], starts_[index + 1]};
}

std::string readable_markdown(std::string_view text) {
    std::string result(text);
    const auto front = result.begin() + static_cast<std::ptrdiff_t>(front_matter(text));
    std::replace_if(
        result.begin(), front, [](char c) { return kLineEnds.find(c) == kLineEnds.npos; }, ' ');
    std::replace(result.begin(), result.end(), '\0', ' ');
    return result;
}

std::string without_quote_marks(std::string_view text, std::span<const Span> quoted) {
    std::string bytes(text);
    for (const Span &span : quoted) {
        bool line_begins = false;
        for (std::size_t at = span.begin; at < span.end; ++at) {
            char &c = bytes[at];
            if (kLineEnds.find(c) != kLineEnds.npos)
                line_begins = true;
            else if (line_begins && c == '>')
                c = ' ';
            else if (kBlanks.find(c) == kBlanks.npos)
                line_begins = false;
        }
    }
    return bytes;
}

Span words_of_html(std::string_view html) {
    Span words;
    for (std::size_t at = 0; at < html.size();) {
        const std::string_view rest = html.substr(at);
        if (rest.front() == '<') {
            const std::string_view end = rest.starts_with("<!--")      ? "-->"
                                         : rest.starts_with("<script") ? "</script>"
                                         : rest.starts_with("<style")  ? "</style>"
                                                                       : ">";
            const std::size_t close = rest.find(end);
            if (close == rest.npos) break;
            at += close + end.size();
            continue;
        }
        const std::size_t end = std::min(html.find('<', at), html.size());
        const Span part = trimmed(html, {at, end});
        if (!part.empty()) words = {words.empty() ? part.begin : words.begin, part.end};
        at = end;
    }
    return words;
}

std::size_t link_definitions(std::string_view paragraph) {
    std::size_t behind = 0;
    while (behind < paragraph.size()) {
        const std::size_t end = paragraph.find_first_of(kLineEnds, behind);
        const std::string_view line = paragraph.substr(behind, std::min(end, paragraph.size()) - behind);
        const std::size_t open = line.find_first_not_of(kBlanks);
        if (open == line.npos || line[open] != '[' || line.find("]:") == line.npos) break;
        if (line.substr(open).starts_with("[^")) break; // a note
        behind += line.size();
        behind = std::min(paragraph.find_first_not_of(kLineEnds, behind), paragraph.size());
    }
    return behind;
}

std::vector<Span> markdown_notes(std::string_view text, Span paragraph) {
    const auto label = [&](std::size_t at) { return note_label(text.substr(at, paragraph.end - at)); };
    std::vector<Span> result;
    for (std::size_t begin = paragraph.begin; begin < paragraph.end;) {
        const std::size_t own = label(begin);
        std::size_t end = begin + own;
        do end = std::min(text.find_first_not_of(kLineEnds, text.find_first_of(kLineEnds, end)), paragraph.end);
        while (end < paragraph.end && (own == 0 || label(end) == 0));
        result.push_back(trimmed(text, {begin + own, end}));
        begin = end;
    }
    return result;
}

Span heading_words(std::string_view text, Span span) {
    std::string_view words = text.substr(span.begin, span.size());
    if (words.starts_with('#')) {
        span.begin += std::min(words.find_first_not_of('#'), words.size());
        span = trimmed(text, span);
        words = text.substr(span.begin, span.size());
        const std::size_t last = words.find_last_not_of('#');
        if (last == words.npos) return {span.begin, span.begin};
        if (kBlanks.find(words[last]) != kBlanks.npos) span.end = span.begin + last;
        return trimmed(text, span);
    }
    const std::size_t underline = words.find_last_of(kLineEnds);
    if (underline != words.npos) span.end = span.begin + underline;
    return trimmed(text, span);
}

} // namespace hexapla
