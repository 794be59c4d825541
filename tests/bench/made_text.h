#pragma once
// A text in two languages that nobody speaks, for measuring: no foreign text is needed.

#include <cstddef>
#include <string>
#include <vector>

namespace hexapla::bench {

/// Lines first … last - 1 of either text that say the same; one side may be empty.
struct Link {
    std::size_t left_first = 0, left_last = 0, right_first = 0, right_last = 0;
    friend auto operator<=>(const Link &, const Link &) = default;
};

/// A sentence a line. Words are drawn by Zipf's law and inflected; most have one usual translation,
/// some a second, some none; order changes a little. One sentence in sixteen is split or joined by the
/// "translator", one in thirty has no counterpart.
struct MadeText {
    std::string left;  ///< in Latin letters
    std::string right; ///< in Cyrillic ones
    std::vector<Link> links;
};

/// The same for the same number of lines on the left, whatever the machine.
MadeText made_text(std::size_t lines);

} // namespace hexapla::bench
