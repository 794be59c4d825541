#include "document/html_bombs.h"

#include "text/text.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Gumbo calls itself for each level and searches all that are open for each tag.
constexpr std::size_t kDeepest = 2000;
/// Of one tag: gumbo compares each with all before it.
constexpr std::ptrdiff_t kMostAttributes = 2000;

/// Without an end tag, or one that is usually left out: they do not nest.
constexpr std::string_view kFlat[] = {"a",  "form",  "area",  "base",   "body", "br",    "col",    "colgroup",
                                      "dd", "dt",    "embed", "head",   "hr",   "html",  "img",    "input",
                                      "li", "link",  "meta",  "option", "p",    "param", "source", "tbody",
                                      "td", "tfoot", "th",    "thead",  "tr",   "track", "wbr"};

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
        if (quote != '\0')
            quote = c == quote ? '\0' : quote;
        else if (before == '=' && (c == '"' || c == '\''))
            quote = c;
        else if (c == '/' || c == ' ' || (c >= '\t' && c <= '\r'))
            ++count;
        before = c;
    }
    return count;
}

/// A tag, comment or raw text as far as its nesting goes.
struct Markup {
    std::size_t end = 0;           ///< behind it
    int nests = 0;                 ///< 1: opens a level, -1: closes one
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

} // namespace

/// Counts tags, right or wrong.
void refuse_html_bombs(std::string_view html, const std::string &name) {
    std::size_t depth = 0;
    for (std::size_t at = html.find('<'); at != html.npos;) {
        const Markup next = markup(html, at);
        if (next.nests < 0 && depth > 0) --depth;
        if (next.nests > 0 && ++depth > kDeepest)
            throw Error(name + ": tags nest deeper than " + std::to_string(kDeepest) + "; is this HTML?");
        if (next.attributes > kMostAttributes)
            throw Error(name + ": a tag has more than " + std::to_string(kMostAttributes) +
                        " attributes; is this HTML?");
        at = html.find('<', next.end);
    }
}

} // namespace hexapla
