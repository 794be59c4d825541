#pragma once
// How texts write number words otherwise than ICU spells them. Inside this room only.

#include <string>
#include <string_view>
#include <vector>

namespace hexapla {

/// A lower()ed number in one word or several as it is compared with others: one spelling for what a language writes
/// in several ways. Russian "трёх" -> "трех"; Arabic "خمسة وأربعين" -> "خمس واربعون"; languages by their base code.
std::string number_spelling(std::string_view lowered, std::string_view language);

/// What may be the number within words that have an article, a preposition or an ordinal's ending written together
/// with them: "шест" of "шестте", "عشر" of "لعشر". They see into `lowered`.
std::vector<std::string_view> bare_numbers(std::string_view lowered, std::string_view language);

/// Whether a language writes particles in front of its number words, so that these may begin with any letter.
bool has_leading_particles(std::string_view language);

/// The word for a thousand as compounds end in it, parted by nothing: "tausend" of "achttausend"; empty: the language
/// makes no such compounds.
std::string_view thousand(std::string_view language);

/// Words that are other words as often as numbers, as they are spelt in tables.
std::vector<std::string_view> number_homonyms(std::string_view language);

} // namespace hexapla
