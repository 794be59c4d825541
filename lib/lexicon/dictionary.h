#pragma once
// Bilingual dictionaries: FreeDict databases, TSV, hunalign's "target @ source".

#include "lexicon/vocabulary.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace hexapla {

class OpenDatabase;

/// A dictionary that could be read: which languages, from where. Reading happens when words are
/// asked for, once for all copies of the value.
struct Dictionary {
    std::string source; ///< language of the headwords, base code: "fi"; empty: unknown (either way round)
    std::string target;
    std::filesystem::path path;             ///< the .index of a FreeDict database, or a file
    std::string name;                       ///< "freedict-fin-bul"
    std::shared_ptr<OpenDatabase> database; ///< shared with the copies
    bool learnt = false;                    ///< from texts, of whose words alone it knows: others are asked beside it
};

/// The FreeDict databases in a folder (usually /usr/share/dictd), by name. Empty if there is no
/// such folder.
std::vector<Dictionary> installed_dictionaries(const std::filesystem::path &folder);

/// A dictionary file given by name: a FreeDict .index; a table of headword, translation and perhaps
/// weight, whose first line may name the languages ("fi<TAB>bg", with a third column for one that was
/// learnt); or hunalign's "target @ source". Throws Error where it cannot be read or is none of these.
Dictionary dictionary(const std::filesystem::path &path);
/// A table as such a file holds it, from memory; its first line names the languages.
Dictionary dictionary_of_table(std::string_view table);

/// The Debian packages that hold a dictionary for two languages, for any of which there may be one:
/// "dict-freedict-fin-bul", "dict-freedict-bul-fin". Empty where a language has no ISO 639-3 code.
std::vector<std::string> dictionary_packages(const Language &a, const Language &b);

/// What the dictionaries that fit say of two vocabularies: directly in either direction, else
/// through a third language. Only entries for words of `a` and `b` are read.
std::vector<Affinity> dictionary_entries(const Vocabulary &a, const Vocabulary &b,
                                         const std::vector<Dictionary> &dictionaries);

} // namespace hexapla
