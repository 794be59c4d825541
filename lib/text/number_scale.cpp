#include "text/number_scale.h"

#include "text/kept.h"
#include "text/own_locale.h"
#include "text/text.h"
#include "text/unicode.h"

#include <unicode/dcfmtsym.h>
#include <unicode/numberformatter.h>

#include <map>
#include <string>
#include <utility>

namespace hexapla {
namespace {

using Scales = std::map<std::string, int, std::less<>>;

/// One letter is too often a unit: "5 M", "3 t".
constexpr std::size_t kShortestLatin = 2;
constexpr int kLargestPower = 12;

/// The last word that a compact format put behind a number ("200 млн." -> "млн", "20 de mii" -> "mii"), and that number.
struct Compact {
    std::int64_t number = 0;
    std::string word;
};
Compact compact(std::string_view written) {
    Compact result;
    std::size_t at = 0;
    for (std::size_t next = 0; next < written.size(); at = next) {
        const int digit = digit_value(next_code_point(written, next));
        if (digit < 0) break;
        result.number = result.number * 10 + digit;
    }
    bool inside = false; // a word
    while (at < written.size()) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(written, at);
        const bool before = std::exchange(inside, is_letter(c) || is_mark(c));
        if (inside && !before) result.word.clear();
        if (inside) result.word += written.substr(begin, at - begin);
    }
    return result;
}

void add(Scales &scales, const Compact &found, std::int64_t value) {
    const bool latin = static_cast<unsigned char>(found.word[0]) < kAsciiEnd;
    if (found.number == 0 || (latin && found.word.size() < kShortestLatin)) return;
    int power = 0;
    for (std::int64_t rest = value / found.number; rest >= 10; rest /= 10) ++power;
    if (power > 0) scales.try_emplace(found.word, power);
}

Scales made(const Language &language) {
    namespace number = icu::number;
    Scales result;
    UErrorCode status = U_ZERO_ERROR;
    const icu::DecimalFormatSymbols symbols(locale(language), status);
    if (U_FAILURE(status) || !is_own(symbols.getLocale(ULOC_ACTUAL_LOCALE, status), language)) return result;
    for (const auto &notation : {number::Notation::compactShort(), number::Notation::compactLong()}) {
        const auto format = number::NumberFormatter::withLocale(locale(language)).notation(notation);
        std::int64_t unit = 1000;
        for (int power = 3; power <= kLargestPower; ++power, unit *= 10)
            for (const int count :
                 {1, 2, 5}) { // NOLINT(readability-magic-numbers): plural forms: миллион, миллиона, миллионов
                std::string written;
                format.formatInt(count * unit, status).toString(status).toUTF8String(written);
                const Compact found = compact(lower(written));
                if (U_SUCCESS(status) && !found.word.empty()) add(result, found, count * unit);
            }
    }
    return result;
}

} // namespace

int number_scale(std::string_view word, const Language &language) {
    static Kept<Scales> known;
    const Scales &scales = known.get(language.code, [&] { return made(language); });
    const auto found = scales.find(word);
    return found == scales.end() ? 0 : found->second;
}

} // namespace hexapla
