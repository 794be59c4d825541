#include "review/check_list.h"

#include "review/kinship.h"
#include "review/names.h"
#include "text/unicode.h"

#include <algorithm>
#include <cmath>

namespace hexapla {
namespace {

/// Below it the two sides may be no equivalents at all.
constexpr double kSure = 0.8;
/// How far apart in their texts, 0 … 1, two names may stand of which one is in the other's stead.
constexpr double kSamePlace = 0.15;

/// A row of one version: its names, and all its words to compare others' names with.
struct Side {
    std::vector<Name> names;
    std::set<std::string> forms;
    std::vector<std::string> skeletons;
};

Side side(const Version &version, Span part, bool in_latin) {
    Side result{names(version, part, in_latin), {}, {}};
    const std::string_view text = version.text.at(part);
    const auto add = [&](std::string_view word) {
        result.forms.insert(fold(word));
        result.skeletons.push_back(skeleton(word));
    };
    for (const Span word : words(text, *version.language)) {
        const std::string_view letters = text.substr(word.begin, word.size());
        add(letters);
        for (const std::string_view apostrophe : {"'", "’"}) // "l’Amérique"
            if (const std::size_t at = letters.find(apostrophe); at != letters.npos)
                add(letters.substr(at + apostrophe.size()));
    }
    return result;
}

/// What is known of one version.
struct Witness {
    Vocabulary vocabulary;
    Regions regions;
    std::set<std::string> small;                          ///< words that are no names
    std::vector<Side> rows;                               ///< empty where it has a gap
    std::map<std::string, std::vector<std::size_t>> where; ///< by form: the rows it stands in

