#pragma once
// What becomes of words in translation: what one says that another version's segment does not hold.

#include "align/learn.h"

#include <array>
#include <span>

namespace hexapla {

/// How many of some things stand in the segment beside theirs, too.
struct Kept {
    float kept = 0, all = 0;

    float share(float before, float weight) const { return (kept + weight * before) / (all + weight); }
};

/// The words of two versions that have translations in each other, and how often sure rows keep each. To a path a word
/// without its translation costs next to nothing, since many words have none; here it costs what this word's absence
/// tells, having been kept so and so often.
class KeptWords {
public:
    KeptWords(const Features &a, const Features &b, const Pair &pair);

    /// How much likelier it is that segment i of the first version and j of the second keep of each other's words
    /// what they keep if they are equivalents than if they are any, in nats. What the path's rows of either have shown
    /// is left out: what a row is judged by must not come from itself.
    float at(std::size_t i, std::size_t j);
    /// How many words of a version's segment have translations in the other one.
    std::size_t telling(std::size_t version, std::size_t segment) const;

private:
    /// Numbers in groups, one group after the other.
    struct Groups {
        std::vector<std::size_t> first{0};
        std::vector<std::uint32_t> all;

        std::span<const std::uint32_t> of(std::size_t group) const {
            return {all.data() + first[group], all.data() + first[group + 1]};
        }
        std::size_t size() const { return first.size() - 1; }
    };
    /// One version.
    struct Side {
        Groups words;                    ///< of each segment, each once
        Groups segments;                 ///< that hold each word
        Groups partners;                 ///< of each word: the other version's words that say the same
        std::vector<std::size_t> beside; ///< by segment: the other version's that stands surely beside it, else kNone
        std::vector<Kept> kept;          ///< by word
        Kept all;                        ///< of all words
        std::vector<float> chance; ///< by word: that any segment of the other version keeps it; kUnknown before asked
        std::vector<std::size_t> held; ///< scratch, by word: the last question whose segment held it
    };
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
    static constexpr float kUnknown = -1;
    std::array<Side, 2> sides_;
    std::size_t question_ = 0;

    static Side read(const Features &f);
    static Groups turned(const Groups &groups, std::size_t values);
    void find_partners(const Features &a, const Features &b, const std::vector<WordPair> &pairs);
    /// Calls each(version, word, whether it is kept) for the words of two segments that have translations.
    template <typename Each> void for_words(std::size_t i, std::size_t j, Each each);
    void count(std::size_t i, std::size_t j, float times);
    void count_rows_of(std::size_t i, std::size_t j, float times);
    float chance(std::size_t version, std::uint32_t word);
    float nats(std::size_t version, std::uint32_t word, bool is_kept);
};

} // namespace hexapla
