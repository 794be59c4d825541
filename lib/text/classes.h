#pragma once
// Character classes for scanning text: one table look-up instead of a chain of property queries.

#include "text/utf8.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace hexapla {

/// What a character can mean to sentences; a set, most characters have one or two.
using Classes = std::uint16_t;
namespace is {
constexpr Classes upper = 1 << 0; ///< upper or title case
constexpr Classes lower = 1 << 1;
constexpr Classes letter = 1 << 2; ///< with or without case
constexpr Classes mark = 1 << 3;   ///< combining, or ignorable: soft hyphen, joiners, direction marks
constexpr Classes digit = 1 << 4;  ///< decimal digit of any script
constexpr Classes space = 1 << 5;  ///< white space, zero-width space, byte-order mark
constexpr Classes full = 1 << 6;   ///< full stop that also abbreviates: . ․ ．
constexpr Classes strong = 1 << 7; ///< ends sentences only: ! ? 。 ؟ । ։ ። ។
constexpr Classes ellipsis = 1 << 8;
constexpr Classes stop = full | strong | ellipsis; ///< what sentences end in
constexpr Classes open = 1 << 9;                   ///< opening bracket, not a quote
constexpr Classes close = 1 << 10;                 ///< closing bracket, not a quote
constexpr Classes quote = 1 << 11;                 ///< quotation mark; its role depends on language and place
constexpr Classes dash = 1 << 12;
constexpr Classes middle = 1 << 13;    ///< goes on: , ; : and their like
constexpr Classes ideograph = 1 << 14; ///< Han, kana, hangul syllables: no space needed beside them
constexpr Classes newline = 1 << 15;
} // namespace is

constexpr char32_t kFirstAstral = 0x10000;

/// One row a code point of the basic plane, filled as texts come upon them: the complement of its
/// classes, or 0 where it was not asked for yet. Threads that meet there write the same value.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): filled as characters are met
extern std::array<std::atomic<Classes>, kFirstAstral> class_table;

/// From ICU's properties, and into the table.
Classes find_classes(char32_t c);

inline Classes classes(char32_t c) {
    if (c >= kFirstAstral) return find_classes(c);
    const Classes complement = class_table[c].load(std::memory_order_relaxed);
    return complement != 0 ? static_cast<Classes>(~complement) : find_classes(c);
}

/// A code point with its classes.
struct Sign {
    char32_t c;
    Classes classes;
};

/// The sign that starts at `at`, which is moved behind it.
inline Sign next_sign(std::string_view text, std::size_t &at) {
    const char32_t c = next_code_point(text, at);
    return {c, classes(c)};
}

/// The sign that ends before `at`, which is moved to its start.
inline Sign previous_sign(std::string_view text, std::size_t &at) {
    const char32_t c = previous_code_point(text, at);
    return {c, classes(c)};
}

using Bytes = std::array<bool, kByteValues>; ///< true for some bytes

/// Of each first byte of a UTF-8 sequence: can a character that starts so be in one of `wanted`?
Bytes first_bytes(Classes wanted);

/// Simple lower-casing, one code point to one: 'Ü' -> 'ü'.
char32_t to_lower(char32_t c);

} // namespace hexapla
