#include "review/check_list.h"

#include "review/asides.h"
#include "review/named_rows.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace hexapla {
namespace {

/// Below it the two sides may be no equivalents at all.
constexpr double kSure = 0.8;
/// How far apart in their texts, 0 … 1, two names may stand of which one is in the other's stead.
constexpr double kSamePlace = 0.15;
/// Likewise where every noun looks like a name.
constexpr double kSameNoun = 0.1;
/// Likewise where there is no other that could stand there.
constexpr double kSameOrder = 0.4;

using Names = std::vector<const Name *>;

/// Whether two neighbours of names are there and the same.
bool are_same(const std::optional<Neighbour> &a, const std::optional<Neighbour> &b) {
    return a && b && (a->skeleton == b->skeleton || alike(a->skeleton, b->skeleton));
}

/// Whether they are there and written the same.
bool are_equal(const std::optional<Neighbour> &a, const std::optional<Neighbour> &b) {
    return a && b && a->skeleton == b->skeleton;
}

/// Whether two names stand beside the same one: "Ian Murdock" and "Иан Линдквист".
bool are_anchored(const Name &one, const Name &other) {
    return are_same(one.before, other.before) || are_same(one.after, other.after);
}

/// A part of a name that shares no other part may be its translation: "Free Software Foundation".
bool may_translate(const Name &one, const Name &other) {
    const auto follows = [](const Name &name) { return name.before && !name.before->opens; }; // not "Since Firefox"
    const bool parts = follows(one) || one.after || follows(other) || other.after;
    return parts && !are_anchored(one, other);
}

/// The last of three or more names in a row. Of two the second may be any noun: National Guard.
bool is_surname(const Name &name) {
    constexpr std::size_t kFullName = 3;
    return name.ends() && name.run >= kFullName;
}

/// Of a few names the one that stands in the stead of another: beside the same name, else nearest;
/// null where none is near. In German any noun may be near: it must be `nearer`.
const Name *in_stead(const Names &names, const Name &of, double near, double nearer) {
    const Name *result = nullptr;
    for (const Name *name : names) {
        const double distance = std::abs(name->place - of.place);
        if (are_anchored(of, *name)) return name;
        if (name->led || distance > (name->noun ? nearer : near)) continue;
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
const Name *other_country(const Name &name, const Names &others, const NamedPair &pair, std::size_t row) {
    const std::set<std::string> &codes = pair.left.regions.of(name.form);
    if (codes.empty() || !disjoint(codes, pair.right.regions.in(pair.right.rows[row].forms))) return nullptr;
    const std::set<std::string> known = pair.left.regions.in(pair.left.rows[row].forms);
    for (const Name *other : others) {
        const std::set<std::string> &theirs = pair.right.regions.of(other->form);
        if (!theirs.empty() && disjoint(theirs, known)) return other;
    }
    return nullptr;
}

/// Languages that write names as they sound, in Latin letters too: Džordžs Bušs.
bool writes_by_sound(const Language &language) {
    constexpr std::string_view kBySound[] = {"az", "lt", "lv", "sr", "tk", "uz"};
    return std::find(std::begin(kBySound), std::end(kBySound), language.base) != std::end(kBySound);
}

/// Whether two names would be written alike if they were the same: in Latin letters, and neither by sound, or they do
/// not sound alike either.
bool in_one_spelling(const Name &gone, const Name &fresh, const NamedPair &pair) {
    const Language &left = *pair.left.version.language, &right = *pair.right.version.language;
    const bool spelled = !writes_by_sound(left) && !writes_by_sound(right);
    return gone.latin && fresh.latin && (spelled || !sound_alike(gone.skeleton, fresh.skeleton));
}

/// Whether a word is rather a name than one that is translated: no common word, no country.
bool is_proper(const Name &name, const NamedVersion &in) {
    return in.regions.of(name.form).empty() && !in.is_common(name.form);
}

/// Whether a name is written the same in both versions, and stands near the place of the second one.
bool is_kept_near(const Name &gone, const Name &fresh, const NamedPair &pair, std::size_t row) {
    return std::abs(gone.place - fresh.place) <= kSameNoun && pair.right.where.contains(gone.form) &&
           is_proper(gone, pair.left) && is_kept(gone, pair, row, 1);
}

/// Whether the second name cannot be the first one's translation: the two are parts of one longer
/// name, or both are in Latin letters and one's version is not: nobody translates into another script.
bool is_change(const Name &gone, const Name &fresh, const NamedPair &pair, std::size_t row, bool one_hole) {
    const bool before = are_same(gone.before, fresh.before), after = are_same(gone.after, fresh.after);
    const bool foreign = gone.foreign_script || fresh.foreign_script;
    const bool part = (before && is_part(gone, gone.before->skeleton, pair.left)) ||
                      (after && is_part(gone, gone.after->skeleton, pair.left));
    if ((before && after) || (part && foreign)) return true;
    if (pair.left.letters.small.contains(gone.form) || pair.right.letters.small.contains(fresh.form)) return false;
    if ((before && is_surname(gone) && is_surname(fresh)) || is_kept(gone, pair, row, before || after ? 1 : 2) ||
        is_kept_near(gone, fresh, pair, row))
        return true;
    const bool latin = gone.latin && fresh.latin, nouns = gone.noun || fresh.noun;
    const bool alone = one_hole && !before && !after && in_one_spelling(gone, fresh, pair);
    const bool untranslated =
        part && (before ? gone.before->form == fresh.before->form : gone.after->form == fresh.after->form);
    return latin && (part || ((foreign || alone) && !nouns)) && (untranslated || is_proper(gone, pair.left)) &&
           is_proper(fresh, pair.right);
}

/// The names of a row beside which another name stands in the other version: "Linus Torvalds" where that
/// has "Zambezi Torvalds".
void add_anchored(Names &gone, const Names &fresh, const NamedRow &left, const NamedRow &right) {
    for (const Name &name : left.names) {
        const bool anchored = std::any_of(fresh.begin(), fresh.end(), [&](const Name *other) {
            return are_equal(name.before, other->before) || are_equal(name.after, other->after);
        });
        const bool known = std::find(gone.begin(), gone.end(), &name) != gone.end();
        if (anchored && !known && !right.forms.contains(name.form)) gone.push_back(&name);
    }
}

/// The names that one row has more often than the other.
Names short_of(const NamedPair &pair, std::size_t row) {
    const NamedRow &left = pair.left.rows[row], &right = pair.right.rows[row];
    Names result;
    for (const Name &name : left.names)
        if (times(name, left, {}) > times(name, right, pair.forward.of(name.form))) result.push_back(&name);
    return result;
}

/// What a row of the first version names and the second's does not, and the other way round.
struct Difference {
    Names gone, fresh;
    bool comparable = false; ///< else what one names in letters without capitals, and the other with them, may be there
    bool single = false;     ///< either names one that the other lacks
    bool paired = false;     ///< all but one of the second's have their match
    bool as_many = false;    ///< each names as many
};

Difference difference(const NamedPair &pair, std::size_t row) {
    const NamedRow &left = pair.left.rows[row], &right = pair.right.rows[row];
    Difference both{lonely(left, right, pair.forward), lonely(right, left, pair.backward)};
    std::erase_if(both.gone, [&](const Name *name) { return is_called_otherwise(*name, right); });
    std::erase_if(both.fresh, [&](const Name *name) { return is_called_otherwise(*name, left); });
    both.comparable = pair.left.has_case && pair.right.has_case;
    both.single = both.comparable && both.gone.size() == 1 && both.fresh.size() == 1;
    both.paired = both.gone.empty() && both.fresh.size() == 1;
    both.as_many = left.names.size() == right.names.size();
    return both;
}

/// A new name of the second version in the stead of one that the first has; null: none. A name that is only left
/// out, or translated (Северна Америка, Pohjois-Amerikka), is no conflict.
std::optional<Conflict> changed_name(const Difference &both, const NamedPair &pair, std::size_t row) {
    if (both.gone.empty() || both.fresh.empty()) return std::nullopt;
    const bool one_each = both.gone.size() == 1 && both.fresh.size() == 1;
    const bool others = pair.left.rows[row].names.size() > 1 && pair.right.rows[row].names.size() > 1;
    const bool only = pair.left.rows[row].names.size() == 1 && pair.right.rows[row].names.size() == 1;
    const bool single = both.single && std::abs(both.gone.front()->place - both.fresh.front()->place) <=
                                           (only ? kSameOrder : kSamePlace);
    const bool one_hole = (one_each && others && (both.comparable || both.gone.front()->latin)) || single;
    const bool alone = both.single || both.fresh.size() == 1;
    for (const Name *one : both.gone) {
        const bool kept = is_kept(*one, pair, row, 2);
        const Name *other = in_stead(both.fresh, *one, alone ? 1 : kSamePlace, kept ? kSameNoun : 0);
        if (other == nullptr) continue;
        const bool bare = !both.comparable && !one_hole && !other->foreign_script && !other->before && !other->after;
        const double near = both.single || are_anchored(*one, *other) ? 1 : one_hole ? kSameOrder : kSamePlace;
        const bool far = std::abs(one->place - other->place) > near && !(one_hole && one->foreign_script);
        const bool proper = is_proper(*other, pair.right);
        const bool surely = kept && (both.single || (alone && proper));
        if ((bare || far || may_translate(*one, *other)) && !surely && !(kept && proper && !far && !bare)) continue;
        if (is_change(*one, *other, pair, row, one_hole)) return Conflict{row, pair.a, pair.b, one, other};
    }
    return std::nullopt;
}

/// Where every noun of one version looks like a name: the one that stands where the other version names what this one
/// does not, if it may be a name.
std::optional<Conflict> changed_among_nouns(const Difference &both, const NamedPair &pair, std::size_t row) {
    const bool left = capitalises_nouns(*pair.left.version.language);
    const Names &nouns = left ? both.gone : both.fresh, &names = left ? both.fresh : both.gone;
    if (left == capitalises_nouns(*pair.right.version.language) || names.size() != 1) return std::nullopt;
    const Name *name = names.front(), *nearest = nullptr;
    const auto distance = [&](const Name *noun) { return std::abs(noun->place - name->place); };
    for (const Name *noun : nouns)
        if (!noun->led && distance(noun) <= (nearest == nullptr ? kSameNoun : distance(nearest))) nearest = noun;
    if (nearest == nullptr) return std::nullopt;
    const Name *gone = left ? nearest : name, *fresh = left ? name : nearest;
    const bool translated = may_translate(*gone, *fresh) || name->foreign_script; // an English term in Hebrew
    if (translated || !in_one_spelling(*gone, *fresh, pair) || !is_proper(*gone, pair.left) ||
        !is_proper(*fresh, pair.right))
        return std::nullopt;
    return Conflict{row, pair.a, pair.b, gone, fresh};
}

/// One row of a pair: another country, another name, or one of the several times that a name stands there.
std::optional<Conflict> conflict(const NamedPair &pair, std::size_t row) {
    Difference both = difference(pair, row);
    for (const Name *one : both.gone)
        if (const Name *other = other_country(*one, both.fresh, pair, row))
            return Conflict{row, pair.a, pair.b, one, other};
    std::erase_if(both.fresh, [&](const Name *name) { return name->opens || !is_new(*name, pair); });
    add_anchored(both.gone, both.fresh, pair.left.rows[row], pair.right.rows[row]);
    if (const auto found = changed_name(both, pair, row)) return found;
    if (const auto found = changed_among_nouns(both, pair, row)) return found;
    if (!both.paired || both.fresh.empty()) return std::nullopt;
    const Name *fresh = both.fresh.front();
    if (fresh->noun || pair.right.is_common(fresh->form)) return std::nullopt;
    for (const Name *one : short_of(pair, row))
        if (std::abs(one->place - fresh->place) <= (both.as_many ? kSameOrder : kSamePlace) &&
            is_kept(*one, pair, row, 2))
            return Conflict{row, pair.a, pair.b, one, fresh};
    return std::nullopt;
}

/// Either version of a pair may be the one that changed the name.
std::vector<Conflict> conflicts(const Material &material, const std::vector<NamedVersion> &all) {
    std::vector<Conflict> found;
    for (std::size_t a = 0; a < all.size(); ++a)
        for (std::size_t b = a + 1; b < all.size(); ++b) {
            const Kinship forward(all[a].vocabulary, all[b].vocabulary), backward(all[b].vocabulary, all[a].vocabulary);
            const NamedPair there{a, b, all[a], all[b], forward, backward},
                back{b, a, all[b], all[a], backward, forward};
            for (std::size_t row = 0; row < material.alignment.size(); ++row) {
                if (material.alignment[row].confidence < kSure) continue;
                for (const NamedPair *pair : {&there, &back})
                    if (const auto one = conflict(*pair, row)) found.push_back(*one);
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

/// Whether a row names the translators, who are others in each version, and not a part of a name that both have.
bool is_credit(const Material &material, const Conflict &conflict) {
    const Name &there = *conflict.there, &here = *conflict.here;
    const bool before = are_same(there.before, here.before);
    if (before && (are_same(there.after, here.after) || (is_surname(there) && is_surname(here)))) return false;
    return std::ranges::any_of(std::array{conflict.a, conflict.b}, [&](std::size_t v) {
        const Range &cell = material.cell(v, conflict.row);
        return speaks_of_translation(material.versions[v], cell.first) ||
               speaks_of_translation(material.text(v, conflict.row), *material.versions[v].language);
    });
}

Finding finding(const Material &material, const Conflict &conflict) {
    const Span here = conflict.here->span, there = conflict.there->span;
    const std::size_t version = conflict.b, other = conflict.a;
    return {.version = version,
            .span = here,
            .row = conflict.row,
            .message = material.labels[version] + " names " + excerpt(material.versions[version].text.at(here)) +
                       " where " + material.labels[other] + " names " +
                       excerpt(material.versions[other].text.at(there)) + "; see which is right",
            .related = {{other, there, "the name in " + material.labels[other]}}};
}

} // namespace

std::vector<Finding> name_mismatches(const Material &material) {
    std::vector<NamedVersion> all;
    for (std::size_t v = 0; v < material.versions.size(); ++v) all.emplace_back(material, v);
    const std::vector<Conflict> changes = conflicts(material, all);
    std::map<std::size_t, std::vector<Conflict>> rows;
    for (const Conflict &conflict : changes) rows[conflict.row].push_back(conflict);
    std::vector<Finding> found;
    for (const auto &[row, there] : rows) {
        if (is_credit(material, there.front())) continue;
        const std::size_t version = blamed(there);
        found.push_back(finding(
            material, *std::find_if(there.begin(), there.end(), [&](const Conflict &c) { return c.b == version; })));
    }
    return found;
}

} // namespace hexapla
