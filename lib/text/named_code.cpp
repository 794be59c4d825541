#include "text/named_code.h"

#include <unicode/uloc.h>

#include <iterator>

namespace hexapla {
namespace {

using Part = std::int32_t (*)(const char *, char *, std::int32_t, UErrorCode *);
using NameOfPart = std::int32_t (*)(const char *, const char *, UChar *, std::int32_t, UErrorCode *);

/// One part of a locale, "-BR", where it has a name; else nothing.
std::string named(const char *locale, Part part, NameOfPart name) {
    UErrorCode status = U_ZERO_ERROR;
    char code[ULOC_FULLNAME_CAPACITY];
    if (part(locale, code, sizeof code, &status) == 0 || U_FAILURE(status)) return {};
    UChar english[ULOC_FULLNAME_CAPACITY];
    name(locale, "en", english, std::size(english), &status);
    // Where there is no name ICU gives the code and this warning.
    return U_FAILURE(status) || status == U_USING_DEFAULT_WARNING ? std::string() : std::string("-") + code;
}

} // namespace

std::string named_code(const Language &language) {
    UErrorCode status = U_ZERO_ERROR;
    char locale[ULOC_FULLNAME_CAPACITY];
    uloc_forLanguageTag(language.code.c_str(), locale, sizeof locale, nullptr, &status);
    return language.base + named(locale, uloc_getScript, uloc_getDisplayScript) +
           named(locale, uloc_getCountry, uloc_getDisplayCountry) +
           named(locale, uloc_getVariant, uloc_getDisplayVariant);
}

} // namespace hexapla
