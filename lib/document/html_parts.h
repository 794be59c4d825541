#pragma once
// What the elements of a page are to a reader of its text.

#include <cstdint>
#include <gumbo.h>
#include <optional>
#include <span>
#include <string_view>

namespace hexapla {

enum class Role : std::uint8_t {
    run,   ///< a part of a line
    block, ///< words of its own
    heading,
    list,
    item,
    line_break,
    lines,    ///< whose line ends count
    left_out, ///< no text of the page
    frame     ///< none where it frames the whole page; an article's own holds its title
};
Role role(const GumboNode &element);

std::span<GumboNode *const> children(const GumboNode &node);
std::optional<std::string_view> attribute(const GumboNode &element, const char *name);
/// Of a numeric attribute; none where it is no number.
std::optional<std::int64_t> number(const GumboNode &element, const char *name);

/// Whether the lines of a <pre> are code.
bool is_code(const GumboNode &element);
/// Where the text of a page stands: in what is marked as its main part, else in its one article, else all over.
const GumboNode &main_part(const GumboNode &root);

} // namespace hexapla
