#pragma once
// Names in a version's text: capitalised words where nothing but a name asks for a capital.

#include "document/version.h"

#include <optional>
#include <set>
#include <vector>

namespace hexapla {

/// A capitalised word beside a name.
struct Neighbour {
    std::string form;     ///< fold()ed
    std::string skeleton; ///< in Latin letters
    bool opens = false;   ///< it begins a sentence
};

/// A word that may be a name.
struct Name {
    Span span;                              ///< in the version's text
    std::string form;                       ///< fold()ed
    std::string skeleton;                   ///< in Latin letters
    std::optional<Neighbour> before, after; ///< the names it stands between: "Manuel López Obrador"
    std::size_t run = 1;                    ///< which of a run of capitalised words it is: 3 in "Manuel López Obrador"
    bool foreign_script = false;            ///< "Murdock" in Bulgarian: no word of the language
    bool latin = false;                     ///< in Latin letters
    bool noun = false;                      ///< the language writes every noun so: German
    bool led = false;   ///< such a word behind an article, the like or a hyphen: rather a noun than a name
    bool opens = false; ///< it begins a sentence: a name only if it is one elsewhere
    double place = 0;   ///< how far into the part it stands, 0 … 1

    bool ends() const { return !after; }
};

/// What the letters of a version say of its names.
struct Letters {
    bool in_latin = false;       ///< the version is in Latin letters
    std::set<std::string> small; ///< see small_words()
};

/// The names in a part of a version's text, in order, and the words that begin a sentence, which may be
/// names; none in scripts without case. An elided article or a case ending behind an apostrophe is no part of them.
std::vector<Name> names(const Version &version, Span part, const Letters &letters);

/// The parts of a word between apostrophes and the like: "l" and "Amérique" of "l’Amérique".
std::vector<Span> word_parts(std::string_view word);

/// Whether a language writes every noun with a capital.
bool capitalises_nouns(const Language &language);

/// The words of a version that stand somewhere with a small first letter, fold()ed: most words that
/// are no names do.
std::set<std::string> small_words(const Version &version);

/// Whether a version is written in Latin letters: its language's script says so, or, as Serbian has
/// two, most of its words.
bool is_in_latin_script(const Version &version);

} // namespace hexapla
