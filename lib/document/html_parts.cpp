#include "document/html_parts.h"

#include "text/unicode.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace hexapla {
namespace {

constexpr GumboTag kBlocks[] = {
    GUMBO_TAG_P,          GUMBO_TAG_DIV,     GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN,   GUMBO_TAG_BODY,
    GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_ADDRESS, GUMBO_TAG_TABLE,   GUMBO_TAG_CAPTION, GUMBO_TAG_TR,     GUMBO_TAG_TD,
    GUMBO_TAG_TH,         GUMBO_TAG_DL,      GUMBO_TAG_DT,      GUMBO_TAG_DD,      GUMBO_TAG_FIGURE, GUMBO_TAG_HR,
    GUMBO_TAG_FIGCAPTION, GUMBO_TAG_DETAILS, GUMBO_TAG_SUMMARY, GUMBO_TAG_FORM,    GUMBO_TAG_HGROUP, GUMBO_TAG_CENTER,
    GUMBO_TAG_TBODY,      GUMBO_TAG_THEAD,   GUMBO_TAG_TFOOT,   GUMBO_TAG_FIELDSET};
constexpr GumboTag kHeadings[] = {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6};
constexpr GumboTag kLists[] = {GUMBO_TAG_OL, GUMBO_TAG_UL, GUMBO_TAG_MENU, GUMBO_TAG_DIR};
constexpr GumboTag kLeftOut[] = {
    GUMBO_TAG_HEAD,     GUMBO_TAG_NAV,      GUMBO_TAG_ASIDE,  GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE,  GUMBO_TAG_SVG,
    GUMBO_TAG_TEMPLATE, GUMBO_TAG_BUTTON,   GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT,
    GUMBO_TAG_MATH,     GUMBO_TAG_NOSCRIPT, GUMBO_TAG_RP,     GUMBO_TAG_RT,       GUMBO_TAG_DEL};
constexpr GumboTag kFrame[] = {GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER};
/// What is marked as no text of the page by its `role`.
constexpr std::string_view kRolesLeftOut[] = {"navigation",  "search",       "complementary", "doc-toc",
                                              "doc-noteref", "doc-backlink", "menu",          "menubar"};
/// The roles of <header> and <footer>.
constexpr std::string_view kFrameRoles[] = {"banner", "contentinfo"};
/// How pages without <main> call the part that is.
constexpr std::string_view kMainNames[] = {"main",        "content",      "main-content",   "maincontent",
                                           "mainContent", "main_content", "mw-content-text"};
/// What code is written in inside <pre>.
constexpr GumboTag kCode[] = {GUMBO_TAG_CODE, GUMBO_TAG_SAMP, GUMBO_TAG_KBD};
bool among(std::span<const GumboTag> tags, GumboTag tag) {
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

bool among(std::span<const std::string_view> names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

Role role_of_tag(GumboTag tag) {
    if (among(kBlocks, tag)) return Role::block;
    if (among(kHeadings, tag)) return Role::heading;
    if (among(kLists, tag)) return Role::list;
    if (among(kLeftOut, tag)) return Role::left_out;
    if (among(kFrame, tag)) return Role::frame;
    if (tag == GUMBO_TAG_PRE) return Role::lines;
    return tag == GUMBO_TAG_LI ? Role::item : tag == GUMBO_TAG_BR ? Role::line_break : Role::run;
}

/// The one element that a node holds beside white space; null: it holds more, or words.
const GumboNode *only_element(const GumboNode &node) {
    const GumboNode *only = nullptr;
    for (const GumboNode *child : children(node)) {
        if (child->type == GUMBO_NODE_WHITESPACE || child->type == GUMBO_NODE_COMMENT) continue;
        if (child->type != GUMBO_NODE_ELEMENT || only != nullptr) return nullptr;
        only = child;
    }
    return only;
}

/// A raised link to a note on the same page: the sign of the note is no word of the sentence.
bool refers_to_note(const GumboNode &element) {
    if (element.v.element.tag != GUMBO_TAG_SUP) return false;
    const GumboNode *link = only_element(element);
    return link != nullptr && link->v.element.tag == GUMBO_TAG_A &&
           attribute(*link, "href").value_or("").starts_with('#');
}

/// A link from a note back to its place, "↩": a sign without words.
bool refers_back(const GumboNode &element) {
    if (element.v.element.tag != GUMBO_TAG_A || !attribute(element, "href").value_or("").starts_with('#')) return false;
    const std::span<GumboNode *const> inside = children(element);
    if (inside.size() != 1 || inside.front()->type != GUMBO_NODE_TEXT) return false;
    const std::string_view sign = inside.front()->v.text.text;
    for (std::size_t at = 0; at < sign.size();)
        if (const char32_t c = next_code_point(sign, at); is_letter(c) || is_digit(c)) return false;
    return true;
}

/// The outermost elements that are wanted.
template <class Wanted> void find(const GumboNode &node, Wanted wanted, std::vector<const GumboNode *> &found) {
    if (node.type == GUMBO_NODE_ELEMENT && wanted(node))
        found.push_back(&node);
    else
        for (const GumboNode *child : children(node)) find(*child, wanted, found);
}

bool is_main(const GumboNode &node) {
    return node.v.element.tag == GUMBO_TAG_MAIN || attribute(node, "role") == "main";
}
bool is_named_main(const GumboNode &node) { return among(kMainNames, attribute(node, "id").value_or("")); }
bool is_article(const GumboNode &node) { return node.v.element.tag == GUMBO_TAG_ARTICLE; }
bool is_body(const GumboNode &node) { return node.v.element.tag == GUMBO_TAG_BODY; }

} // namespace

Role role(const GumboNode &element) {
    const std::string_view said = attribute(element, "role").value_or("");
    if (among(kRolesLeftOut, said) || attribute(element, "hidden") || attribute(element, "aria-hidden") == "true" ||
        refers_to_note(element) || refers_back(element))
        return Role::left_out;
    return among(kFrameRoles, said) ? Role::frame : role_of_tag(element.v.element.tag);
}

std::span<GumboNode *const> children(const GumboNode &node) {
    if (node.type != GUMBO_NODE_ELEMENT) return {};
    const GumboVector &all = node.v.element.children;
    return {reinterpret_cast<GumboNode *const *>(all.data), all.length};
}

std::optional<std::string_view> attribute(const GumboNode &element, const char *name) {
    const GumboAttribute *found = gumbo_get_attribute(&element.v.element.attributes, name);
    if (found == nullptr) return std::nullopt;
    return found->value;
}

std::optional<std::int64_t> number(const GumboNode &element, const char *name) {
    const std::string_view digits = attribute(element, name).value_or("");
    int value = 0;
    const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return end.ec == std::errc() ? std::optional<std::int64_t>(value) : std::nullopt;
}

bool is_code(const GumboNode &element) {
    const GumboNode *only = only_element(element);
    return only != nullptr && among(kCode, only->v.element.tag);
}

const GumboNode &main_part(const GumboNode &root) {
    for (const auto wanted : {is_main, is_named_main, is_article, is_body}) {
        std::vector<const GumboNode *> found;
        find(root, wanted, found);
        if (found.size() == 1) return *found.front();
    }
    return root;
}

} // namespace hexapla
