#pragma once
// What the rows of a version name, and whether another version names the same there.

#include "review/kinship.h"
#include "review/material.h"
#include "review/names.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace hexapla {

/// A word of a row as names are compared with it.
struct RowWord {
    std::string form;     ///< fold()ed
    std::string skeleton; ///< in Latin letters
    bool may_name;        ///< begins with a capital, or is in a script that has none
};

/// A row of one version; empty where it has a gap.
struct NamedRow {
    std::vector<Name> names;
    std::vector<RowWord> words;
    std::set<std::string> forms; ///< of the words
};

/// What is known of one version.
struct NamedVersion {
    const Version &version;
    Vocabulary vocabulary;
    Regions regions;
    Letters letters; ///< what is small stands for no name
    bool has_case;   ///< its own letters tell names by a capital
    std::vector<NamedRow> rows;
    std::map<std::string, std::vector<std::size_t>> where;  ///< by form: the rows it stands in
    std::map<std::string, std::vector<std::size_t>> sounds; ///< likewise by skeleton

    NamedVersion(const Material &material, std::size_t index);
    /// Whether a word is one of the language's common words, in any form.
    bool is_common(const std::string &form) const;
};

/// Two versions, and how the words of the first are kin to the second's, and back.
struct NamedPair {
    std::size_t a, b; ///< versions
    const NamedVersion &left, &right;
    const Kinship &forward, &backward;
};

/// How often a row has a name, in any script and with any ending, or one of its kin.
std::size_t times(const Name &name, const NamedRow &row, const Kin &kin);

/// The names of one row that the other lacks.
std::vector<const Name *> lonely(const NamedRow &row, const NamedRow &other, const Kinship &kinship);

/// Whether a row has a name under another form of the table of exonyms: Vienna, Bécs.
bool is_called_otherwise(const Name &name, const NamedRow &row);

/// Whether a name of the first version is one that both write, and not translate: nearly always where
/// it stands in one of the rows, its kin stands in the other version's, and in so many rows.
bool is_kept(const Name &name, const NamedPair &pair, std::size_t but, std::size_t least);

/// Whether a name's neighbour, by its skeleton, stands nowhere without it: "Commons" is part of a name,
/// "Guidelines" of "Debian Guidelines" is not.
bool is_part(const Name &name, const std::string &neighbour, const NamedVersion &in);

/// Whether a name is new to both versions: it stands in this row alone. What translates a name stands
/// wherever that name does.
bool is_new(const Name &name, const NamedPair &pair);

} // namespace hexapla
