#pragma once
// Number words of a language, from the rules by which ICU spells numbers out.

#include "text/language.h"

#include <memory>
#include <string_view>

namespace hexapla {

struct NumberWord {
    int value = 0;
    bool doubtful = false; ///< see Number: articles and ordinals
};

/// The tables of one language. Words are lower()ed. Safe from any thread.
class NumberWords {
public:
    /// Null where ICU does not know how the language counts. The first call for a language costs
    /// up to 5 ms.
    static const NumberWords *of(const Language &language);
    NumberWords(const NumberWords &) = delete;
    NumberWords &operator=(const NumberWords &) = delete;
    ~NumberWords();

    /// False where no number word begins with these two letters (of any case): a quick way out.
    bool may_begin(char32_t first, char32_t second) const;
    /// A number in one word, in any of its forms, with a definite article behind it or compounded:
    /// "kuuden", "шестте", "zweiundzwanzig". Null: none.
    const NumberWord *word(std::string_view lowered) const;
    /// Whether a number that began with another word may go on with this one: "hundred", "two".
    bool continues(std::string_view word) const;
    /// A number below 200 (or a round one) in several words, parted by single spaces: "двадесет и
    /// две". Null: none.
    const NumberWord *phrase(std::string_view lowered) const;

private:
    struct Tables;
    explicit NumberWords(std::unique_ptr<Tables> tables);
    static std::unique_ptr<const NumberWords> made(const Language &language);

    std::unique_ptr<Tables> tables_;
};

} // namespace hexapla
