// HTML, by gumbo: the main text, its headings and lists; what frames it is left out.

#include "document/c_memory.h"
#include "document/draft.h"
#include "document/html_bombs.h"
#include "document/html_parts.h"
#include "document/readers.h"
#include "text/unicode.h"

#include <algorithm>
#include <memory>

namespace hexapla {
namespace {

/// By its lang attribute; null: it has none.
const Language *language_named(const GumboNode &node) {
    return declared_language(attribute(node, "lang").value_or(""));
}

bool is_blank(std::string_view words) { return words.find_first_not_of(" \t\r\n\f") == words.npos; }

class Page {
public:
    explicit Page(const Text &source, const Language *language) : source_(source), language_(language) {}

    /// All that stands in an element. `frame`: the page's header and footer are left out.
    void inside(const GumboNode &node, bool frame) {
        for (const GumboNode *child : children(node)) tell(*child, frame);
    }

    Draft draft;

private:
    void tell(const GumboNode &node, bool frame) {
        switch (node.type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_CDATA:
        case GUMBO_NODE_WHITESPACE: words(node.v.text); break;
        case GUMBO_NODE_ELEMENT: element(node, frame); break;
        case GUMBO_NODE_COMMENT: draft.comment(node.v.text.text); break;
        default: break; // templates
        }
    }

    void words(const GumboText &text) {
        std::string_view rest = text.text;
        broken_ = broken_ && is_blank(rest);
        Position place = source_.position(offset(text.original_text.data));
        for (std::size_t end = rest.find('\n'); in_lines_ && end != rest.npos; end = rest.find('\n')) {
            line(rest.substr(0, end), place);
            rest.remove_prefix(end + 1);
            place = {place.line + 1, 1};
        }
        draft.words(rest, place);
    }

    /// A line of <pre>. An empty one parts paragraphs, but no code.
    void line(std::string_view words, Position place) {
        if (is_blank(words) && !in_code_) return draft.end_block(Kind::prose);
        draft.words(words, place);
        draft.line_break();
    }

    std::size_t offset(const char *place) const {
        const char *begin = source_.bytes().data();
        return place < begin ? 0 : std::min(static_cast<std::size_t>(place - begin), source_.size());
    }

    bool foreign(const GumboNode &node) const {
        if (language_ == nullptr) return false;
        const Language *said = language_named(node);
        return said != nullptr && said->base != language_->base;
    }

    void element(const GumboNode &node, bool frame) {
        const Role part = role(node);
        if (part == Role::left_out || (frame && part == Role::frame)) return;
        if (part != Role::run && foreign(node)) return;
        switch (part) {
        case Role::run: inside(node, frame); break;
        case Role::line_break: line_break(); break;
        case Role::list: list(node); break;
        case Role::lines: lines(node); break;
        case Role::item: item(node); [[fallthrough]];
        default: block(node, part == Role::heading ? Kind::heading : Kind::prose, frame);
        }
    }

    void block(const GumboNode &node, Kind kind, bool frame) {
        draft.end_block(Kind::prose);
        kind_ = kind;
        inside(node, frame && node.v.element.tag != GUMBO_TAG_ARTICLE);
        draft.end_block(kind);
        kind_ = Kind::prose;
    }

    /// Two in a row part paragraphs on pages that have no better.
    void line_break() {
        if (broken_ && kind_ == Kind::prose)
            draft.end_block(Kind::prose);
        else
            draft.line_break();
        broken_ = true;
    }

    void lines(const GumboNode &node) {
        draft.end_block(Kind::prose);
        in_lines_ = true;
        in_code_ = is_code(node);
        inside(node, false);
        if (in_code_)
            draft.end_code();
        else
            draft.end_block(Kind::prose);
        in_lines_ = in_code_ = false;
    }

    void list(const GumboNode &node) {
        const bool ordered = node.v.element.tag == GUMBO_TAG_OL;
        const std::optional<std::int64_t> outer = next_;
        next_ = ordered ? number(node, "start").value_or(1) : std::optional<std::int64_t>();
        draft.open_list();
        inside(node, false);
        draft.close_list();
        next_ = outer;
    }

    /// An item without a list, which browsers show too, is a paragraph.
    void item(const GumboNode &element) {
        if (next_) next_ = number(element, "value").value_or(*next_);
        draft.item(next_);
        if (next_) ++*next_;
    }

    const Text &source_;
    const Language *language_; ///< of the version; null: not known
    Kind kind_ = Kind::prose;  ///< of the block that is open
    bool broken_ = false;      ///< the last thing was a line break
    bool in_lines_ = false;    ///< inside <pre>
    bool in_code_ = false;
    std::optional<std::int64_t> next_; ///< number of the next item; none: bullets, or no list
};

/// The encoding that the head of a page names; empty: none. Only where no other was given.
std::string encoding_named(std::string_view bytes) {
    constexpr std::size_t kHead = 1024; // as the HTML standard has it
    std::string head(bytes.substr(0, kHead));
    std::transform(head.begin(), head.end(), head.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const std::size_t at = head.find("charset=");
    if (at == head.npos) return {};
    const std::size_t begin = head.find_first_not_of("\"' ", at + std::string_view("charset=").size());
    if (begin == head.npos) return {};
    return head.substr(begin, head.find_first_of("\"' />;", begin) - begin);
}

using Tree = std::unique_ptr<GumboOutput, void (*)(GumboOutput *)>;

Tree parsed(const Text &source) {
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    options.allocator = [](void *, std::size_t size) { return c_memory::allocate(size); };
    return {gumbo_parse_with_options(&options, source.bytes().data(), source.size()),
            [](GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); }};
}

} // namespace

Version read_html(std::string name, std::string bytes, const Reading &reading) {
    Reading known = reading;
    if (known.encoding.empty() && valid_utf8(bytes) < bytes.size()) known.encoding = encoding_named(bytes);
    const Text source = decoded(name, std::move(bytes), known);
    refuse_html_bombs(source.bytes(), name);
    const Tree tree = parsed(source);
    const GumboNode &part = main_part(*tree->root);
    const Language *declared = language_named(part);
    if (declared == nullptr) declared = language_named(*tree->root);
    Page page(source, reading.language != nullptr ? reading.language : declared);
    page.inside(part, part.v.element.tag == GUMBO_TAG_BODY);
    return std::move(page.draft).version(std::move(name), reading, declared);
}

} // namespace hexapla
