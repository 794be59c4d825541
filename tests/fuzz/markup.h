#pragma once
// HTML that a report is, read by a parser of its own: no element, attribute or script in it comes from
// a document.

#include "../properties.h"

#include <gumbo.h>

#include <algorithm>
#include <memory>
#include <span>
#include <string_view>

namespace hexapla::outputs {

using properties::hold;

/// All elements that a report is made of.
constexpr std::string_view kOurs[] = {"html", "head", "meta",  "link",  "title", "style",  "body",   "header", "nav",
                                      "main", "div",  "h1",    "p",     "b",     "bdi",    "span",   "ul",     "li",
                                      "a",    "form", "label", "input", "kbd",   "select", "option", "output", "button",
                                      "svg",  "rect", "path",  "mark",  "ins",   "del",    "script"};

/// Gumbo knows the names of HTML, of those of SVG where they stand; what it adds itself has no place.
inline std::string_view name_of(const GumboElement &element) {
    if (element.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(element.tag);
    GumboStringPiece written = element.original_tag;
    gumbo_tag_from_original_text(&written);
    return {written.data, written.length};
}

inline void is_ours(const GumboElement &element) {
    const std::string_view name = name_of(element);
    hold(std::find(std::begin(kOurs), std::end(kOurs), name) != std::end(kOurs),
         "the report has an element " + std::string(name));
    const std::span all(reinterpret_cast<GumboAttribute *const *>(element.attributes.data), element.attributes.length);
    for (const GumboAttribute *attribute : all) {
        const std::string_view key = attribute->name;
        const std::string_view value = attribute->value;
        hold(!key.starts_with("on") && key != "src", "the report has an attribute " + std::string(key));
        hold(key != "href" || value.starts_with('#') || value == "data:,", "the report leads to " + std::string(value));
    }
}

/// Elements below this one, scripts among them counted.
inline std::size_t scripts_in(const GumboNode &node) {
    if (node.type != GUMBO_NODE_ELEMENT) return 0;
    is_ours(node.v.element);
    std::size_t count = node.v.element.tag == GUMBO_TAG_SCRIPT ? 1 : 0;
    const GumboVector &below = node.v.element.children;
    for (unsigned i = 0; i < below.length; ++i) count += scripts_in(*static_cast<const GumboNode *>(below.data[i]));
    return count;
}

inline void holds_no_live_markup(const std::string &html) {
    const std::unique_ptr<GumboOutput, void (*)(GumboOutput *)> tree(
        gumbo_parse_with_options(&kGumboDefaultOptions, html.data(), html.size()),
        [](GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); });
    hold(scripts_in(*tree->root) == 1, "the report has not one script");
}

} // namespace hexapla::outputs
