#pragma once
// Abbreviations of a language by what may follow them. A translator extends the rows.

#include "text/language.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace hexapla {

/// How an abbreviation behaves before a capital; one word may be in several classes.
using AbbreviationClass = std::uint8_t;
namespace abbreviates {
constexpr AbbreviationClass name = 1;    ///< stands before names, ends no sentence: "Dr.", "проф."
constexpr AbbreviationClass number = 2;  ///< stands before numbers: "No.", "чл.", "s."
constexpr AbbreviationClass unit = 4;    ///< stands after numbers or ends a list: "г.", "млн.", "jne."
constexpr AbbreviationClass other = 8;   ///< ends a sentence only before a word that begins one
constexpr AbbreviationClass opener = 16; ///< no abbreviation: a word that often begins a sentence
} // namespace abbreviates

/// Lower-cased words without their last period -> their classes.
using AbbreviationTable = std::unordered_map<std::string, AbbreviationClass>;

/// The table of a language: its own row and what all languages share. Valid until exit; an unknown
/// language has the shared row alone.
const AbbreviationTable &abbreviations(const Language &language);

} // namespace hexapla
