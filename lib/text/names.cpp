#include "text/names.h"

#include "text/kept.h"
#include "text/own_locale.h"
#include "text/unicode.h"

#include <unicode/dtfmtsym.h>
#include <unicode/locdspnm.h>
#include <unicode/uloc.h>

#include <memory>

namespace hexapla {
namespace {

/// Longer ones are descriptions: "Специален административен район Хонконг на Китай".
constexpr std::size_t kLongestName = 4; // words

/// Words by letters and marks alone: names are short and many, a break iterator is slow to begin.
/// Where words are not parted by spaces a name is one word.
std::vector<std::string> split(std::string_view folded) {
    std::vector<std::string> result(1);
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(folded, at);
        if (is_letter(c) || is_mark(c))
            result.back() += folded.substr(begin, at - begin);
        else if (!result.back().empty())
            result.emplace_back();
    }
    if (result.back().empty()) result.pop_back();
    return result;
}

void add(std::vector<KnownName> &names, std::string key, const icu::UnicodeString &written) {
    std::string name;
    written.toUTF8String(name);
    std::vector<std::string> words = split(fold(name));
    const bool known = !names.empty() && names.back().key == key && names.back().words == words;
    if (!words.empty() && words.size() <= kLongestName && !known) names.push_back({std::move(key), std::move(words)});
}

void add_regions_and_languages(std::vector<KnownName> &result, const icu::Locale &locale) {
    UDisplayContext whole[] = {UDISPCTX_LENGTH_FULL}, brief[] = {UDISPCTX_LENGTH_SHORT};
    const std::unique_ptr<icu::LocaleDisplayNames> full(icu::LocaleDisplayNames::createInstance(locale, whole, 1));
    const std::unique_ptr<icu::LocaleDisplayNames> abbreviated(
        icu::LocaleDisplayNames::createInstance(locale, brief, 1));
    icu::UnicodeString name;
    for (const char *const *region = uloc_getISOCountries(); *region != nullptr; ++region) {
        add(result, *region, full->regionDisplayName(*region, name));
        add(result, *region, abbreviated->regionDisplayName(*region, name));
    }
    for (const char *const *code = uloc_getISOLanguages(); *code != nullptr; ++code)
        if (std::string_view(*code).size() == 2) // the better known ones
            add(result, std::string("lang:") + *code, full->languageDisplayName(*code, name));
}

void add_dates(std::vector<KnownName> &result, const icu::DateFormatSymbols &symbols) {
    using Symbols = icu::DateFormatSymbols;
    for (const Symbols::DtContextType context : {Symbols::FORMAT, Symbols::STANDALONE}) {
        std::int32_t count = 0;
        const icu::UnicodeString *months = symbols.getMonths(count, context, Symbols::WIDE);
        for (std::int32_t i = 0; i < count; ++i) add(result, "month:" + std::to_string(i + 1), months[i]);
        const icu::UnicodeString *days = symbols.getWeekdays(count, context, Symbols::WIDE);
        for (std::int32_t i = 1; i < count; ++i) // days[0] is empty
            add(result, "day:" + std::to_string(i), days[i]);
    }
}

std::vector<KnownName> made(const Language &language) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(locale(language), status);
    std::vector<KnownName> result;
    if (U_FAILURE(status) || !is_own(symbols.getLocale(ULOC_ACTUAL_LOCALE, status), language)) return result;
    add_regions_and_languages(result, locale(language));
    add_dates(result, symbols);
    return result;
}

} // namespace

std::span<const KnownName> names(const Language &language) {
    static Kept<std::vector<KnownName>> known;
    return known.get(language.code, [&] { return made(language); });
}

std::string iso639_3(const Language &language) { return uloc_getISO3Language(language.base.c_str()); }

} // namespace hexapla
