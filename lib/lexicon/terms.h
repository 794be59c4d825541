#pragma once
// Glossaries: how terms are to be rendered in each language.

#include "text/language.h"
#include "text/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace hexapla {

/// One way to say a term in one language.
struct Rendering {
    std::string text;               ///< as the glossary has it: "subnational level"
    std::vector<std::string> words; ///< its words, folded
    bool forbidden = false;         ///< must not be used
};

/// A concept and what it is called.
struct Term {
    struct InLanguage {
        std::string code; ///< BCP 47, as the glossary has it: "pt-BR"
        std::vector<Rendering> renderings;
    };
    std::vector<InLanguage> languages; ///< those that have any rendering
    std::size_t line = 0;              ///< where the glossary has it; 0: unknown
};

/// The renderings in a language, in its variety if the glossary tells varieties apart. Null: none.
const std::vector<Rendering> *renderings(const Term &term, const Language &language);

struct Glossary {
    std::string name;
    std::vector<Term> terms;
};

/// A glossary from a file's bytes. Either a table: columns parted by tabs, language codes in the
/// first line (other columns are left alone), "|" between alternatives, "!" before a forbidden one;
/// or TBX version 2 or 3, where deprecated and superseded terms are the forbidden ones. Throws
/// Error for what is neither, for broken XML and for XML that defines entities.
Glossary glossary(std::string name, std::string_view bytes);

/// A text in which terms are looked for.
class TermText {
public:
    TermText(std::string_view text, const Language &language);

    /// Where a rendering stands, inflected, with up to two words between its words, or as part of a
    /// compound in languages that compound: "yhteistyö" in "turvallisuusyhteistyön". In order.
    std::vector<Span> occurrences(const Rendering &rendering) const;

private:
    struct Word {
        Span span;
        std::string form;
    };
    bool matches(const Word &word, std::string_view lemma) const;

    std::string_view text_;
    const Language &language_;
    bool compounds_;
    std::vector<Word> words_;
};

} // namespace hexapla
