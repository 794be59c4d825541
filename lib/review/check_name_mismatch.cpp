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

/// Two versions and how their words are kin, both ways.
struct Pair {
    std::size_t a, b;
    Kinship forward, backward;
};

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
/// is in no word of the other version, or if both are surnames. A name that is only left out, or
/// translated (Северна Америка, Pohjois-Amerikka), is none.
void add_conflict(std::vector<Conflict> &found, const Material &material, const Pair &pair, std::size_t row) {
    const Side left = side(material.versions[pair.a], material.span(pair.a, row));
    const Side right = side(material.versions[pair.b], material.span(pair.b, row));
    const auto gone = lonely(left, right, pair.forward), fresh = lonely(right, left, pair.backward);
    for (const Name *one : gone) {
        const Name *other = nearest(fresh, one->place);
        if (other == nullptr) continue;
        const bool known = !pair.forward.of(one->form).empty();
        const bool kept = !pair.backward.of(other->form).empty();
        if (known == kept && !(is_surname(*one) && is_surname(*other))) continue;
        found.push_back({row, pair.a, pair.b, one->span, other->span});
        return;
    }
}

std::vector<Conflict> conflicts(const Material &material) {
    std::vector<Tokens> all;
    for (const Version &version : material.versions) all.push_back(tokens(version));
    std::vector<Conflict> found;
    for (std::size_t a = 0; a < all.size(); ++a)
        for (std::size_t b = a + 1; b < all.size(); ++b) {
            const Pair pair{a, b, {all[a], all[b]}, {all[b], all[a]}};
            for (std::size_t row = 0; row < material.alignment.size(); ++row)
                if (material.alignment[row].confidence >= kSure && !material.cell(a, row).empty() &&
                    !material.cell(b, row).empty())
                    add_conflict(found, material, pair, row);
        }
    return found;
}

/// The version that most conflicts of a row have in common; of two the later one.
std::size_t blamed(const std::vector<const Conflict *> &row) {
    std::map<std::size_t, std::size_t> count;
    for (const Conflict *conflict : row) ++count[conflict->a], ++count[conflict->b];
    const auto less = [](const auto &x, const auto &y) { return x.second <= y.second; };
    return std::max_element(count.begin(), count.end(), less)->first;
}

Finding finding(const Material &material, const Conflict &conflict, std::size_t version) {
    const bool second = version == conflict.b;
    const std::size_t other = second ? conflict.a : conflict.b;
    const Span here = second ? conflict.right : conflict.left;
    const Span there = second ? conflict.left : conflict.right;
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
    const std::vector<Conflict> all = conflicts(material);
    std::map<std::size_t, std::vector<const Conflict *>> rows;
    for (const Conflict &conflict : all) rows[conflict.row].push_back(&conflict);
    std::vector<Finding> found;
    for (const auto &[row, there] : rows) {
        const std::size_t version = blamed(there);
        const auto shown = std::find_if(there.begin(), there.end(), [&](const Conflict *conflict) {
            return conflict->a == version || conflict->b == version;
        });
        found.push_back(finding(material, **shown, version));
    }
    return found;
}

} // namespace hexapla
