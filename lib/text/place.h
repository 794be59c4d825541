#pragma once
// What stands around a place in a text.

#include "text/utf8.h"

namespace hexapla {

/// White space that parts the tokens of code and addresses.
inline constexpr std::string_view kTokenSpace = " \t\n\r";

/// The code point right before a place, and the one right behind it; a space where the text ends.
inline char32_t before(std::string_view text, std::size_t at) { return at == 0 ? U' ' : previous_code_point(text, at); }
inline char32_t after(std::string_view text, std::size_t at) {
    return at >= text.size() ? U' ' : next_code_point(text, at);
}

} // namespace hexapla
