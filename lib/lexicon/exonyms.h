#pragma once
// Places, rivers and given names that languages call by words that do not look alike.

#include <string>
#include <string_view>
#include <vector>

namespace hexapla {

/// The rows of the table in which a fold()ed or transliterated word stands, inflected or not, in rising
/// order: two words that share one may be one name, as Wien and Bécs, Wilhelm and Guillaume.
std::vector<std::size_t> exonym_rows(std::string_view word);

} // namespace hexapla
