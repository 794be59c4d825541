// HTML, by gumbo: the main text, its headings and lists; what frames it is left out.

#include "document/draft.h"
#include "document/readers.h"
#include "text/unicode.h"

#include <algorithm>
#include <charconv>
#include <gumbo.h>
#include <memory>

namespace hexapla {
namespace {

/// Gumbo calls itself for each level and searches all that are open for each tag.
constexpr std::size_t kDeepest = 2000;
/// Of one tag: gumbo compares each with all before it.
constexpr std::ptrdiff_t kMostAttributes = 2000;

/// What a tag is to a reader of the text.
enum class Role : std::uint8_t { run, block, heading, list, item, line_break, left_out };

constexpr GumboTag kBlocks[] = {
    GUMBO_TAG_P,       GUMBO_TAG_DIV,        GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN,
    GUMBO_TAG_BODY,    GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE,     GUMBO_TAG_ADDRESS, GUMBO_TAG_TABLE,
    GUMBO_TAG_CAPTION, GUMBO_TAG_TR,         GUMBO_TAG_TD,      GUMBO_TAG_TH,      GUMBO_TAG_DL,
    GUMBO_TAG_DT,      GUMBO_TAG_DD,         GUMBO_TAG_FIGURE,  GUMBO_TAG_HR,      GUMBO_TAG_FIGCAPTION,
    GUMBO_TAG_DETAILS, GUMBO_TAG_SUMMARY,    GUMBO_TAG_FORM,    GUMBO_TAG_HGROUP,  GUMBO_TAG_CENTER,
    GUMBO_TAG_TBODY,   GUMBO_TAG_THEAD,      GUMBO_TAG_TFOOT,   GUMBO_TAG_FIELDSET};
constexpr GumboTag kHeadings[] = {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3,
                                  GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6};
constexpr GumboTag kLists[] = {GUMBO_TAG_OL, GUMBO_TAG_UL, GUMBO_TAG_MENU, GUMBO_TAG_DIR};
constexpr GumboTag kLeftOut[] = {
    GUMBO_TAG_HEAD,   GUMBO_TAG_NAV,      GUMBO_TAG_ASIDE,  GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE,
    GUMBO_TAG_SVG,    GUMBO_TAG_TEMPLATE, GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT,   GUMBO_TAG_TEXTAREA,
    GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT,   GUMBO_TAG_MATH,   GUMBO_TAG_NOSCRIPT, GUMBO_TAG_RP,
    GUMBO_TAG_RT};
/// Left out where they frame the whole page; an article's own hold its title.
constexpr GumboTag kFrame[] = {GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER};
/// Without an end tag, or one that is usually left out: they do not nest.
constexpr std::string_view kFlat[] = {
    "a",     "form",   "area",  "base",   "body", "br",    "col",    "colgroup", "dd", "dt",    "embed", "head",
    "hr",    "html",   "img",  "input", "li",     "link",     "meta", "option", "p",  "param",
    "source", "tbody", "td",   "tfoot", "th",     "thead",    "tr", "track", "wbr"};

bool among(std::span<const GumboTag> tags, GumboTag tag) {
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

Role role(GumboTag tag) {
    if (among(kBlocks, tag)) return Role::block;
    if (among(kHeadings, tag)) return Role::heading;
    if (among(kLists, tag)) return Role::list;
    if (among(kLeftOut, tag)) return Role::left_out;
    return tag == GUMBO_TAG_LI ? Role::item : tag == GUMBO_TAG_BR ? Role::line_break : Role::run;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// The name of the tag that `rest` goes on with behind its `<` or `</`, in lower case.
std::string tag_name(std::string_view rest) {
    constexpr std::size_t kLongest = 16; // longer than any name that matters
    std::string name;
    for (const char c : rest.substr(0, kLongest)) {
        const char small = lower(c);
        if ((small < 'a' || small > 'z') && (name.empty() || small < '0' || small > '9')) break;
        name += small;
    }
    return name;
}

/// What parts attributes in a tag, white space or a slash, outside quoted values.
std::ptrdiff_t partings(std::string_view tag) {
    std::ptrdiff_t count = 0;
    char quote = '\0';
    char before = '\0';
    for (const char c : tag) {
        if (quote != '\0') quote = c == quote ? '\0' : quote;
        else if (before == '=' && (c == '"' || c == '\'')) quote = c;
        else if (c == '/' || c == ' ' || (c >= '\t' && c <= '\r')) ++count;
        before = c;
    }
    return count;
}

/// A tag, comment or raw text as far as its nesting goes.
struct Markup {
    std::size_t end = 0; ///< behind it
    int nests = 0;       ///< 1: opens a level, -1: closes one
    std::ptrdiff_t attributes = 0; ///< at most
};

/// The markup whose `<` stands at `at`.
Markup markup(std::string_view html, std::size_t at) {
    const auto behind = [&](std::string_view mark) {
        const std::size_t found = html.find(mark, at);
        return found == html.npos ? html.size() : found + mark.size();
    };
    if (html.substr(at).starts_with("<!--")) return {behind("-->")};
    const bool closes = html.substr(at).starts_with("</");
    const std::string tag = tag_name(html.substr(at + (closes ? 2 : 1)));
    if (tag.empty()) return {at + 1};
    if (!closes && tag == "script") return {behind("</script")};
    if (!closes && tag == "style") return {behind("</style")};
    const std::size_t end = behind(">");
    const bool flat = std::find(std::begin(kFlat), std::end(kFlat), tag) != std::end(kFlat);
    const std::ptrdiff_t attributes = partings(html.substr(at, end - at));
    if (flat || html.substr(0, end).ends_with("/>")) return {end, 0, attributes};
    return {end, closes ? -1 : 1, attributes};
}

/// Throws Error for what gumbo would be too long at; counts tags, right or wrong.
void refuse_bombs(std::string_view html, const std::string &name) {
    std::size_t depth = 0;
    for (std::size_t at = html.find('<'); at != html.npos;) {
        const Markup next = markup(html, at);
        if (next.nests < 0 && depth > 0) --depth;
        if (next.nests > 0 && ++depth > kDeepest)
            throw Error(name + ": tags nest deeper than " + std::to_string(kDeepest) + "; is this HTML?");
        if (next.attributes > kMostAttributes)
            throw Error(name + ": a tag has more than " + std::to_string(kMostAttributes) + " attributes; is this HTML?");
        at = html.find('<', next.end);
    }
}

std::optional<std::string_view> attribute(const GumboElement &element, const char *name) {
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    if (found == nullptr) return std::nullopt;
    return found->value;
}

std::optional<std::int64_t> number(const GumboElement &element, const char *name) {
    const std::string_view digits = attribute(element, name).value_or("");
    int value = 0;
    const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return end.ec == std::errc() ? std::optional<std::int64_t>(value) : std::nullopt;
}

std::span<GumboNode *const> children(const GumboNode &node) {
    if (node.type != GUMBO_NODE_ELEMENT) return {};
    const GumboVector &all = node.v.element.children;
    return {reinterpret_cast<GumboNode *const *>(all.data), all.length};
}

/// The outermost elements of that tag.
void find(const GumboNode &node, GumboTag tag, std::vector<const GumboNode *> &found) {
    if (node.type == GUMBO_NODE_ELEMENT && node.v.element.tag == tag) found.push_back(&node);
    else
        for (const GumboNode *child : children(node)) find(*child, tag, found);
}

/// By its lang attribute; null: it has none.
const Language *language_named(const GumboNode &node) {
    return declared_language(attribute(node.v.element, "lang").value_or(""));
}

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
        default: break; // comments, templates
        }
    }

