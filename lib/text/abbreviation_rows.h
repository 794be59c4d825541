#pragma once
// The abbreviations of each language, written for this project. Add a row or extend one.

#include <array>
#include <span>
#include <string_view>

namespace hexapla {

/// Words are lower-case, without their last period, parted by spaces; a part of several pieces is
/// written with its inner periods and without spaces ("z.b"). Single letters need no entry.
struct AbbreviationRow {
    std::string_view languages = {}; ///< base codes, parted by spaces
    std::string_view names = {}, numbers = {}, units = {}, others = {};
    std::string_view openers = {}; ///< words that begin sentences: articles, pronouns, "however"
};

// A family of languages a file: abbreviations_<family>.cpp.
std::span<const AbbreviationRow> slavic_abbreviations();
std::span<const AbbreviationRow> germanic_abbreviations();
std::span<const AbbreviationRow> romance_abbreviations();
std::span<const AbbreviationRow> other_abbreviations();

/// All of them.
std::array<std::span<const AbbreviationRow>, 4> abbreviation_families();

} // namespace hexapla
