// Markdown, by cmark. The text is the source itself, but for the quote marks before a paragraph's
// lines, which are read as spaces; marks at the edges of blocks lie outside its segments, marks inside
// a line stay in them.

#include "document/c_memory.h"
#include "document/markdown_source.h"
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

class Markdown {
public:
    explicit Markdown(const Text &text) : text_(text.bytes()), lines_(text_) {}

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
        const std::size_t begin = lines_.at(cmark_node_get_start_line(node), cmark_node_get_start_column(node));
        const int last = std::max(cmark_node_get_end_line(node), cmark_node_get_start_line(node));
        return trimmed(text_, {begin, std::max(begin, lines_.line(last).end)});
    }

    /// The lines of a node's literal, which cmark copies, from `first` on in the source.
    Span literal_lines(cmark_node *node, int first) const {
        const std::string_view literal = cmark_node_get_literal(node);
        const auto count = static_cast<int>(std::count(literal.begin(), literal.end(), '\n'));
        const Span begin = lines_.line(first);
        return trimmed(text_, {begin.begin, std::max(begin.begin, lines_.line(first + count - 1).end)});
    }

    void item(cmark_node *node) {
        Span marker = span(node);
        const std::string_view text = lines_.text(marker);
        const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
        marker.end = marker.begin + std::min(digits + 1, text.size());
        std::optional<std::int64_t> number;
        if (digits > 0) number = std::stoll(std::string(text.substr(0, digits))); // nine at most
        outline.item(marker, number);
    }

    void paragraph(cmark_node *node) {
        Span words = span(node);
        words.begin += link_definitions(lines_.text(words));
        words = trimmed(text_, words);
        if (quotes_ > 0) {
            quoted.push_back(words);
            return outline.block(Kind::prose, words);
        }
        for (const Span &note : markdown_notes(text_, words))
            for (const Span &part : table_parts(text_, note)) outline.block(Kind::prose, part);
    }

    void code(cmark_node *node) {
        const int line = cmark_node_get_start_line(node);
        const std::string_view start = lines_.text(span(node));
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
        const Span words = words_of_html(lines_.text(whole));
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
    MarkdownLines lines_;
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
    const std::string source = readable_markdown(text.bytes());
    const Tree document = parsed(source);
    const std::unique_ptr<cmark_iter, void (*)(cmark_iter *)> walk(cmark_iter_new(document.get()), cmark_iter_free);
    Markdown result(text);
    for (cmark_event_type event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(walk.get()))
        result.tell(event, cmark_iter_get_node(walk.get()));
    return result;
}

} // namespace

Version read_markdown(std::string name, std::string bytes, const Reading &reading) {
    if (bytes.size() > kLargest) throw Error(name + ": more Markdown than 512 MiB; split it");
    Version version;
    version.text = decoded(std::move(name), std::move(bytes), reading);
    find_language(version, reading);
    const Markdown markdown = read(version.text);
    if (!markdown.quoted.empty())
        version.text = {version.text.name(), without_quote_marks(version.text.bytes(), markdown.quoted)};
    version.segments = markdown.outline.segments(version.text, *version.language, reading.unit);
    version.waivers = markdown.waivers;
    return version;
}

} // namespace hexapla
