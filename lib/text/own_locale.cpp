#include "text/own_locale.h"

#include "text/text.h"

namespace hexapla {
namespace {

/// Norwegian data stands under one of three codes.
std::string_view without_variety(std::string_view base) { return base == "nb" || base == "nn" ? "no" : base; }

} // namespace

icu::Locale locale(const Language &language) {
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale result = icu::Locale::forLanguageTag(language.code, status);
    if (U_FAILURE(status)) throw Error("ICU: no locale for " + language.code);
    return result;
}

bool is_own(const icu::Locale &actual, const Language &language) {
    return without_variety(actual.getLanguage()) == without_variety(language.base);
}

} // namespace hexapla
