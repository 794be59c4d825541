#pragma once
// Steps through valid UTF-8, inline because every pass takes them.

#include <cstddef>
#include <string_view>

namespace hexapla {

constexpr char32_t kAsciiEnd = 0x80;     ///< the first code point and the first byte that is none of ASCII's
constexpr char32_t kNextLine = 0x85;     ///< NEL, a line end and a control character
constexpr std::size_t kByteValues = 256; ///< of a table by byte

// The bit patterns of RFC 3629.
// NOLINTBEGIN(readability-magic-numbers)

/// Whether a byte is a code point's first one.
inline bool starts_code_point(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

/// The code point that starts at `at`, which is moved behind it.
inline char32_t next_code_point(std::string_view text, std::size_t &at) {
    const auto byte = [&] { return static_cast<unsigned char>(text[at++]); };
    const auto more = [&](char32_t c) { return (c << 6) | (byte() & 0x3FU); };
    const unsigned char first = byte();
    if (first < kAsciiEnd) return first;
    if (first >= 0xF0) return more(more(more(first & 0x07U)));
    if (first >= 0xE0) return more(more(first & 0x0FU));
    return more(first & 0x1FU);
}

// NOLINTEND(readability-magic-numbers)

/// The code point that ends before `at`, which is moved to its start.
inline char32_t previous_code_point(std::string_view text, std::size_t &at) {
    do --at;
    while (!starts_code_point(text[at]));
    std::size_t begin = at;
    return next_code_point(text, begin);
}

/// As much of a text's beginning as has at most `size` bytes, in whole code points.
inline std::string_view head(std::string_view text, std::size_t size) {
    if (size >= text.size()) return text;
    while (size > 0 && !starts_code_point(text[size])) --size;
    return text.substr(0, size);
}

/// How many code points a text has.
std::size_t code_points(std::string_view text);

} // namespace hexapla
