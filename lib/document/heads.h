#pragma once
// The beginnings of listed words: rules out nearly every other word at little cost.

#include <string_view>
#include <vector>

namespace hexapla {

/// The first two characters of words, fold()ed.
class Heads {
public:
    void add(std::string_view folded_word);
    /// To be called once when all are added.
    void settle();
    /// Can one of the words begin the text, which need not be folded?
    bool may_begin(std::string_view text) const;

private:
    struct Pair {
        char32_t first = 0, second = 0; ///< 0: the word ends
        friend auto operator<=>(const Pair &, const Pair &) = default;
    };
    static Pair head_of(std::string_view folded_text);
    bool has(Pair pair) const;

    std::vector<Pair> pairs_; ///< sorted
};

} // namespace hexapla
