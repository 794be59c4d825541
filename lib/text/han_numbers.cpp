#include "text/han_numbers.h"

#include "text/digits.h"
#include "text/unicode.h"

#include <algorithm>
#include <optional>

namespace hexapla {
namespace {

struct Numeral {
    char32_t letter;
    std::int64_t value;
};
constexpr Numeral kDigits[] = {{U'〇', 0}, {U'零', 0}, {U'一', 1}, {U'二', 2}, {U'两', 2}, {U'兩', 2}, {U'三', 3},
                               {U'四', 4}, {U'五', 5}, {U'六', 6}, {U'七', 7}, {U'八', 8}, {U'九', 9}};
constexpr Numeral kUnits[] = {{U'十', 10}, {U'百', 100}, {U'千', 1000}, {U'십', 10}, {U'백', 100}, {U'천', 1000}};
constexpr Numeral kMyriads[] = {{U'万', 10000},     {U'萬', 10000},     {U'만', 10000},
                                {U'亿', 100000000}, {U'億', 100000000}, {U'억', 100000000}};

/// What is counted: a single numeral is a number in front of one of these, else part of a word.
constexpr std::u32string_view kCounters = U"个個条條年月日号號项項次届屆人名种種章节節件份天岁歲倍つ回目番";
constexpr char32_t kOrdinal = U'第';
/// Digits one by one are a year or a code, from so many on; fewer are "three or four".
constexpr std::size_t kPositional = 3;

template <std::size_t N> const Numeral *among(const Numeral (&table)[N], char32_t c) {
    const auto *const found =
        std::find_if(std::begin(table), std::end(table), [c](const Numeral &row) { return row.letter == c; });
    return found == std::end(table) ? nullptr : found;
}

bool is_numeral(char32_t c) {
    return among(kDigits, c) != nullptr || among(kUnits, c) != nullptr || among(kMyriads, c) != nullptr;
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

/// Adds up digits and the units behind them, units falling between myriads: 3 千 5 百 万.
class Tally {
public:
    /// A number in front of a unit, or the last one. False where none can stand.
    bool count(std::int64_t number) {
        if (number_ > 0 || number >= least()) return false; // "三四": three or four
        number_ = number;
        return true;
    }
    bool unit(std::int64_t value) {
        if (value >= unit_) return false;
        unit_ = value;
        section_ += unit_ * (number_ < 0 ? 1 : number_);
        number_ = -1;
        return true;
    }
    bool myriad(std::int64_t value) {
        section_ += std::max<std::int64_t>(number_, 0);
        if (value >= myriad_ || section_ == 0) return false;
        myriad_ = value;
        total_ += section_ * myriad_;
        section_ = 0, number_ = -1, unit_ = kMyriad;
        return true;
    }
    std::int64_t value() const { return total_ + section_ + std::max<std::int64_t>(number_, 0); }

private:
    static constexpr std::int64_t kMyriad = 10000; // above every unit
    std::int64_t least() const { return unit_ < kMyriad ? unit_ : myriad_; }

    std::int64_t total_ = 0, section_ = 0, number_ = -1, unit_ = kMyriad, myriad_ = INT64_MAX;
};

/// "三千五百".
std::optional<std::int64_t> counted(std::u32string_view numerals) {
    Tally tally;
    for (const char32_t c : numerals) {
        const Numeral *digit = among(kDigits, c), *unit = among(kUnits, c);
        const bool fits = digit != nullptr  ? tally.count(digit->value)
                          : unit != nullptr ? tally.unit(unit->value)
                                            : tally.myriad(among(kMyriads, c)->value);
        if (!fits) return std::nullopt;
    }
    return tally.value();
}

/// The units that stand at `at`, which is moved behind them: "千万". Nothing is added where they do
/// not fit.
bool add_units(Tally &tally, std::string_view text, std::size_t &at) {
    for (std::size_t next = at; next < text.size(); at = next) {
        const char32_t c = next_code_point(text, next);
        const Numeral *unit = among(kUnits, c), *myriad = among(kMyriads, c);
        if (unit == nullptr && myriad == nullptr) break;
        if (unit != nullptr ? !tally.unit(unit->value) : !tally.myriad(myriad->value)) return false;
    }
    return true;
}

/// A number in digits that units may multiply, as an integer; years and codes are longer or broken.
std::optional<std::int64_t> multiplicand(const Number &number) {
    constexpr std::size_t kMostDigits = 7; // times 千億 it still is an std::int64_t
    if (number.value.size() > kMostDigits || number.value.find('.') != std::string::npos) return std::nullopt;
    return std::stoll(number.value);
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
    if (value) result.push_back({{begin, end}, std::to_string(*value), {}, true, *value <= 1 && !ordinal});
    return true;
}

bool widen_by_han_units(Number &number, std::string_view text, std::size_t &at, const Language &language) {
    Tally tally;
    std::optional<std::int64_t> value = multiplicand(number);
    std::size_t end = at, parts = 0;
    bool apart = false; // a space stands between two parts, as in Korean
    while (value) {
        const std::size_t digits_end = end;
        Tally wider = tally;
        if (!wider.count(*value) || !add_units(wider, text, end)) break;
        if (end == digits_end && (parts == 0 || apart)) break;
        tally = wider;
        at = end;
        ++parts;
        apart = text.substr(end).starts_with(' ');
        end += apart;
        std::size_t next = end;
        if (at == digits_end || end >= text.size() || !is_digit(next_code_point(text, next))) break;
        std::vector<Number> more;
        append_digits(more, text, end, language);
        value = more.size() == 1 ? multiplicand(more[0]) : std::nullopt;
    }
    if (parts == 0) return false;
    number.other = parts == 1 ? number.value : std::string();
    number.value = std::to_string(tally.value());
    number.span.end = at;
    return true;
}

} // namespace hexapla