    void words(const GumboText &text) {
        draft.words(text.text, source_.position(offset(text.original_text.data)));
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
        const GumboElement &element = node.v.element;
        const Role part = role(element.tag);
        if (part == Role::left_out || attribute(element, "hidden")) return;
        if (frame && among(kFrame, element.tag)) return;
        if (part != Role::run && foreign(node)) return;
        switch (part) {
        case Role::run: inside(node, frame); break;
        case Role::line_break: draft.line_break(); break;
        case Role::list: list(node); break;
        case Role::item: item(element); [[fallthrough]];
        default:
            draft.end_block(Kind::prose);
            inside(node, frame && element.tag != GUMBO_TAG_ARTICLE);
            draft.end_block(part == Role::heading ? Kind::heading : Kind::prose);
        }
    }

    void list(const GumboNode &node) {
        const bool ordered = node.v.element.tag == GUMBO_TAG_OL;
        const std::optional<std::int64_t> outer = next_;
        next_ = ordered ? number(node.v.element, "start").value_or(1) : std::optional<std::int64_t>();
        draft.open_list();
        inside(node, false);
        draft.close_list();
        next_ = outer;
    }

    /// An item without a list, which browsers show too, is a paragraph.
    void item(const GumboElement &element) {
        if (next_) next_ = number(element, "value").value_or(*next_);
        draft.item(next_);
        if (next_) ++*next_;
    }

    const Text &source_;
    const Language *language_; ///< of the version; null: not known
    std::optional<std::int64_t> next_; ///< number of the next item; none: bullets, or no list
};

/// The encoding that the head of a page names; empty: none. Only where no other was given.
std::string encoding_named(std::string_view bytes) {
    constexpr std::size_t kHead = 1024; // as the HTML standard has it
    std::string head(bytes.substr(0, kHead));
    std::transform(head.begin(), head.end(), head.begin(), lower);
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
    return {gumbo_parse_with_options(&options, source.bytes().data(), source.size()),
            [](GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); }};
}

/// Where the text of a page stands: in its one <main>, else its one <article>, else all over.
const GumboNode &main_part(const GumboNode &root) {
    for (const GumboTag tag : {GUMBO_TAG_MAIN, GUMBO_TAG_ARTICLE, GUMBO_TAG_BODY}) {
        std::vector<const GumboNode *> found;
        find(root, tag, found);
        if (found.size() == 1) return *found.front();
    }
    return root;
}

} // namespace

Version read_html(std::string name, std::string bytes, const Reading &reading) {
    Reading known = reading;
    if (known.encoding.empty() && valid_utf8(bytes) < bytes.size()) known.encoding = encoding_named(bytes);
    const Text source = decoded(name, std::move(bytes), known);
    refuse_bombs(source.bytes(), name);
    const Tree tree = parsed(source);
    const GumboNode &part = main_part(*tree->root);
    const Language *declared = language_named(part);
    if (declared == nullptr) declared = language_named(*tree->root);
    Page page(source, reading.language != nullptr ? reading.language : declared);
    page.inside(part, part.v.element.tag == GUMBO_TAG_BODY);
    return std::move(page.draft).version(std::move(name), reading, declared);
}

} // namespace hexapla
