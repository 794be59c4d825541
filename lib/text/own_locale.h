#pragma once
// Whether ICU speaks for a language itself. Inside this room only: ICU's types.

#include "text/language.h"

#include <unicode/locid.h>

namespace hexapla {

icu::Locale locale(const Language &language);

/// Where ICU has no data for a language it takes another's, in the end the machine's own: `actual`
/// is what it took (ULOC_ACTUAL_LOCALE).
bool is_own(const icu::Locale &actual, const Language &language);

} // namespace hexapla
