#include "lexicon/common_words.h"

#include "lexicon/inflection.h"
#include "lexicon/meanings.h"
#include "text/kept.h"
#include "text/split.h"
#include "text/unicode.h"
#include "text/utf8.h"

#include <algorithm>
#include <bitset>
#include <unordered_set>

namespace hexapla {
namespace {

/// What two common words of one meaning are worth, in expected counts.
constexpr float kCommon = 1;

constexpr std::size_t kStem = 4; ///< letters; the shortest stem has as many, see inflection.cpp
constexpr std::size_t kBeginnings = 1 << 15;

/// Languages whose words stand in another's file: both Norwegians are read as Bokmål.
constexpr std::pair<std::string_view, std::string_view> kReadAs[] = {{"nn", "nb"}, {"no", "nb"}};

const CommonWords *words_of(const Language &language) {
    std::string_view code = language.base;
    for (const auto &[from, to] : kReadAs)
        if (code == from) code = to;
    const std::span<const CommonWords> all = common_words();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const CommonWords &words) { return words.language == code; });
    return found == all.end() ? nullptr : &*found;
}

/// Calls each(meaning, words) for every line of a table.
template <typename Each> void for_meanings(std::string_view table, Each each) {
    for (const std::string_view line : split(table, '\n')) {
        const std::size_t tab = line.find('\t');
        if (tab != std::string_view::npos) each(line.substr(0, tab), line.substr(tab + 1));
    }
}

/// The first letters of a word as one of so many numbers.
std::size_t beginning(std::string_view word, std::size_t letters = kStem) {
    constexpr std::size_t kSpread = 0x9E37;
    std::size_t result = 0, at = 0;
    for (std::size_t letter = 0; letter < letters && at < word.size(); ++letter) {
        const char32_t c = next_code_point(word, at), plain = folded(c);
        result = result * kSpread + (plain != 0 ? plain : c);
    }
    return result % kBeginnings;
}

/// How the words of a text begin, so that of a table hardly any words are looked at but those that may be
/// theirs.
class Beginnings {
public:
    explicit Beginnings(const Vocabulary &vocabulary) {
        for (const Word &word : vocabulary.words) {
            if (word.digits) continue;
            add(word.form);
            if (word.spelling != word.form) add(word.spelling);
        }
    }
    bool hold(std::size_t beginning) const { return seen_[beginning]; }

private:
    std::bitset<kBeginnings> seen_;

    /// What is written together with a word, and the first part of a compound, stand before it or are it.
    void add(std::string_view word) {
        for (std::size_t at = 0; at < word.size(); ++at)
            if (starts_code_point(word[at])) seen_.set(beginning(word.substr(at)));
        for (std::size_t letters = 1; letters < kStem; ++letters) seen_.set(beginning(word, letters));
    }
};

/// A word of a table.
struct Known {
    std::string_view word;
    std::uint32_t meaning = 0; ///< its line among the meanings
    std::uint32_t beginning = 0;
};

std::vector<Known> read(std::string_view table) {
    std::vector<Known> result;
    const std::vector<std::string_view> all = split(common_meanings(), '\n');
    auto next = all.begin();
    for_meanings(table, [&](std::string_view meaning, std::string_view words) {
        next = std::find(next, all.end(), meaning);
        for (std::string_view word : split(words, ',')) {
            if (word.starts_with(' ')) word.remove_prefix(1);
            result.push_back(
                {word, static_cast<std::uint32_t>(next - all.begin()), static_cast<std::uint32_t>(beginning(word))});
        }
    });
    return result;
}

/// A language's table, read once however many texts are in it.
const std::vector<Known> &known(const CommonWords &words) {
    static Kept<std::vector<Known>> tables;
    return tables.get(words.language, [&] { return read(words.table); });
}

/// From those words of a table that a text may hold to the numbers of their meanings; under their forms,
/// too, as the text may leave out marks.
Database words_for(const Vocabulary &vocabulary, const CommonWords &table) {
    const Beginnings beginnings(vocabulary);
    std::string lines;
    const auto add = [&](std::string_view word, std::uint32_t meaning) {
        lines.append(word).append("\t").append(std::to_string(meaning)).append("\n");
    };
    for (const Known &entry : known(table)) {
        if (!beginnings.hold(entry.beginning)) continue;
        add(entry.word, entry.meaning);
        if (const std::string form = fold(entry.word); form != entry.word) add(form, entry.meaning);
    }
    return Database::columns(lines, "\t", false);
}

} // namespace

std::size_t common_meanings(const Language &a, const Language &b) {
    const CommonWords *const first = words_of(a), *const second = words_of(b);
    if (first == nullptr || second == nullptr || first == second) return 0;
    std::unordered_set<std::string_view> known;
    for_meanings(first->table, [&](std::string_view meaning, std::string_view) { known.insert(meaning); });
    std::size_t shared = 0;
    for_meanings(second->table, [&](std::string_view meaning, std::string_view) { shared += known.count(meaning); });
    return shared;
}

std::vector<Affinity> common_words(const Vocabulary &a, const Vocabulary &b) {
    const CommonWords *const first = words_of(*a.language), *const second = words_of(*b.language);
    if (first == nullptr || second == nullptr || first == second) return {};
    PairWeights pairs;
    join(pairs, meanings(a, words_for(a, *first)), meanings(b, words_for(b, *second)), kCommon);
    return sorted(pairs, Source::common);
}

namespace {

/// The words, fold()ed, that a language's table has for a meaning; for all, if none is named.
std::vector<std::string> folded_words(const Language &language, std::string_view wanted) {
    std::vector<std::string> out;
    const CommonWords *const known = words_of(language);
    if (known == nullptr) return out;
    for_meanings(known->table, [&](std::string_view meaning, std::string_view words) {
        if (!wanted.empty() && meaning != wanted) return;
        for (std::string_view word : split(words, ',')) {
            if (word.starts_with(' ')) word.remove_prefix(1);
            out.push_back(fold(word));
        }
    });
    return out;
}

/// Whether a fold()ed word may be a form of one of those. They are made once, however many words are asked for.
bool is_like_one(std::string_view form, const Language &language, std::string_view meaning) {
    constexpr float kSurely = 0.7F; // "libres" of libre, but not "commons" of comme
    static Kept<std::vector<std::string>> kept;
    const std::string key = std::string(language.base).append("\t").append(meaning);
    return std::ranges::any_of(kept.get(key, [&] { return folded_words(language, meaning); }),
                               [&](const std::string &word) { return form_of(form, word) >= kSurely; });
}

} // namespace

bool is_common_word(std::string_view form, const Language &language) { return is_like_one(form, language, {}); }

bool means(std::string_view form, std::string_view meaning, const Language &language) {
    return is_like_one(form, language, meaning);
}

} // namespace hexapla
