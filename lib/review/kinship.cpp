#include "review/kinship.h"

#include "lexicon/lookup.h"
#include "text/names.h"

#include <algorithm>

namespace hexapla {
namespace {

const std::set<std::string> kNone;

/// How many consonants two names share that may be one; where one has no more, two are enough if it
/// has so many letters, for case endings bring their own: Хърд, Hurdille.
constexpr std::size_t kConsonants = 3;
constexpr std::size_t kFewConsonants = 2;
constexpr std::size_t kShortest = 4;

/// The first consonants of a skeleton: "murdok" -> "mrd".
std::string first_consonants(const std::string &skeleton, std::size_t count = kConsonants) {
    std::string result;
    for (const char c : skeleton)
        if (result.size() < count && std::string_view("aeiouyhj").find(c) == std::string_view::npos)
            result += c == 'c' || c == 'q' ? 'k' : c == 'w' ? 'v' : c;
    return result;
}

/// The kinds of a skeleton's consonants, each once in a row: hisses and what is spoken at the back of the mouth are one
/// kind, for they turn into each other (George, Džordžs; Chicago, Čikāga), and a "t" in front of one belongs to it.
std::string kinds_of_consonants(const std::string &skeleton) {
    constexpr std::string_view kLetters = "pbfvwtdkgqcxszhlrmn", kKinds = "ppfffttsssssssslrmn";
    constexpr std::size_t kMost = 64; // letters that are looked at; names have fewer
    std::string result;
    for (const char c : skeleton.substr(0, kMost)) {
        const std::size_t at = kLetters.find(c);
        if (at == kLetters.npos) continue;
        const char kind = kKinds[at];
        if (kind == 's' && !result.empty() && result.back() == 't') result.pop_back();
        if (result.empty() || result.back() != kind) result += kind;
    }
    return result;
}

/// How many letters two words share in the same order.
std::size_t shared_in_order(const std::string &a, const std::string &b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (const char c : a) {
        std::size_t diagonal = 0; // of the row before
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t above = row[j + 1];
            row[j + 1] = c == b[j] ? diagonal + 1 : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return row.back();
}

/// How surely a word must be a form of a country's name: Zambezi is none of Zambia (4 of 7 letters).
constexpr float kSurely = 0.6F;

/// The forms of a word that the vocabulary has.
std::set<std::string> forms_of(const std::string &word, const Forms &forms, const Vocabulary &vocabulary) {
    std::set<std::string> result;
    for (const Forms::Form &form : forms.of(word))
        if (form.weight >= kSurely) result.insert(vocabulary.words[form.word].form);
    return result;
}

/// CLDR's regions have two capitals for a key, unlike its languages and months.
bool is_region(const std::string &key) { return key.size() == 2; }

} // namespace

Kinship::Kinship(const Vocabulary &a, const Vocabulary &b) : kin_(a.words.size()) {
    constexpr float kAlike = 1; // cognates that surely are related weigh more, others less
    for (std::uint32_t at = 0; at < a.words.size(); ++at) index_.try_emplace(a.words[at].form, at);
    const auto add = [&](const Affinity &pair, bool surely) {
        Kin &kin = kin_[pair.a];
        (surely ? kin.surely : kin.perhaps).insert(b.words[pair.b].form);
    };
    for (const Affinity &pair : same_words(a, b)) add(pair, true);
    for (const Affinity &pair : cognates(a, b)) add(pair, pair.weight > kAlike);
    for (const Affinity &pair : same_names(a, b)) add(pair, true);
}

const Kin &Kinship::of(const std::string &form) const {
    static const Kin kNoKin{};
    const auto at = index_.find(form);
    return at == index_.end() ? kNoKin : kin_[at->second];
}

bool alike(const std::string &a, const std::string &b) {
    const std::string left = first_consonants(a), right = first_consonants(b);
    if (left.empty() || left == right) return !left.empty();
    const std::size_t shared = std::min(left.size(), right.size());
    return shared >= kFewConsonants && std::min(a.size(), b.size()) >= kShortest &&
           left.compare(0, shared, right, 0, shared) == 0;
}

bool alike_in_full(const std::string &a, const std::string &b) {
    const std::string left = first_consonants(a, kConsonants + 1), right = first_consonants(b, kConsonants + 1);
    const std::size_t shared = std::min(left.size(), right.size());
    return shared >= kConsonants && left.compare(0, shared, right, 0, shared) == 0;
}

bool sound_alike(const std::string &a, const std::string &b) {
    constexpr double kLeast = 0.6; // York (r s) in Ņujorka (n r s)
    const std::string left = kinds_of_consonants(a), right = kinds_of_consonants(b);
    const auto longer = static_cast<double>(std::max(left.size(), right.size()));
    return left == right || static_cast<double>(shared_in_order(left, right)) >= kLeast * longer;
}

Regions::Regions(const Vocabulary &vocabulary) {
    const Forms forms(vocabulary);
    for (const auto &name : hexapla::names(*vocabulary.language)) {
        if (!is_region(name.key)) continue;
        Long found{name.key, {}};
        for (const std::string &word : name.words) {
            found.words.push_back(forms_of(word, forms, vocabulary));
            if (found.words.back().empty()) break;
        }
        if (found.words.back().empty()) continue;
        if (name.words.size() > 1)
            long_.push_back(std::move(found));
        else
            for (const std::string &form : found.words[0]) single_[form].insert(name.key);
    }
}

const std::set<std::string> &Regions::of(const std::string &form) const {
    const auto at = single_.find(form);
    return at == single_.end() ? kNone : at->second;
}

std::set<std::string> Regions::in(const std::set<std::string> &forms) const {
    std::set<std::string> result;
    for (const std::string &form : forms) result.insert(of(form).begin(), of(form).end());
    for (const Long &name : long_) {
        const bool there = std::all_of(name.words.begin(), name.words.end(), [&](const auto &word) {
            return std::any_of(word.begin(), word.end(), [&](const std::string &form) { return forms.contains(form); });
        });
        if (there) result.insert(name.code);
    }
    return result;
}

} // namespace hexapla
