#pragma once
// What evidence reads of a version: every segment once, in flat arrays.

#include "document/version.h"
#include "lexicon/vocabulary.h"

#include <array>

namespace hexapla {

/// How a segment begins and ends, as far as other languages show it too.
enum class Opening : std::uint8_t { letter, lower, digit, quote, other };
enum class Ending : std::uint8_t { stop, question, exclamation, colon, comma, other };

/// Marks within a segment that translations keep.
enum class Mark : std::uint8_t { bracket, stop };
inline constexpr std::size_t kMarks = 2;

/// The outside of a segment.
struct Traits {
    Kind kind = Kind::prose;
    Opening opening = Opening::other;
    Ending ending = Ending::other;
    bool opens_paragraph = false;
    std::int64_t number = -1;             ///< the marker's value, -1: none
    int list = 0;                         ///< its list, counted from 1; 0: outside lists
    Kind kind_before = Kind::prose;       ///< of the segment before; at the head of a list of the one behind
    Ending ending_before = Ending::other; ///< likewise
    bool goes_on = false;                 ///< an item with another one of its list beside it
    std::size_t list_size = 0;            ///< items of its list, nested ones apart
    bool list_has_holes = false;          ///< its list's numbers are not 1, 2, 3 …
};

/// A version as evidence sees it. Segment s has words[first_word[s]] … words[first_word[s + 1] - 1].
struct Features {
    Vocabulary vocabulary;
    std::vector<std::uint32_t> words;
    std::vector<std::size_t> first_word;                         ///< segments + 1
    std::vector<double> length_before;                           ///< code points of all segments before; segments + 1
    std::array<std::vector<std::uint32_t>, kMarks> marks_before; ///< by kind, likewise
    std::vector<Traits> traits;

    std::size_t marks(Mark mark, std::size_t first, std::size_t last) const {
        const auto &before = marks_before[static_cast<std::size_t>(mark)];
        return before[last] - before[first];
    }
    std::size_t size() const { return traits.size(); }
    double length(std::size_t first, std::size_t last) const { return length_before[last] - length_before[first]; }
    std::size_t word_count(std::size_t first, std::size_t last) const { return first_word[last] - first_word[first]; }
};

Features features(const Version &version);
/// In the words of a vocabulary that is there already; others are left out.
Features features(const Version &version, const Vocabulary &known);

} // namespace hexapla
