#include "review/named_rows.h"

#include "lexicon/common_words.h"
#include "lexicon/exonyms.h"
#include "lexicon/inflection.h"
#include "text/unicode.h"

#include <algorithm>
#include <functional>

namespace hexapla {
namespace {

/// Whether a word can be a name: no letter of it says otherwise.
bool may_name(std::string_view word) {
    std::size_t at = 0;
    const char32_t first = next_code_point(word, at);
    return !is_lower(first);
}

NamedRow named_row(const Version &version, Span part, const Letters &letters) {
    NamedRow result{names(version, part, letters), {}, {}};
    const std::string_view text = version.text.at(part);
    const auto add = [&](std::string_view word) {
        result.words.push_back({fold(word), skeleton(word), may_name(word)});
        result.forms.insert(result.words.back().form);
    };
    for (const Span word : words(text, *version.language)) {
        const std::string_view written = text.substr(word.begin, word.size());
        add(written);
        const std::vector<Span> pieces = word_parts(written);
        if (pieces.size() > 1) // "l’Amérique", "Debian'ın"
            for (const Span piece : pieces)
                if (piece.size() > 1) add(written.substr(piece.begin, piece.size()));
    }
    return result;
}

/// Whether a word of a row may be a name of another one.
bool answers(const RowWord &word, const Name &name, const Kin &kin) {
    return word.form == name.form || kin.hold(word.form, word.may_name) ||
           (word.may_name ? alike(name.skeleton, word.skeleton) : alike_in_full(name.skeleton, word.skeleton));
}

bool is_there(const Name &name, const NamedRow &row, const Kinship &kinship) {
    const Kin &kin = kinship.of(name.form);
    return std::any_of(row.words.begin(), row.words.end(),
                       [&](const RowWord &word) { return answers(word, name, kin); });
}

/// Whether a word of a row can hardly be another name than this one: it is the same, begins with it as a compound or an
/// inflected form does, or the other way round.
bool answers_surely(const RowWord &word, const Name &name, const Kin &kin) {
    return word.form == name.form || kin.surely.contains(word.form) ||
           (!word.skeleton.empty() && !name.skeleton.empty() &&
            (word.skeleton.starts_with(name.skeleton) || name.skeleton.starts_with(word.skeleton)));
}

/// For each word of a row the name of another one that it surely is; empty: none.
std::vector<std::string_view> owners(const NamedRow &row, const std::vector<Name> &names, const Kinship &kinship) {
    std::vector<std::string_view> result(row.words.size());
    for (const Name &name : names) {
        const Kin &kin = kinship.of(name.form);
        for (std::size_t at = 0; at < row.words.size(); ++at)
            if (result[at].empty() && answers_surely(row.words[at], name, kin)) result[at] = name.form;
    }
    return result;
}

/// Calls each(at) for what a sorted container has of the forms of a word: of "debianu" also "debian".
template <typename Sorted, typename Key, typename Each>
void for_forms(const Sorted &sorted, const std::string &word, Key key, Each each) {
    const std::string begin = word.substr(0, std::min(least_stem(word), word.size()));
    for (auto at = sorted.lower_bound(begin); at != sorted.end() && key(*at).starts_with(begin); ++at)
        if (key(*at) == word || form_of(key(*at), word) > 0) each(*at);
}

/// Leaves of the words that begin a sentence those that are names elsewhere, in any form.
void keep_known(std::vector<NamedRow> &rows, const std::set<std::string> &small) {
    std::set<std::string> known;
    for (const NamedRow &row : rows)
        for (const Name &name : row.names)
            if (!name.opens && !small.contains(name.form)) known.insert(name.form);
    const auto is_known = [&](const Name &name) {
        bool found = false;
        for_forms(known, name.form, std::identity(), [&](const std::string &) { found = true; });
        return found;
    };
    for (NamedRow &row : rows)
        std::erase_if(row.names, [&](const Name &name) { return name.opens && !is_known(name); });
}

/// Whether a version's own letters have capitals.
bool is_cased(const Version &version) {
    constexpr std::string_view kCased[] = {"Armn", "Cyrl", "Grek", "Latn"};
    return std::find(std::begin(kCased), std::end(kCased), version.language->script) != std::end(kCased);
}

/// The first rows of all forms of a name: a name that stands everywhere is known from so many.
std::vector<std::size_t> rows_of(const Name &name, const NamedVersion &in) {
    constexpr std::ptrdiff_t kMostRows = 100; // of a form
    std::vector<std::size_t> result;
    for_forms(
        in.where, name.form, [](const auto &entry) -> const std::string & { return entry.first; },
        [&](const auto &entry) {
            const auto first = entry.second.begin();
            result.insert(result.end(), first, first + std::min(kMostRows, entry.second.end() - first));
        });
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

} // namespace

NamedVersion::NamedVersion(const Material &material, std::size_t index)
    : version(material.versions[index]), vocabulary(tokens(version).vocabulary),
      regions(vocabulary), letters{false, small_words(version)}, has_case(is_cased(version)) {
    letters.in_latin = has_case && is_in_latin_script(version);
    for (std::size_t row = 0; row < material.alignment.size(); ++row) {
        rows.push_back(named_row(version, material.span(index, row), letters));
        for (const std::string &form : rows.back().forms) where[form].push_back(row);
        for (const RowWord &word : rows.back().words) {
            std::vector<std::size_t> &there = sounds[word.skeleton];
            if (there.empty() || there.back() != row) there.push_back(row);
        }
    }
    keep_known(rows, letters.small);
}

bool NamedVersion::is_common(const std::string &form) const { return is_common_word(form, *version.language); }

std::size_t times(const Name &name, const NamedRow &row, const Kin &kin) {
    return static_cast<std::size_t>(std::count_if(row.words.begin(), row.words.end(),
                                                  [&](const RowWord &word) { return answers(word, name, kin); }));
}

std::vector<const Name *> lonely(const NamedRow &row, const NamedRow &other, const Kinship &kinship) {
    std::vector<const Name *> result;
    const std::vector<std::string_view> owned = owners(other, row.names, kinship);
    for (const Name &name : row.names) {
        const Kin &kin = kinship.of(name.form);
        bool there = false; // "Linus", which is in both, is no "Linux"
        for (std::size_t at = 0; at < other.words.size() && !there; ++at)
            there = (owned[at].empty() || owned[at] == name.form || answers_surely(other.words[at], name, kin)) &&
                    answers(other.words[at], name, kin);
        if (!there) result.push_back(&name);
    }
    return result;
}

bool is_called_otherwise(const Name &name, const NamedRow &row) {
    std::vector<std::size_t> known = exonym_rows(name.form);
    for (const std::size_t at : exonym_rows(name.skeleton)) known.push_back(at);
    if (known.empty()) return false;
    return std::any_of(row.words.begin(), row.words.end(), [&](const RowWord &word) {
        if (!word.may_name) return false;
        const std::vector<std::size_t> there = exonym_rows(word.skeleton);
        return std::find_first_of(there.begin(), there.end(), known.begin(), known.end()) != there.end();
    });
}

bool is_kept(const Name &name, const NamedPair &pair, std::size_t but, std::size_t least) {
    constexpr double kNearlyAlways = 0.8;
    const Kin &kin = pair.forward.of(name.form);
    const auto names_it = [&](const std::string &form) { return !pair.right.letters.small.contains(form); };
    const bool named = std::ranges::any_of(kin.surely, names_it) || std::ranges::any_of(kin.perhaps, names_it);
    if (!named || pair.left.is_common(name.form)) return false;
    std::size_t rows = 0, kept = 0;
    for (const std::size_t row : rows_of(name, pair.left)) {
        if (row == but || pair.right.rows[row].words.empty()) continue;
        ++rows;
        kept += is_there(name, pair.right.rows[row], pair.forward);
    }
    return kept >= least && static_cast<double>(kept) >= kNearlyAlways * static_cast<double>(rows);
}

bool is_part(const Name &name, const std::string &neighbour, const NamedVersion &in) {
    const auto named = in.where.find(name.form);
    const auto there = in.sounds.find(neighbour);
    if (there == in.sounds.end()) return true;
    return named != in.where.end() && std::ranges::includes(named->second, there->second);
}

bool is_new(const Name &name, const NamedPair &pair) {
    return rows_of(name, pair.right).size() == 1 && !pair.left.where.contains(name.form);
}

} // namespace hexapla
