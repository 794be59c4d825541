#include "text/clock.h"

#include "text/kept.h"
#include "text/own_locale.h"
#include "text/unicode.h"

#include <unicode/dtfmtsym.h>
#include <unicode/smpdtfmt.h>

#include <algorithm>
#include <set>

namespace hexapla {
namespace {

constexpr int kHalfDay = 12, kDay = 24; ///< hours
constexpr int kHour = 60;               ///< minutes
/// Words that may stand between the hour and the part of the day: "5 часов вечера".
constexpr std::size_t kReach = 2;

/// A part of the day as texts write it, alike with points and without: "p.m." and "PM".
std::string plain(std::string_view words) {
    std::string result = fold(words);
    std::erase(result, '.');
    return result;
}

using Periods = std::set<std::string>;

void add(Periods &periods, const icu::UnicodeString &name) {
    std::string written;
    name.toUTF8String(written);
    const std::string period = plain(written);
    if (!period.empty()) periods.insert(period);
}

/// AM and PM, and the parts of the day ("in the evening") as they stand behind each hour.
Periods made(const Language &language) {
    Periods result{"am", "pm"};
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(locale(language), status);
    if (U_FAILURE(status) || !is_own(symbols.getLocale(ULOC_ACTUAL_LOCALE, status), language)) return result;
    std::int32_t count = 0;
    const icu::UnicodeString *names = symbols.getAmPmStrings(count);
    for (std::int32_t i = 0; i < count; ++i) add(result, names[i]);
    icu::SimpleDateFormat format(icu::UnicodeString("BBBB"), locale(language), status);
    if (U_FAILURE(status)) return result;
    format.setTimeZone(*icu::TimeZone::getGMT());
    for (int hour = 0; hour < kDay; ++hour) {
        constexpr double kMilliseconds = 3600e3; // of an hour
        icu::UnicodeString name;
        add(result, format.format(hour * kMilliseconds, name));
    }
    return result;
}

const Periods &periods(const Language &language) {
    static Kept<Periods> known;
    return known.get(language.code, [&] { return made(language); });
}

/// Whether a text begins with a part of the day, after other words at most.
bool has_period_behind(std::string_view text, const Language &language) {
    constexpr std::size_t kNear = 64; // bytes that a part of the day and words before it may take
    const std::string rest = plain(head(text, kNear));
    std::size_t at = std::min(rest.find_first_not_of(' '), rest.size());
    for (std::size_t word = 0; word <= kReach && at < rest.size(); ++word) {
        const std::string_view here = std::string_view(rest).substr(at);
        for (const std::string &period : periods(language)) {
            if (!here.starts_with(period)) continue;
            std::size_t next = period.size();
            if (next == here.size() || !language.spaces || !is_letter(next_code_point(here, next))) return true;
        }
        at = std::min(rest.find_first_not_of(' ', std::min(rest.find(' ', at), rest.size())), rest.size());
    }
    return false;
}

/// Whether a text ends with a part of the day: "下午5点", "오후 5시".
bool has_period_before(std::string_view text, const Language &language) {
    constexpr std::size_t kLongest = 48; // bytes
    std::size_t begin = text.size() - std::min(text.size(), kLongest);
    while (begin < text.size() && !starts_code_point(text[begin])) ++begin;
    std::string rest = plain(text.substr(begin));
    rest.erase(rest.find_last_not_of(' ') + 1);
    return std::any_of(periods(language).begin(), periods(language).end(), [&](const std::string &period) {
        if (!rest.ends_with(period)) return false;
        std::size_t at = rest.size() - period.size();
        return at == 0 || !language.spaces || !is_letter(previous_code_point(rest, at));
    });
}

/// One or two digits below a limit; -1: none.
int below(std::string_view digits, int limit) {
    if (digits.empty() || digits.size() > 2 || digits.find_first_not_of("0123456789") != digits.npos) return -1;
    const int value = std::stoi(std::string(digits));
    return value < limit ? value : -1;
}

std::string two_digits(const std::string &number) { return number.size() < 2 ? '0' + number : number; }

/// "15.30" as it was written: its hour and its minutes.
std::optional<ClockTime> with_point(std::string_view written) {
    const std::size_t point = written.find('.');
    if (point == written.npos || written.size() - point != 3) return std::nullopt; // two digits
    const int hour = below(written.substr(0, point), kDay), minutes = below(written.substr(point + 1), kHour);
    if (hour < 0 || minutes < 0) return std::nullopt;
    return ClockTime{std::to_string(hour), two_digits(std::to_string(minutes)), {}};
}

/// Whether what stands between two numbers parts hours from minutes: "15:30", "15 h. 30", "15 Uhr 30", "15時30".
bool parts_hours(std::string_view between) {
    constexpr std::string_view kMarks[] = {":", "h", "h.", "Uhr", "ч", "ч.", "時", "时", "點", "点", "시"};
    std::string mark(between);
    std::erase(mark, ' ');
    return std::find(std::begin(kMarks), std::end(kMarks), mark) != std::end(kMarks);
}

std::string on_other_clock(const std::string &hour) {
    const int value = std::stoi(hour);
    return std::to_string(value < kHalfDay ? value + kHalfDay : value - kHalfDay);
}

/// Whether the sign of a currency or of a share stands beside a number: "$15.50", "15.50 €".
bool is_amount(std::string_view text, Span number) {
    const auto counts = [](char32_t c) { return is_money_sign(c) || c == '%'; };
    std::size_t at = number.begin;
    if (at > 0 && counts(previous_code_point(text, at))) return true;
    at = std::min(text.find_first_not_of(' ', number.end), text.size());
    return at < text.size() && counts(next_code_point(text, at));
}

} // namespace

std::optional<ClockTime> clock_time(std::string_view text, const std::vector<Number> &numbers, std::size_t at,
                                    const Language &language) {
    const Number &number = numbers[at];
    if (is_amount(text, number.span)) return std::nullopt;
    std::optional<ClockTime> result = with_point(text.substr(number.span.begin, number.span.size()));
    std::size_t end = number.span.end;
    if (!result && below(number.value, kDay) >= 0) {
        const bool minutes = at + 1 < numbers.size() && numbers[at + 1].span.size() == 2 &&
                             below(numbers[at + 1].value, kHour) >= 0 &&
                             parts_hours(text.substr(end, numbers[at + 1].span.begin - end));
        result = ClockTime{number.value, {}, {}};
        if (minutes) {
            result->minutes = two_digits(numbers[at + 1].value);
            end = numbers[at + 1].span.end;
        }
    }
    if (!result) return result;
    const bool plain_hour = result->minutes.empty();
    if (plain_hour && !has_period_behind(text.substr(end), language) &&
        !has_period_before(text.substr(0, number.span.begin), language))
        return std::nullopt;
    result->other = on_other_clock(result->hour);
    return result;
}

} // namespace hexapla
