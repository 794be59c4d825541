#pragma once
// What of a language code means something.

#include "text/language.h"

namespace hexapla {

/// A code without the script, region and variants that CLDR has no name for, and without extensions: "pt-BR" as it is,
/// "bg" for "bg-ROADMAP".
std::string named_code(const Language &language);

} // namespace hexapla
