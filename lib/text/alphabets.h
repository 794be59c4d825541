#pragma once
// Tables: the letters and numerals that lists are counted by, script by script.

#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

namespace hexapla {

/// Letters in the order lists use, parted by spaces; "|" between forms of the same letter.
struct Alphabet {
    std::string_view kind;       ///< of the letters as they stand here
    std::string_view upper_kind; ///< of their capitals; empty: the script has none
    std::string_view letters;
};
std::span<const Alphabet> alphabets();

/// Letters that are added up, tens before units.
struct Numerals {
    std::string_view kind;
    std::string_view units;      ///< 1 to 9
    std::string_view tens;       ///< 10, 20 …
    std::string_view exceptions; ///< "טו=15": written otherwise than by the rule
};
std::span<const Numerals> numerals();

/// Characters that hold a number or a letter in a circle or brackets, in the order of their code
/// points.
struct Enclosed {
    std::string_view kind;
    char32_t first = 0;
    std::uint32_t size = 0;
    std::int64_t value = 1; ///< of the first
    bool joins = false;     ///< goes on where the row before ended: ⑳, ㉑
};
std::span<const Enclosed> enclosed();

/// Letters of two scripts that look the same, as people type one for the other.
std::span<const std::pair<std::string_view, std::string_view>> look_alikes();

} // namespace hexapla
