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

/// A word, and the place among the headwords where it stands or would.
struct Sought {
    std::string_view word;
    std::size_t here = 0;

    Sought(std::string_view wanted, const Database &database) : word(wanted), here(database.lower_bound(wanted)) {}
};

/// Lines whose key is exactly the word.
std::vector<Match> exact(const Sought &sought, const Database &database) {
    std::vector<Match> result;
    for (std::size_t line = sought.here; line < database.size() && database.key(line) == sought.word; ++line)
        result.push_back({line, 1});
    return result;
}

/// Lines whose key the word may be a form of; the best alone.
std::vector<Match> nearest(const Sought &sought, const Database &database) {
    std::vector<Match> result;
    const std::size_t here = sought.here, least = least_stem(sought.word);
    const auto consider = [&](std::size_t line) {
        const std::string_view key = database.key(line);
        if (shared_prefix(sought.word, key) < least) return false;
        const float weight = form_of(sought.word, key);
        if (weight > 0) result.push_back({line, weight});
        return true;
    };
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

/// Bytes of the longest headword that the word begins with, at most: all of them stand before it, and what stands
/// between shares them.
std::size_t longest_beginning(const Sought &sought, const Database &database) {
    return sought.here == 0 ? 0 : shared_prefix(sought.word, database.key(sought.here - 1));
}

/// "turvallisuusyhteistyön" -> turvallisuus, yhteistyö; the longest first part that leaves a word.
std::vector<Match> parts(const Sought &sought, const Database &database) {
    const std::string_view word = sought.word;
    std::size_t middle = std::min(word.size() - std::min(word.size(), kPart), longest_beginning(sought, database));
    for (; middle >= kPart; --middle) {
        if (!starts_code_point(word[middle])) continue;
        std::vector<Match> result = exact({word.substr(0, middle), database}, database);
        if (result.empty()) continue;
        const Sought rest(word.substr(middle), database);
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
template <typename Find>
std::vector<Match> bare(std::string_view word, const Language &language, const Database &database, Find find) {
    for (const std::string_view part : bare_words(word, language)) {
        std::vector<Match> result = find({part, database}, database);
        for (Match &match : result) match.weight *= kBareWeight;
        if (!result.empty()) return result;
    }
    return {};
}

std::vector<Match> matches(const Word &word, const Language &language, const Database &database) {
    const Sought spelling(word.spelling, database);
    std::vector<Match> result = exact(spelling, database);
    if (result.empty() && word.spelling != word.form) result = exact({word.form, database}, database);
    if (result.empty()) result = bare(word.spelling, language, database, exact);
    if (result.empty()) result = nearest(spelling, database);
    if (result.empty()) result = bare(word.spelling, language, database, nearest);
    if (result.empty()) result = parts(spelling, database);
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

Forms::Row::Row(std::string_view own_form, std::uint32_t own_word) : form(own_form), word(own_word) {
    constexpr unsigned kByte = 8; // bits
    for (std::size_t at = 0; at < sizeof head; ++at)
        head = head << kByte | (at < form.size() ? static_cast<unsigned char>(form[at]) : 0U);
}

bool Forms::Row::operator<(const Row &other) const {
    if (head != other.head) return head < other.head;
    return form != other.form ? form < other.form : word < other.word;
}

Forms::Forms(const Vocabulary &vocabulary) {
    for (std::uint32_t i = 0; i < vocabulary.words.size(); ++i) {
        if (vocabulary.words[i].digits) continue;
        rows_.emplace_back(vocabulary.words[i].form, i);
        for (const std::string_view bare : bare_words(vocabulary.words[i].form, *vocabulary.language))
            rows_.emplace_back(bare, i);
    }
    std::sort(rows_.begin(), rows_.end());
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
    const auto here = std::lower_bound(rows_.begin(), rows_.end(), Row(lemma, 0));
    for (auto row = here; row != rows_.end() && consider(*row); ++row) {
    }
    for (auto row = here; row != rows_.begin() && consider(*std::prev(row)); --row) {
    }
    return result;
}

} // namespace hexapla
