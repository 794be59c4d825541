#include "text/han_numbers.h"

#include "text/unicode.h"

#include <algorithm>
#include <optional>

namespace hexapla {
namespace {

struct Numeral {
    char32_t letter;
    std::int64_t value;
};
constexpr Numeral kDigits[] = {{U'〇', 0}, {U'零', 0}, {U'一', 1}, {U'二', 2}, {U'两', 2},
                               {U'兩', 2}, {U'三', 3}, {U'四', 4}, {U'五', 5}, {U'六', 6},
                               {U'七', 7}, {U'八', 8}, {U'九', 9}};
constexpr Numeral kUnits[] = {{U'十', 10}, {U'百', 100}, {U'千', 1000}};
constexpr Numeral kMyriads[] = {
    {U'万', 10000}, {U'萬', 10000}, {U'亿', 100000000}, {U'億', 100000000}};

/// What is counted: a single numeral is a number in front of one of these, else part of a word.
constexpr std::u32string_view kCounters =
    U"个個条條年月日号號项項次届屆人名种種章节節件份天岁歲倍つ回目番";
constexpr char32_t kOrdinal = U'第';
/// Digits one by one are a year or a code, from so many on; fewer are "three or four".
constexpr std::size_t kPositional = 3;

template <std::size_t N>
const Numeral *among(const Numeral (&table)[N], char32_t c) {
    const auto *const found = std::find_if(std::begin(table), std::end(table),
                                           [c](const Numeral &row) { return row.letter == c; });
    return found == std::end(table) ? nullptr : found;
}

bool is_numeral(char32_t c) {
    return among(kDigits, c) != nullptr || among(kUnits, c) != nullptr ||
           among(kMyriads, c) != nullptr;
}

/// "二〇一八": digits alone, as written.
std::optional<std::int64_t> positional(std::u32string_view numerals) {
    constexpr std::size_t kMost = 12;
    std::int64_t value = 0;
    if (numerals.size() < kPositional || numerals.size() > kMost) return std::nullopt;
    for (const char32_t c : numerals) {
        const Numeral *digit = among(kDigits, c);
        if (digit == nullptr) return std::nullopt;
        value = value * 10 + digit->value;
    }
    return value;
}

/// "三千五百": a digit before each unit, units falling between myriads.
std::optional<std::int64_t> counted(std::u32string_view numerals) {
    constexpr std::int64_t kMyriad = 10000; // above every unit
    std::int64_t total = 0, section = 0, digit = -1, unit = kMyriad, myriad = INT64_MAX;
    for (const char32_t c : numerals) {
        if (const Numeral *row = among(kDigits, c)) {
            if (digit > 0) return std::nullopt; // "三四": three or four
            digit = row->value;
        } else if (const Numeral *smaller = among(kUnits, c)) {
            if (smaller->value >= unit) return std::nullopt;
            unit = smaller->value;
            section += unit * (digit < 0 ? 1 : digit);
            digit = -1;
        } else {
            const Numeral *larger = among(kMyriads, c);
            section += std::max<std::int64_t>(digit, 0);
            if (larger->value >= myriad || section == 0) return std::nullopt;
            myriad = larger->value;
            total += section * myriad;
            section = 0, digit = -1, unit = kMyriad;
        }
    }
    return total + section + std::max<std::int64_t>(digit, 0);
}

} // namespace

bool append_han_number(std::vector<Number> &result, std::string_view text, std::size_t &at) {
    const std::size_t begin = at;
    std::u32string numerals;
    char32_t next = 0;
    std::size_t end = at;
    for (std::size_t scan = at; scan < text.size(); end = scan) {
        next = next_code_point(text, scan);
        if (!is_numeral(next)) break;
        numerals += next;
        next = 0;
    }
    if (numerals.empty()) return false;
    at = end;
    std::size_t before = begin;
    const bool ordinal = begin > 0 && previous_code_point(text, before) == kOrdinal;
    const bool alone = numerals.size() == 1 && !ordinal && kCounters.find(next) == kCounters.npos;
    if (alone || (among(kUnits, numerals[0]) != nullptr && numerals[0] != U'十')) return true;
    std::optional<std::int64_t> value = positional(numerals);
    if (!value) value = counted(numerals);
    if (value)
        result.push_back({{begin, end}, std::to_string(*value), {}, true, *value <= 1 && !ordinal});
    return true;
}

} // namespace hexapla
