#pragma once
// Homoglyphs: letters of another alphabet that look the same, within a word.

#include "document/version.h"

#include <string>
#include <string_view>

namespace hexapla {

/// A word with its letters all of one script.
struct Retyped {
    std::string script; ///< its name: "Cyrillic"
    std::string word;   ///< empty: nothing to type anew
};

/// The ISO 15924 code of the script that a version is written in.
std::string own_script(const Version &version);

/// A word of a version in that script as it was meant: "Mоcквa", three letters of which are Latin, is
/// "Москва". A Latin stem with an ending in another alphabet (Linuxа, SMSка) is as it should be.
Retyped retyped(std::string_view word, std::string_view own);

} // namespace hexapla
