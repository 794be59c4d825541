#pragma once
// Whether a word of a text may be a form of a dictionary's word, from their shapes alone.

#include <cstddef>
#include <string_view>

namespace hexapla {

/// The number of leading bytes two words share, never cutting a character.
std::size_t shared_prefix(std::string_view a, std::string_view b);

/// The leading bytes that every other form of a word shares with it: its shortest possible stem.
/// SIZE_MAX for words too short to have other forms.
std::size_t least_stem(std::string_view word);

/// How surely `form` is `lemma` or a form of it, 0 … 1: 1 if they are equal, 0 if it is out of the
/// question. Endings differ and stems change a little: "yhteistyon" ~ "yhteistyo",
/// "turvallisuutta" ~ "turvallisuus", but not "kansa" ~ "kansallinen".
float form_of(std::string_view form, std::string_view lemma);

} // namespace hexapla
