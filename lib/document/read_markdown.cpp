// Markdown, by cmark. The text is the source itself, but for the quote marks before a paragraph's
// lines, which are read as spaces; marks at the edges of blocks lie outside its segments, marks inside
// a line stay in them.

#include "document/c_memory.h"
#include "document/markdown_table.h"
#include "document/outline.h"
#include "document/readers.h"
#include "document/waiver.h"

#include <algorithm>
#include <cmark.h>
#include <memory>

namespace hexapla {
namespace {

/// cmark counts bytes in 32 bits and doubles its buffers.
constexpr std::size_t kLargest = std::size_t{512} << 20U;

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

/// Offsets in a source by the lines and columns of cmark.
class Places {
public:
    explicit Places(std::string_view text) : text_(text), starts_(line_starts(text)) {}

    /// Both from 1; columns count bytes.
    std::size_t at(int line, int column) const {
        const Span whole = this->line(line);
        return std::min(whole.begin + static_cast<std::size_t>(std::max(column, 1) - 1), whole.end);
    }
    Span line(int number) const {
        const auto index = static_cast<std::size_t>(std::max(number, 1) - 1);
        if (index + 1 >= starts_.size()) return {text_.size(), text_.size()};
        return {starts_[index], starts_[index + 1]};
    }
    std::string_view text(Span span) const { return text_.substr(span.begin, span.size()); }

private:
    std::string_view text_;
    std::vector<std::size_t> starts_;
};

/// Offset behind the front matter: lines from one of `---` at the top to the next; 0: there is none.
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

/// What cmark is given: the same places, but no front matter and no NUL, which it would replace.
std::string readable(std::string_view text) {
    std::string result(text);
    const auto front = result.begin() + static_cast<std::ptrdiff_t>(front_matter(text));
    std::replace_if(result.begin(), front, [](char c) { return kLineEnds.find(c) == kLineEnds.npos; }, ' ');
    std::replace(result.begin(), result.end(), '\0', ' ');
    return result;
}

/// From the first to the last letter of a piece of HTML that is not markup; empty: it is all markup.
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

/// Length of the link definitions that a paragraph begins with: `[name]: target`, a line each.
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

/// Length of a note's label, `[^1]:`; 0: the paragraph is none.
std::size_t note_label(std::string_view paragraph) {
    if (!paragraph.starts_with("[^")) return 0;
    const std::size_t end = paragraph.find("]:");
    return end == paragraph.npos || paragraph.find_first_of(kLineEnds) < end ? 0 : end + 2;
}

/// The notes of a paragraph without their labels, each from the line that begins it; else the paragraph.
std::vector<Span> notes(std::string_view text, Span paragraph) {
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

/// A heading without its hashes, or its underline.
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

class Markdown {
public:
    explicit Markdown(const Text &text) : text_(text.bytes()), places_(text_) {}

    void tell(cmark_event_type event, cmark_node *node) {
        const bool enters = event == CMARK_EVENT_ENTER;
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_LIST: enters ? outline.open_list() : outline.close_list(); break;
        case CMARK_NODE_BLOCK_QUOTE: quotes_ += enters ? 1 : -1; break;
        case CMARK_NODE_ITEM:
            if (enters) item(node);
            break;
        case CMARK_NODE_HEADING:
            if (enters) outline.block(Kind::heading, heading_words(text_, span(node)));
            break;
        case CMARK_NODE_PARAGRAPH:
            if (enters) paragraph(node);
            break;
        case CMARK_NODE_CODE_BLOCK: code(node); break;
        case CMARK_NODE_HTML_BLOCK: html(node); break;
        default: break; // inside a block
        }
    }

    Outline outline;
    std::vector<Waiver> waivers;
    std::vector<Span> quoted; ///< paragraphs whose lines may begin with quote marks

private:
    Span span(cmark_node *node) const {
        const std::size_t begin = places_.at(cmark_node_get_start_line(node), cmark_node_get_start_column(node));
        const int last = std::max(cmark_node_get_end_line(node), cmark_node_get_start_line(node));
        return trimmed(text_, {begin, std::max(begin, places_.line(last).end)});
    }

    /// The lines of a node's literal, which cmark copies, from `first` on in the source.
    Span literal_lines(cmark_node *node, int first) const {
        const std::string_view literal = cmark_node_get_literal(node);
        const auto count = static_cast<int>(std::count(literal.begin(), literal.end(), '\n'));
        const Span begin = places_.line(first);
        return trimmed(text_, {begin.begin, std::max(begin.begin, places_.line(first + count - 1).end)});
    }

    void item(cmark_node *node) {
        Span marker = span(node);
        const std::string_view text = places_.text(marker);
        const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
        marker.end = marker.begin + std::min(digits + 1, text.size());
        std::optional<std::int64_t> number;
        if (digits > 0) number = std::stoll(std::string(text.substr(0, digits))); // nine at most
        outline.item(marker, number);
    }

    void paragraph(cmark_node *node) {
        Span words = span(node);
        words.begin += link_definitions(places_.text(words));
        words = trimmed(text_, words);
        if (quotes_ > 0) {
            quoted.push_back(words);
            return outline.block(Kind::prose, words);
        }
        for (const Span &note : notes(text_, words))
            for (const Span &part : table_parts(text_, note)) outline.block(Kind::prose, part);
    }

    void code(cmark_node *node) {
        const int line = cmark_node_get_start_line(node);
        const std::string_view start = places_.text(span(node));
        const bool fenced = start.starts_with("```") || start.starts_with("~~~");
        if (*cmark_node_get_literal(node) == '\0') return;
        Span words = literal_lines(node, fenced ? line + 1 : line);
        if (!fenced) words.begin = std::max(words.begin, span(node).begin); // behind an item's marker
        if (words.begin < words.end) outline.code(words);
    }

    void html(cmark_node *node) {
        Span whole = literal_lines(node, cmark_node_get_start_line(node));
        whole.begin = std::min(std::max(whole.begin, span(node).begin), whole.end);
        add_waivers(whole);
        const Span words = words_of_html(places_.text(whole));
        outline.block(Kind::prose, {whole.begin + words.begin, whole.begin + words.end});
    }

    void add_waivers(Span html) {
        constexpr std::string_view kOpen = "<!--", kClose = "-->";
        const std::string_view text = text_.substr(0, html.end);
        for (std::size_t at = html.begin; (at = text.find(kOpen, at)) != text.npos;) {
            const std::size_t begin = at + kOpen.size(), end = text.find(kClose, begin);
            if (end == text.npos) return;
            if (const auto found = waiver(text.substr(begin, end - begin), at)) waivers.push_back(*found);
            at = end;
        }
    }

    std::string_view text_;
    Places places_;
    int quotes_ = 0; ///< block quotes that are open
};

using Tree = std::unique_ptr<cmark_node, void (*)(cmark_node *)>;

Tree parsed(const std::string &source) {
    static cmark_mem memory{c_memory::allocate_zeros, c_memory::reallocate, std::free};
    const std::unique_ptr<cmark_parser, void (*)(cmark_parser *)> parser(
        cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, &memory), cmark_parser_free);
    cmark_parser_feed(parser.get(), source.data(), source.size());
    return {cmark_parser_finish(parser.get()), cmark_node_free};
}

Markdown read(const Text &text) {
    const std::string source = readable(text.bytes());
    const Tree document = parsed(source);
    const std::unique_ptr<cmark_iter, void (*)(cmark_iter *)> walk(cmark_iter_new(document.get()),
                                                                   cmark_iter_free);
    Markdown result(text);
    for (cmark_event_type event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(walk.get()))
        result.tell(event, cmark_iter_get_node(walk.get()));
    return result;
}

/// The text with spaces for the quote marks inside its quoted paragraphs, so that nothing moves.
Text without_quote_marks(const Text &text, std::span<const Span> quoted) {
    std::string bytes(text.bytes());
    for (const Span &span : quoted) {
        bool line_begins = false;
        for (std::size_t at = span.begin; at < span.end; ++at) {
            char &c = bytes[at];
            if (kLineEnds.find(c) != kLineEnds.npos) line_begins = true;
            else if (line_begins && c == '>') c = ' ';
            else if (kBlanks.find(c) == kBlanks.npos) line_begins = false;
        }
    }
    return {text.name(), std::move(bytes)};
}

} // namespace

Version read_markdown(std::string name, std::string bytes, const Reading &reading) {
    if (bytes.size() > kLargest) throw Error(name + ": more Markdown than 512 MiB; split it");
    Version version;
    version.text = decoded(std::move(name), std::move(bytes), reading);
    find_language(version, reading);
    const Markdown markdown = read(version.text);
    if (!markdown.quoted.empty()) version.text = without_quote_marks(version.text, markdown.quoted);
    version.segments = markdown.outline.segments(version.text, *version.language, reading.unit);
    version.waivers = markdown.waivers;
    return version;
}

} // namespace hexapla
