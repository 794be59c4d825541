#pragma once
// The abbreviations of each language, written for this project. Add a row or extend one.

#include <span>
#include <string_view>

namespace hexapla {

/// Words are lower-case, without their last period, parted by spaces; a part of several pieces is
/// written with its inner periods and without spaces ("z.b"). Single letters need no entry.
struct AbbreviationRow {
    std::string_view languages = {}; ///< base codes, parted by spaces; empty: every language
    std::string_view names = {}, numbers = {}, units = {}, others = {};
    std::string_view openers = {}; ///< words that begin sentences: articles, pronouns, "however"
};

/// The first row is the shared one.
std::span<const AbbreviationRow> abbreviation_rows();

} // namespace hexapla
