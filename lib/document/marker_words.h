#pragma once
// Words that number the parts of documents: "Article 1", "1 artikla", "First,", "во-первых".

#include "document/heads.h"
#include "text/language.h"
#include "text/string_hash.h"

#include <cstdint>
#include <string_view>

namespace hexapla {

/// A noun that carries a number. Forms of one noun are siblings: "Article" and "Art.".
struct Noun {
    std::uint16_t id = 0;  ///< from 1; 0: no such noun
    std::string_view kind; ///< "word:article"
};

/// The value of a word or phrase that counts arguments: "secondly" -> 2; 0: it does not.
/// `alone`: it needs no comma or colon behind it, being used for nothing else ("ensinnäkin").
struct OrdinalWord {
    int value = 0;
    bool alone = false;
};

/// The words of one language. Words and phrases are asked for as they are written.
class MarkerWords {
public:
    /// Made once for each language. Safe from any thread.
    static const MarkerWords &of(const Language &language);

    /// Can such a word begin the text? Rules out nearly all text at little cost.
    bool may_be_noun(std::string_view text) const { return noun_heads_.may_begin(text); }
    bool may_be_ordinal(std::string_view text) const { return ordinal_heads_.may_begin(text); }

    /// The noun whose form this is, without its period, in the language or in English.
    Noun noun(std::string_view word) const;
    OrdinalWord ordinal(std::string_view phrase) const;

    /// May the number stand first: "1 artikla", "1. cikk"?
    bool number_may_lead() const { return number_may_lead_; }

private:
    explicit MarkerWords(const Language &language);
    void add_nouns(std::string_view language);
    void add_ordinals(std::string_view language);

    StringTable<Noun> nouns_;
    StringTable<OrdinalWord> ordinals_;
    Heads noun_heads_, ordinal_heads_;
    bool number_may_lead_;
};

/// "premier" in "Article premier", "ein" in "Artikel eins": 1; 0: no such word.
int number_word(std::string_view folded);

/// The noun behind the number in 第1条 and 제1조, with its length in bytes.
struct Classifier {
    Noun noun;
    std::size_t size = 0;
};
Classifier classifier(std::string_view text);

} // namespace hexapla
