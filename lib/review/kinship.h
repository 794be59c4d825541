#pragma once
// Kinship: which words of two versions are the same name, across scripts, accents and case endings.

#include "lexicon/vocabulary.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace hexapla {

/// The words of a version that may be a name of another one.
struct Kin {
    std::set<std::string> surely;  ///< equal, nearly equal, or names of one country
    std::set<std::string> perhaps; ///< look alike: "Petrovic" and "provine", so that only names count

    bool hold(const std::string &form, bool may_name) const {
        return surely.contains(form) || (may_name && perhaps.contains(form));
    }
};

/// For each word of the first version its kin in the second.
class Kinship {
public:
    Kinship(const Vocabulary &a, const Vocabulary &b);
    /// By fold()ed form; empty for an unknown one.
    const Kin &of(const std::string &form) const;

private:
    std::map<std::string, std::uint32_t> index_;
    std::vector<Kin> kin_;
};

/// Whether two skeletons begin with the same consonants, which survive transliteration best: enough
/// to let a name pass.
bool alike(const std::string &a, const std::string &b);
/// Likewise, but for words of which one may be no name: all the consonants that alike() looks at must be there, and
/// the next ones the same: "amerikansk" and "américain", but not "Petrovic" and "puternic".
bool alike_in_full(const std::string &a, const std::string &b);

/// Whether two skeletons may be one name that one language writes as it sounds and the other as it is written at home:
/// "Džordžs" and "George", "Ņujorka" and "York", but not "Džordžs" and "Petrovic". Of names that are spelled otherwise
/// nothing but the kind of their consonants can be compared.
bool sound_alike(const std::string &a, const std::string &b);

/// CLDR's countries in a version, by the words that name them.
class Regions {
public:
    explicit Regions(const Vocabulary &vocabulary);
    /// The codes of the countries that a word names alone, inflected or not.
    const std::set<std::string> &of(const std::string &form) const;
    /// Those that some words name, long names too: {"united", "states"}.
    std::set<std::string> in(const std::set<std::string> &forms) const;

private:
    std::map<std::string, std::set<std::string>> single_;
    /// A name of several words: its code, and for each word the forms that may be it.
    struct Long {
        std::string code;
        std::vector<std::set<std::string>> words;
    };
    std::vector<Long> long_;
};

} // namespace hexapla
