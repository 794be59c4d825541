#include "text/digits.h"

#include "text/kept.h"
#include "text/own_locale.h"
#include "text/unicode.h"

#include <unicode/dcfmtsym.h>

#include <algorithm>

namespace hexapla {
namespace {

/// What the language parts fractions with; a point where ICU does not know it.
char32_t made_separator(const Language &language) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::DecimalFormatSymbols symbols(locale(language), status);
    if (U_FAILURE(status) || !is_own(symbols.getLocale(ULOC_ACTUAL_LOCALE, status), language)) return U'.';
    return static_cast<char32_t>(
        symbols.getConstSymbol(icu::DecimalFormatSymbols::kDecimalSeparatorSymbol).char32At(0));
}

char32_t decimal_separator(const Language &language) {
    static Kept<char32_t> known;
    return known.get(language.code, [&] { return made_separator(language); });
}

/// Digits without anything between them, and the separator in front.
struct Group {
    Span span;
    std::string digits; ///< ASCII
    char32_t separator = 0;
};

constexpr std::size_t kThousands = 3; ///< digits of a group
constexpr char32_t kArabicDecimal = U'٫';
/// Group digits and nothing else: spaces of all widths and apostrophes.
constexpr std::u32string_view kGrouping = U" \u00A0\u2009\u202F'’٬";
/// Group digits or part the fraction.
constexpr std::u32string_view kEither = U".,٫";

bool is_among(std::u32string_view list, char32_t c) { return list.find(c) != list.npos; }

Group digits_at(std::string_view text, std::size_t at) {
    Group group{{at, at}, {}, 0};
    while (at < text.size()) {
        const int digit = digit_value(next_code_point(text, at));
        if (digit < 0) break;
        group.digits += static_cast<char>('0' + digit);
        group.span.end = at;
    }
    return group;
}

/// Whether a group may follow a separator that only groups: "1 000", but not "2018 300" or "10 20".
bool continues(const std::vector<Group> &groups, const Group &next) {
    if (next.digits.size() != kThousands || groups.front().digits.size() > kThousands ||
        groups.front().digits[0] == '0')
        return false;
    return std::all_of(groups.begin() + 1, groups.end(),
                       [&](const Group &group) { return group.separator == next.separator; });
}

std::vector<Group> groups_at(std::string_view text, std::size_t at) {
    std::vector<Group> groups{digits_at(text, at)};
    for (;;) {
        std::size_t next = groups.back().span.end;
        if (next >= text.size()) return groups;
        const char32_t separator = next_code_point(text, next);
        const bool grouping = is_among(kGrouping, separator);
        if (!grouping && !is_among(kEither, separator)) return groups;
        Group group = digits_at(text, next);
        group.separator = separator;
        if (group.digits.empty() || (grouping && !continues(groups, group))) return groups;
        groups.push_back(std::move(group));
    }
}

/// Whether groups [1, last) are thousands behind a short first one, all with one separator.
bool are_thousands(const std::vector<Group> &groups, std::size_t last) {
    if (groups[0].digits.size() > kThousands || groups[0].digits[0] == '0') return false;
    for (std::size_t i = 1; i < last; ++i)
        if (groups[i].digits.size() != kThousands || groups[i].separator != groups[1].separator ||
            groups[i].separator == kArabicDecimal)
            return false;
    return true;
}

/// Whether groups [0, last) are 12,34,567 as it is written in India: pairs, then three.
bool are_lakhs(const std::vector<Group> &groups, std::size_t last) {
    constexpr std::size_t kPair = 2;
    if (last <= 2 || groups[0].digits.size() > kPair || groups[last - 1].digits.size() != kThousands) return false;
    for (std::size_t i = 1; i < last; ++i)
        if (groups[i].separator != U',' || (i + 1 < last && groups[i].digits.size() != kPair)) return false;
    return true;
}

std::string joined(const std::vector<Group> &groups, std::size_t last) {
    std::string result;
    for (std::size_t i = 0; i < last; ++i) result += groups[i].digits;
    return result;
}

/// "12.5." where days and months are ordinals and the fraction has a comma.
bool is_date(const std::vector<Group> &groups, std::string_view rest, const Language &language) {
    return language.ordinal_period && groups[1].separator == U'.' && rest.starts_with('.') &&
           groups[0].digits.size() <= 2 && groups[1].digits.size() <= 2 && decimal_separator(language) != U'.';
}

/// The groups as one number; empty value: they are several.
Number together(const std::vector<Group> &groups, std::string_view rest, const Language &language) {
    const std::size_t n = groups.size();
    const std::string all = canonical(joined(groups, n));
    Number number{{groups.front().span.begin, groups.back().span.end}, {}, {}, false, false};
    if (n == 1 || are_lakhs(groups, n)) {
        number.value = all;
        return number;
    }
    const char32_t last = groups.back().separator;
    const bool thousands = are_thousands(groups, n);
    const std::string fraction = canonical(joined(groups, n - 1), groups.back().digits);
    if (n == 2 && is_among(kEither, last)) {
        if (is_date(groups, rest, language)) return number;
        const bool ambiguous = thousands && last != kArabicDecimal;
        const bool decimal = !ambiguous || last == decimal_separator(language);
        number.value = decimal ? fraction : all;
        if (ambiguous) number.other = decimal ? all : fraction;
    } else if (thousands) {
        number.value = all;
    } else if (n > 2 && last != groups[1].separator && is_among(kEither, last) &&
               (are_thousands(groups, n - 1) || are_lakhs(groups, n - 1))) {
        number.value = fraction;
    }
    return number;
}

} // namespace

std::string canonical(std::string_view integer, std::string_view fraction) {
    integer.remove_prefix(std::min(integer.find_first_not_of('0'), integer.size()));
    fraction = fraction.substr(0, fraction.find_last_not_of('0') + 1);
    std::string result(integer.empty() ? "0" : integer);
    if (!fraction.empty()) result.append(".").append(fraction);
    return result;
}

std::string scaled(std::string_view value, int power) {
    const std::size_t point = std::min(value.find('.'), value.size());
    std::string integer(value.substr(0, point));
    std::string fraction(value.substr(std::min(point + 1, value.size())));
    const auto places = static_cast<std::size_t>(power);
    if (fraction.size() < places) fraction.resize(places, '0');
    integer += fraction.substr(0, places);
    return canonical(integer, std::string_view(fraction).substr(places));
}

void append_digits(std::vector<Number> &result, std::string_view text, std::size_t &at, const Language &language) {
    const std::vector<Group> groups = groups_at(text, at);
    at = groups.back().span.end;
    Number number = together(groups, text.substr(at), language);
    if (!number.value.empty()) {
        result.push_back(std::move(number));
        return;
    }
    for (const Group &group : groups) result.push_back({group.span, canonical(group.digits), {}, false, false});
}

} // namespace hexapla
