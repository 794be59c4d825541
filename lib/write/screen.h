#pragma once
// Text on a terminal: a document's own controls are shown, never sent; widths are columns.

#include "write/format.h"

#include <string>
#include <string_view>
#include <vector>

namespace hexapla {

/// Whether a character steers what shows it instead of being shown: controls, bidi overrides.
bool is_control(char32_t c);

/// With U+FFFD for each byte that is not valid UTF-8; only a file's name can hold some.
std::string mended(std::string_view text);

/// What a person sees of a text: white space folded into single spaces, control characters as
/// pictures (ESC -> "␛"), others that would steer the terminal by number (U+202E -> "<U+202E>"),
/// soft hyphens left out. What is not valid UTF-8 (it can only be a file's name) becomes U+FFFD.
std::string shown(std::string_view text);

/// Lines of at most `width` columns (1 or more), broken at spaces, in languages without spaces
/// between words, in the middle of a word only where it is wider than a line; marks stay with their
/// letter. Expects shown() text; at least one line.
std::vector<std::string> wrapped(std::string_view text, std::size_t width, const Language &language);

/// Keeps a line that holds right-to-left letters from rearranging what stands beside it
/// (Unicode's isolates); any other line as it is.
std::string isolated(const std::string &line, const Language &language);

/// Blanks behind a line up to `width` columns.
std::string padded(std::string line, std::size_t width);

enum class Style : std::uint8_t {
    plain,
    strong, ///< titles, headings, names of columns
    faint,  ///< ids, rules, what helps but is not the text
    bad,    ///< gaps
    doubt,  ///< low confidence, moved
    gone,   ///< words that a revision took out
    fresh   ///< words that it put in
};
/// With the colour of the style, where the layout has colour.
std::string styled(std::string_view text, Style style, const Layout &layout);

} // namespace hexapla
