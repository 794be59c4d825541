#pragma once
// What speaks for a language in a text. To add a language, add a row to guess_data.cpp.

#include <span>
#include <string_view>

namespace hexapla {

struct Clues {
    std::string_view code;   ///< BCP 47
    std::string_view script; ///< ISO 15924; kana count as Hani, for Japanese mixes them
    /// The letters by which languages of one script differ, lower case: "ў" for Belarusian. A
    /// letter that some other row of the script lists and this one does not speaks against this
    /// row. A–Z never count.
    std::string_view letters;
    /// The commonest words, lower case, parted by spaces. Words that stand in several rows count
    /// less. Close relatives need the words in which they differ: "af", "av".
    std::string_view words;
};

/// All rows; those of one script stand together. A script with one row speaks for itself.
std::span<const Clues> clues();

} // namespace hexapla
