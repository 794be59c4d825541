#include "review/check_list.h"

#include "lexicon/vocabulary.h"
#include "review/names.h"
#include "text/unicode.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace hexapla {
namespace {

/// Below it the two sides may be no equivalents at all.
constexpr double kSure = 0.8;
/// How far apart in their texts, 0 … 1, two names may stand of which one is in the other's stead.
constexpr double kSamePlace = 0.15;

/// Which words of two versions are the same name: equal, cognate, or names of one country.
class Kinship {
public:
    Kinship(const Tokens &a, const Tokens &b) {
        for (std::uint32_t at = 0; at < a.vocabulary.words.size(); ++at)
            index_.try_emplace(a.vocabulary.words[at].form, at);
        kin_.resize(a.vocabulary.words.size());
        for (const auto &pairs : {same_words(a.vocabulary, b.vocabulary), cognates(a.vocabulary, b.vocabulary),
                                  same_names(a.vocabulary, b.vocabulary)})
            for (const Affinity &pair : pairs) kin_[pair.a].insert(b.vocabulary.words[pair.b].form);
    }
    /// The other version's words that a form may be the name of.
    const std::set<std::string> &of(const std::string &form) const {
        static const std::set<std::string> kNone;
        const auto at = index_.find(form);
        return at == index_.end() ? kNone : kin_[at->second];
    }

private:
    std::map<std::string, std::uint32_t> index_;
    std::vector<std::set<std::string>> kin_;
};

/// A row of one version: its names, and all its words to compare others' names with.
struct Side {
    std::vector<Name> names;
    std::set<std::string> forms;
    std::vector<std::string> skeletons;
};

Side side(const Version &version, Span part) {
    Side result{names(version, part), {}, {}};
    const std::string_view text = version.text.at(part);
    for (const Span word : words(text, *version.language)) {
        const std::string_view letters = text.substr(word.begin, word.size());
        result.forms.insert(fold(letters));
        result.skeletons.push_back(skeleton(letters));
    }
    return result;
}

/// The first consonants of a skeleton, which survive transliteration best: "murdok" -> "mr".
std::string first_consonants(const std::string &skeleton) {
    constexpr std::size_t kConsonants = 2;
    std::string result;
    for (const char c : skeleton)
        if (result.size() < kConsonants && std::string_view("aeiouyhj").find(c) == std::string_view::npos)
            result += c == 'c' || c == 'q' ? 'k' : c == 'w' ? 'v' : c;
    return result;
}

/// Whether two words begin alike, which is enough to let a name pass.
bool alike(const std::string &a, const std::string &b) {
    const std::string left = first_consonants(a), right = first_consonants(b);
    return !left.empty() && left == right;
}

bool stands_in(const Name &name, const Side &side, const Kinship &kinship) {
    for (const std::string &kin : kinship.of(name.form))
        if (side.forms.contains(kin)) return true;
    return side.forms.contains(name.form) ||
           std::any_of(side.skeletons.begin(), side.skeletons.end(),
                       [&](const std::string &other) { return alike(name.skeleton, other); });
}

/// The names of one side that the other lacks.
std::vector<const Name *> lonely(const Side &side, const Side &other, const Kinship &kinship) {
    std::vector<const Name *> result;
    for (const Name &name : side.names)
        if (!stands_in(name, other, kinship)) result.push_back(&name);
    return result;
}

/// Two versions, their rows, and how their words are kin, both ways.
struct Pair {
    std::size_t a, b;
    Kinship forward, backward;
    const std::vector<Side> &left, &right; ///< by row
};

/// Whether a name is one that both versions write, and not translate: nearly always where it stands
/// in one version, its kin stands in the other.
bool is_kept(const Name &name, const Pair &pair, std::size_t but) {
    constexpr std::size_t kLeastRows = 2;
    constexpr double kNearlyAlways = 0.8;
    if (pair.forward.of(name.form).empty()) return false;
    std::size_t rows = 0, kept = 0;
    for (std::size_t row = 0; row < pair.left.size(); ++row) {
        if (row == but || !pair.left[row].forms.contains(name.form)) continue;
        ++rows;
        kept += stands_in(name, pair.right[row], pair.forward);
    }
    return kept >= kLeastRows && static_cast<double>(kept) >= kNearlyAlways * static_cast<double>(rows);
}

/// Whether a name stands in one row alone: what translates a name stands wherever that name does.
bool is_single(const Name &name, const std::vector<Side> &rows) {
    const auto has = [&](const Side &side) { return side.forms.contains(name.form); };
    return std::count_if(rows.begin(), rows.end(), has) == 1;
}

/// Two names in one row that cannot be the same.
struct Conflict {
    std::size_t row, a, b; ///< versions
    Span left, right;      ///< in their texts
};

/// The last of three or more names in a row. Of two the second may be any noun: National Guard.
bool is_surname(const Name &name) {
    constexpr std::size_t kFullName = 3;
    return name.ends && name.run >= kFullName;
}

/// Of a few names the one that stands nearest to a place; null where none is near.
const Name *nearest(const std::vector<const Name *> &names, double place) {
    const Name *result = nullptr;
    for (const Name *name : names)
        if (std::abs(name->place - place) <= kSamePlace &&
            (result == nullptr || std::abs(name->place - place) < std::abs(result->place - place)))
            result = name;
    return result;
}

/// One row of a pair. One side lacks a name of the other and has, at the same place, one that the
/// other lacks: a change, if the first is a name that both versions write elsewhere and the second
/// stands nowhere else, or if both are surnames. A name that is only left out, or translated
/// (Северна Америка, Pohjois-Amerikka), is none.
void add_conflict(std::vector<Conflict> &found, const Pair &pair, std::size_t row) {
    const Side &left = pair.left[row], &right = pair.right[row];
    const auto gone = lonely(left, right, pair.forward), fresh = lonely(right, left, pair.backward);
    for (const Name *one : gone) {
        const Name *other = nearest(fresh, one->place);
        if (other == nullptr || !is_single(*other, pair.right)) continue;
        if (!is_kept(*one, pair, row) && !(is_surname(*one) && is_surname(*other))) continue;
        found.push_back({row, pair.a, pair.b, one->span, other->span});
        return;
    }
}

/// A version's rows; empty where it has a gap.
std::vector<Side> sides(const Material &material, std::size_t version) {
    std::vector<Side> result;
    for (std::size_t row = 0; row < material.alignment.size(); ++row)
        result.push_back(side(material.versions[version], material.span(version, row)));
    return result;
}

/// Either version of a pair may be the one that changed the name.
std::vector<Conflict> conflicts(const Material &material) {
    std::vector<Tokens> all;
    std::vector<std::vector<Side>> rows;
    for (std::size_t v = 0; v < material.versions.size(); ++v) {
        all.push_back(tokens(material.versions[v]));
        rows.push_back(sides(material, v));
    }
    std::vector<Conflict> found;
    for (std::size_t a = 0; a < all.size(); ++a)
        for (std::size_t b = 0; b < all.size(); ++b) {
            if (a == b) continue;
            const Pair pair{a, b, {all[a], all[b]}, {all[b], all[a]}, rows[a], rows[b]};
            for (std::size_t row = 0; row < material.alignment.size(); ++row)
                if (material.alignment[row].confidence >= kSure) add_conflict(found, pair, row);
        }
    return found;
}

/// The version whose name most others contradict: in a conflict that is the second.
std::size_t blamed(const std::vector<const Conflict *> &row) {
    std::map<std::size_t, std::size_t> count;
    for (const Conflict *conflict : row) ++count[conflict->b];
    const auto less = [](const auto &x, const auto &y) { return x.second < y.second; };
    return std::max_element(count.rbegin(), count.rend(), less)->first; // of equals the later version
}

Finding finding(const Material &material, const Conflict &conflict) {
    const auto &[row, other, version, there, here] = conflict;
    return {.version = version,
            .span = here,
            .row = row,
            .message = material.labels[version] + " names " +
                       excerpt(material.versions[version].text.at(here)) + " where " +
                       material.labels[other] + " names " +
                       excerpt(material.versions[other].text.at(there)) + "; see which is right",
            .related = {{other, there, "the name in " + material.labels[other]}}};
}

} // namespace

std::vector<Finding> name_mismatches(const Material &material) {
    const std::vector<Conflict> all = conflicts(material);
    std::map<std::size_t, std::vector<const Conflict *>> rows;
    for (const Conflict &conflict : all) rows[conflict.row].push_back(&conflict);
    std::vector<Finding> found;
    for (const auto &[row, there] : rows) {
        const std::size_t version = blamed(there);
        const auto shown = std::find_if(there.begin(), there.end(), [&](const Conflict *conflict) {
            return conflict->b == version;
        });
        found.push_back(finding(material, **shown));
    }
    return found;
}

} // namespace hexapla
