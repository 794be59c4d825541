#include "lexicon/lookup.h"

#include "lexicon/clitics.h"
#include "lexicon/inflection.h"
#include "text/unicode.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Headwords taken for one word that is none itself.
constexpr std::size_t kNearest = 2;
/// Lines looked at on either side of the place where a word would stand.
constexpr std::size_t kReach = 60;
/// A part of a compound has at least so many bytes.
constexpr std::size_t kPart = 4;
/// A part says half of what the compound says.
constexpr float kPartWeight = 0.5F;
/// A word without what is written together with it: not everything that looks like a clitic is one.
constexpr float kBareWeight = 0.9F;

struct Match {
    std::size_t line = 0;
    float weight = 0;
};

/// Lines whose key is exactly the word.
std::vector<Match> exact(std::string_view word, const Database &database) {
    std::vector<Match> result;
    for (std::size_t line = database.lower_bound(word); line < database.size() && database.key(line) == word; ++line)
        result.push_back({line, 1});
    return result;
}

/// Lines whose key the word may be a form of; the best alone.
std::vector<Match> nearest(std::string_view word, const Database &database) {
    std::vector<Match> result;
    const std::size_t least = least_stem(word);
    const auto consider = [&](std::size_t line) {
        const std::string_view key = database.key(line);
        if (shared_prefix(word, key) < least) return false;
        const float weight = form_of(word, key);
        if (weight > 0) result.push_back({line, weight});
        return true;
    };
    const std::size_t here = database.lower_bound(word);
    for (std::size_t step = 0; step < kReach && here + step < database.size(); ++step)
        if (!consider(here + step)) break;
    for (std::size_t step = 1; step <= kReach && step <= here; ++step)
        if (!consider(here - step)) break;
    std::sort(result.begin(), result.end(), [](const Match &a, const Match &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.line < b.line;
    });
    if (result.size() > kNearest) result.resize(kNearest);
    return result;
}

/// "turvallisuusyhteistyön" -> turvallisuus, yhteistyö; the longest first part that leaves a word.
std::vector<Match> parts(std::string_view word, const Database &database) {
    for (std::size_t middle = word.size() - std::min(word.size(), kPart); middle >= kPart; --middle) {
        if (!starts_code_point(word[middle])) continue;
        std::vector<Match> result = exact(word.substr(0, middle), database);
        if (result.empty()) continue;
        const std::string_view rest = word.substr(middle);
        std::vector<Match> second = exact(rest, database);
        if (second.empty()) second = nearest(rest, database);
        if (second.empty()) continue;
        result.insert(result.end(), second.begin(), second.end());
        for (Match &match : result) match.weight *= kPartWeight;
        return result;
    }
    return {};
}

/// Lines for the word without its clitics, as `find` finds them.
template <typename Find> std::vector<Match> bare(std::string_view word, const Language &language, Find find) {
    for (const std::string_view part : bare_words(word, language)) {
        std::vector<Match> result = find(part);
        for (Match &match : result) match.weight *= kBareWeight;
        if (!result.empty()) return result;
    }
    return {};
}

std::vector<Match> matches(const Word &word, const Language &language, const Database &database) {
    const auto same = [&](std::string_view spelling) { return exact(spelling, database); };
    const auto near = [&](std::string_view spelling) { return nearest(spelling, database); };
    std::vector<Match> result = same(word.spelling);
    if (result.empty() && word.spelling != word.form) result = same(word.form);
    if (result.empty()) result = bare(word.spelling, language, same);
    if (result.empty()) result = near(word.spelling);
    if (result.empty()) result = bare(word.spelling, language, near);
    if (result.empty()) result = parts(word.spelling, database);
    return result;
}

} // namespace

std::vector<Headword> headwords(const Vocabulary &vocabulary, const Database &database) {
    std::vector<Headword> result;
    for (std::uint32_t i = 0; i < vocabulary.words.size(); ++i) {
        const Word &word = vocabulary.words[i];
        if (word.digits) continue;
        for (const Match &match : matches(word, *vocabulary.language, database))
            result.push_back({i, match.line, match.weight});
    }
    std::sort(result.begin(), result.end(), [&](const Headword &a, const Headword &b) {
        const std::uint64_t x = database.place(a.line), y = database.place(b.line);
        return x != y ? x < y : a.word < b.word;
    });
    return result;
}

Forms::Forms(const Vocabulary &vocabulary) {
    for (std::uint32_t i = 0; i < vocabulary.words.size(); ++i) {
        if (vocabulary.words[i].digits) continue;
        rows_.push_back({vocabulary.words[i].form, i});
        for (const std::string_view bare : bare_words(vocabulary.words[i].form, *vocabulary.language))
            rows_.push_back({bare, i});
    }
    std::sort(rows_.begin(), rows_.end(),
              [](const Row &a, const Row &b) { return a.form != b.form ? a.form < b.form : a.word < b.word; });
}

std::vector<Forms::Form> Forms::of(std::string_view lemma) const {
    std::vector<Form> result;
    const std::size_t least = least_stem(lemma);
    const auto consider = [&](const Row &row) {
        if (row.form != lemma && shared_prefix(row.form, lemma) < least) return false;
        const float weight = form_of(row.form, lemma);
        if (weight > 0) result.push_back({row.word, weight});
        return true;
    };
    const auto here = std::lower_bound(rows_.begin(), rows_.end(), lemma,
                                       [](const Row &row, std::string_view l) { return row.form < l; });
    for (auto row = here; row != rows_.end() && consider(*row); ++row) {
    }
    for (auto row = here; row != rows_.begin() && consider(*std::prev(row)); --row) {
    }
    return result;
}

} // namespace hexapla