    Witness(const Material &material, std::size_t version)
        : vocabulary(tokens(material.versions[version]).vocabulary), regions(vocabulary),
          small(small_words(material.versions[version])) {
        const bool in_latin = is_in_latin_script(material.versions[version]);
        for (std::size_t row = 0; row < material.alignment.size(); ++row) {
            rows.push_back(side(material.versions[version], material.span(version, row), in_latin));
            for (const std::string &form : rows.back().forms) where[form].push_back(row);
        }
    }
};

/// Two versions, and how the words of the first are kin to the second's, and back.
struct Pair {
    std::size_t a, b; ///< versions
    const Witness &left, &right;
    const Kinship &forward, &backward;
};

bool stands_in(const Name &name, const Side &side, const Kinship &kinship) {
    for (const std::string &kin : kinship.of(name.form))
        if (side.forms.contains(kin)) return true;
    return side.forms.contains(name.form) ||
           std::any_of(side.skeletons.begin(), side.skeletons.end(),
                       [&](const std::string &other) { return alike(name.skeleton, other); });
}

using Names = std::vector<const Name *>;

/// The names of one side that the other lacks.
Names lonely(const Side &side, const Side &other, const Kinship &kinship) {
    Names result;
    for (const Name &name : side.names)
        if (!stands_in(name, other, kinship)) result.push_back(&name);
    return result;
}

/// Whether a name is one that both versions write, and not translate: nearly always where it stands
/// in one version, its kin stands in the other, and in so many rows.
bool is_kept(const Name &name, const Pair &pair, std::size_t but, std::size_t least) {
    constexpr double kNearlyAlways = 0.8;
    const std::set<std::string> &kin = pair.forward.of(name.form);
    const bool named = std::any_of(kin.begin(), kin.end(), [&](const std::string &form) {
        return !pair.right.small.contains(form);
    });
    if (!named) return false;
    std::size_t rows = 0, kept = 0;
    for (const std::size_t row : pair.left.where.at(name.form)) {
        if (row == but) continue;
        ++rows;
        kept += stands_in(name, pair.right.rows[row], pair.forward);
    }
    return kept >= least && static_cast<double>(kept) >= kNearlyAlways * static_cast<double>(rows);
}

/// Whether a name is new to both versions: it stands in this row alone. What translates a name stands
/// wherever that name does.
bool is_new(const Name &name, const Pair &pair) {
    return pair.right.where.at(name.form).size() == 1 && !pair.left.where.contains(name.form);
}

/// Whether two neighbours of names are there and the same.
bool are_same(const std::optional<std::string> &a, const std::optional<std::string> &b) {
    return a && b && (*a == *b || alike(*a, *b));
}

/// Whether two names stand beside the same one: "Ian Murdock" and "Иан Линдквист".
bool are_anchored(const Name &one, const Name &other) {
    return are_same(one.before, other.before) || are_same(one.after, other.after);
}

/// A part of a name that shares no other part may be its translation: "Free Software Foundation".
bool may_translate(const Name &one, const Name &other) {
    const bool parts = one.before || one.after || other.before || other.after;
    return parts && !are_anchored(one, other);
}

/// The last of three or more names in a row. Of two the second may be any noun: National Guard.
bool is_surname(const Name &name) {
    constexpr std::size_t kFullName = 3;
    return name.ends() && name.run >= kFullName;
}

/// Of a few names the one that stands in the stead of another: beside the same name, else nearest;
/// null where none is near. In German any noun may be near.
const Name *in_stead(const Names &names, const Name &of) {
    const Name *result = nullptr;
    for (const Name *name : names) {
        const double distance = std::abs(name->place - of.place);
        if (are_anchored(of, *name)) return name;
        if (name->noun || distance > kSamePlace) continue;
        if (result == nullptr || distance < std::abs(result->place - of.place)) result = name;
    }
    return result;
}

/// Two names in one row that cannot be the same.
struct Conflict {
    std::size_t row, a, b;    ///< versions
    const Name *there, *here; ///< in a, in b
};

bool disjoint(const std::set<std::string> &a, const std::set<std::string> &b) {
    return std::none_of(a.begin(), a.end(), [&](const std::string &x) { return b.contains(x); });
}

/// A country of one side that the other lacks, and has another one instead; null: none.
const Name *other_country(const Name &name, const Names &others, const Pair &pair, std::size_t row) {
    const std::set<std::string> &codes = pair.left.regions.of(name.form);
    if (codes.empty() || !disjoint(codes, pair.right.regions.in(pair.right.rows[row].forms))) return nullptr;
    const std::set<std::string> known = pair.left.regions.in(pair.left.rows[row].forms);
    for (const Name *other : others) {
        const std::set<std::string> &theirs = pair.right.regions.of(other->form);
        if (!theirs.empty() && disjoint(theirs, known)) return other;
    }
    return nullptr;
}

/// Whether the second name cannot be the first one's translation: the two are parts of one longer
/// name, or both are in Latin letters and one's version is not: nobody translates into another script.
bool is_change(const Name &gone, const Name &fresh, const Pair &pair, std::size_t row) {
    const bool before = are_same(gone.before, fresh.before), after = are_same(gone.after, fresh.after);
    const bool foreign = gone.foreign_script || fresh.foreign_script;
    if ((before && after) || ((before || after) && foreign)) return true;
    if (pair.left.small.contains(gone.form) || pair.right.small.contains(fresh.form)) return false;
    return (foreign && gone.latin && fresh.latin) || is_kept(gone, pair, row, before || after ? 1 : 2) || (before && is_surname(gone) && is_surname(fresh));
}

/// One row of a pair. One side lacks a name of the other and has a new one in its stead. A name that
/// is only left out, or translated (Северна Америка, Pohjois-Amerikka), is no conflict.
void add_conflict(std::vector<Conflict> &found, const Pair &pair, std::size_t row) {
    const Side &left = pair.left.rows[row], &right = pair.right.rows[row];
    const Names gone = lonely(left, right, pair.forward);
    if (gone.empty()) return;
    Names fresh = lonely(right, left, pair.backward);
    for (const Name *one : gone)
        if (const Name *other = other_country(*one, fresh, pair, row))
            return found.push_back({row, pair.a, pair.b, one, other});
    std::erase_if(fresh, [&](const Name *name) { return !is_new(*name, pair); });
    for (const Name *one : gone) {
        const Name *other = in_stead(fresh, *one);
        if (other == nullptr || may_translate(*one, *other) || !is_change(*one, *other, pair, row))
            continue;
        return found.push_back({row, pair.a, pair.b, one, other});
    }
}

/// Either version of a pair may be the one that changed the name.
std::vector<Conflict> conflicts(const Material &material, const std::vector<Witness> &all) {
    std::vector<Conflict> found;
    for (std::size_t a = 0; a < all.size(); ++a)
        for (std::size_t b = a + 1; b < all.size(); ++b) {
            const Kinship forward(all[a].vocabulary, all[b].vocabulary),
                backward(all[b].vocabulary, all[a].vocabulary);
            const Pair there{a, b, all[a], all[b], forward, backward}, back{b, a, all[b], all[a], backward, forward};
            for (std::size_t row = 0; row < material.alignment.size(); ++row) {
                if (material.alignment[row].confidence < kSure) continue;
                add_conflict(found, there, row);
                add_conflict(found, back, row);
            }
        }
    return found;
}

/// The version whose name most others contradict: in a conflict that is the second.
std::size_t blamed(const std::vector<Conflict> &row) {
    std::map<std::size_t, std::size_t> count;
    for (const Conflict &conflict : row) ++count[conflict.b];
    const auto less = [](const auto &x, const auto &y) { return x.second < y.second; };
    return std::max_element(count.rbegin(), count.rend(), less)->first; // of equals the later version
}

Finding finding(const Material &material, const Conflict &conflict) {
    const Span here = conflict.here->span, there = conflict.there->span;
    const std::size_t version = conflict.b, other = conflict.a;
    return {.version = version,
            .span = here,
            .row = conflict.row,
            .message = material.labels[version] + " names " +
                       excerpt(material.versions[version].text.at(here)) + " where " +
                       material.labels[other] + " names " +
                       excerpt(material.versions[other].text.at(there)) + "; see which is right",
            .related = {{other, there, "the name in " + material.labels[other]}}};
}

} // namespace

std::vector<Finding> name_mismatches(const Material &material) {
    std::vector<Witness> all;
    for (std::size_t v = 0; v < material.versions.size(); ++v) all.emplace_back(material, v);
    const std::vector<Conflict> changes = conflicts(material, all);
    std::map<std::size_t, std::vector<Conflict>> rows;
    for (const Conflict &conflict : changes) rows[conflict.row].push_back(conflict);
    std::vector<Finding> found;
    for (const auto &[row, there] : rows) {
        const std::size_t version = blamed(there);
        found.push_back(finding(material, *std::find_if(there.begin(), there.end(), [&](const Conflict &c) {
            return c.b == version;
        })));
    }
    return found;
}

} // namespace hexapla
