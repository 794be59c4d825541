#pragma once
// Steps through valid UTF-8, inline because every pass takes them.

#include <cstddef>
#include <string_view>

namespace hexapla {

/// The code point that starts at `at`, which is moved behind it.
inline char32_t next_code_point(std::string_view text, std::size_t &at) {
    const auto byte = [&] { return static_cast<unsigned char>(text[at++]); };
    const auto more = [&](char32_t c) { return (c << 6) | (byte() & 0x3FU); };
    const unsigned char first = byte();
    if (first < 0x80) return first;
    if (first >= 0xF0) return more(more(more(first & 0x07U)));
    if (first >= 0xE0) return more(more(first & 0x0FU));
    return more(first & 0x1FU);
}

/// The code point that ends before `at`, which is moved to its start.
inline char32_t previous_code_point(std::string_view text, std::size_t &at) {
    do --at;
    while ((static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
    std::size_t begin = at;
    return next_code_point(text, begin);
}

} // namespace hexapla
