#pragma once
// Thai and Lao part sentences by a space, and phrases too.

#include <string_view>

namespace hexapla {

/// Log-odds that a sentence ends at a space between `before`, the sentence so far, and `after`.
/// Words that begin sentences and particles that end them decide; a short piece is no sentence.
float space_score(std::string_view before, std::string_view after);

} // namespace hexapla
