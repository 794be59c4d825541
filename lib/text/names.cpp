#include "text/names.h"

#include "text/own_locale.h"
#include "text/unicode.h"

#include <unicode/dtfmtsym.h>
#include <unicode/locdspnm.h>
#include <unicode/uloc.h>

#include <map>
#include <memory>
#include <mutex>

namespace hexapla {
namespace {

/// Longer ones are descriptions: "Специален административен район Хонконг на Китай".
constexpr std::size_t kLongestName = 4; // words

std::string utf8(const icu::UnicodeString &string) {
    std::string result;
    string.toUTF8String(result);
    return result;
}

void add(std::vector<Name> &names, std::string key, const std::string &written,
         const Language &language) {
    Name name{std::move(key), {}};
    for (const Span word : words(written, language))
        name.words.push_back(fold(std::string_view(written).substr(word.begin, word.size())));
    const bool known =
        !names.empty() && names.back().key == name.key && names.back().words == name.words;
    if (!name.words.empty() && name.words.size() <= kLongestName && !known)
        names.push_back(std::move(name));
}

void add_regions_and_languages(std::vector<Name> &result, const icu::Locale &locale,
                               const Language &language) {
    UDisplayContext whole[] = {UDISPCTX_LENGTH_FULL}, brief[] = {UDISPCTX_LENGTH_SHORT};
    const std::unique_ptr<icu::LocaleDisplayNames> full(
        icu::LocaleDisplayNames::createInstance(locale, whole, 1));
    const std::unique_ptr<icu::LocaleDisplayNames> abbreviated(
        icu::LocaleDisplayNames::createInstance(locale, brief, 1));
    icu::UnicodeString name;
    for (const char *const *region = uloc_getISOCountries(); *region != nullptr; ++region) {
        add(result, *region, utf8(full->regionDisplayName(*region, name)), language);
        add(result, *region, utf8(abbreviated->regionDisplayName(*region, name)), language);
    }
    for (const char *const *code = uloc_getISOLanguages(); *code != nullptr; ++code)
        if (std::string_view(*code).size() == 2) // the better known ones
            add(result, std::string("lang:") + *code, utf8(full->languageDisplayName(*code, name)),
                language);
}

void add_dates(std::vector<Name> &result, const icu::DateFormatSymbols &symbols,
               const Language &language) {
    using Symbols = icu::DateFormatSymbols;
    for (const Symbols::DtContextType context : {Symbols::FORMAT, Symbols::STANDALONE}) {
        std::int32_t count = 0;
        const icu::UnicodeString *months = symbols.getMonths(count, context, Symbols::WIDE);
        for (std::int32_t i = 0; i < count; ++i)
            add(result, "month:" + std::to_string(i + 1), utf8(months[i]), language);
        const icu::UnicodeString *days = symbols.getWeekdays(count, context, Symbols::WIDE);
        for (std::int32_t i = 1; i < count; ++i) // days[0] is empty
            add(result, "day:" + std::to_string(i), utf8(days[i]), language);
    }
}

std::vector<Name> made(const Language &language) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(locale(language), status);
    std::vector<Name> result;
    if (U_FAILURE(status) || !is_own(symbols.getLocale(ULOC_ACTUAL_LOCALE, status), language))
        return result;
    add_regions_and_languages(result, locale(language), language);
    add_dates(result, symbols, language);
    return result;
}

} // namespace

std::span<const Name> names(const Language &language) {
    static std::mutex mutex;
    static std::map<std::string, std::vector<Name>> known;
    const std::lock_guard lock(mutex);
    const auto found = known.find(language.code);
    return found != known.end() ? found->second : known[language.code] = made(language);
}

std::string iso639_3(const Language &language) {
    return uloc_getISO3Language(language.base.c_str());
}

} // namespace hexapla
