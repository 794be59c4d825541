#include "text/classes.h"
#include "text/guess_data.h"
#include "text/language.h"
#include "text/unicode.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace hexapla {
namespace {

/// Bytes looked at: some 5000 words tell all languages of the table apart, in half a millisecond.
constexpr std::size_t kSample = 32768;
/// What a letter that a language does not use takes from its score, against 1 for one that it
/// alone uses: names from elsewhere bring such letters, so less than that.
constexpr double kForeignLetter = 0.5;
/// Clues by which a language must lead in any case: a single word proves little.
constexpr double kDoubt = 4;

/// What a script's letters count for, in half letters. Latin names and terms stand in texts of all
/// scripts, so Latin counts half; a Han character is worth a word, a hangul a syllable.
struct Weight {
    std::string_view script;
    std::size_t half_letters;
};
constexpr Weight kWeights[] = {{"Latn", 1}, {"Hani", 6}, {"Hang", 4}};
constexpr std::size_t kUsualWeight = 2;

struct Letter {
    std::size_t count = 0; ///< in the text
    std::size_t rows = 0;  ///< of the script's that list it
};
struct Word {
    std::size_t count = 0;
    std::size_t rows = 0;
};

/// What stands in a text. `words` points into `lower`.
struct Census {
    std::string lower;
    std::unordered_map<std::string_view, Word> words;
    std::unordered_map<char32_t, Letter> letters;
};

std::string lower_cased(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) append(result, to_lower(next_code_point(text, at)));
    return result;
}

Census census(std::string_view text) {
    Census result{lower_cased(text), {}, {}};
    const std::string_view lower = result.lower;
    std::size_t begin = 0; // of the word that is being read
    for (std::size_t at = 0, next = 0; at <= lower.size(); at = next) {
        const char32_t c = at < lower.size() ? next_code_point(lower, next) : U' ';
        if (is_letter(c)) {
            ++result.letters[c].count;
            continue;
        }
        if (is_mark(c)) continue;
        if (at > begin) ++result.words[lower.substr(begin, at - begin)].count;
        if (at == lower.size()) break;
        begin = next;
    }
    return result;
}

/// Kana are a part of Japanese writing as Han characters are.
std::string_view script_of_letter(char32_t c) {
    const std::string_view name = script(c);
    return name == "Hira" || name == "Kana" ? "Hani" : name;
}

/// The script of most letters, empty if there are none.
std::string_view main_script(const Census &census) {
    std::map<std::string_view, std::size_t> weights;
    for (const auto &[c, letter] : census.letters) {
        const std::string_view name = script_of_letter(c);
        const auto *found =
            std::find_if(std::begin(kWeights), std::end(kWeights), [&](const Weight &w) { return w.script == name; });
        weights[name] += letter.count * (found == std::end(kWeights) ? kUsualWeight : found->half_letters);
    }
    weights.erase("Zyyy");
    const auto most = std::max_element(weights.begin(), weights.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == weights.end() ? std::string_view() : most->first;
}

std::span<const Clues> rows_of(std::string_view script) {
    const auto all = clues();
    const auto of_script = [&](const Clues &row) { return row.script == script; };
    const auto first = std::find_if(all.begin(), all.end(), of_script);
    return {first, std::find_if_not(first, all.end(), of_script)};
}

template <typename Use> void for_each_word(std::string_view words, Use use) {
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        use(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

template <typename Use> void for_each_letter(std::string_view letters, Use use) {
    for (std::size_t at = 0; at < letters.size();) use(next_code_point(letters, at));
}

/// How many rows list each word and letter of the text.
void count_rows(Census &census, std::span<const Clues> rows) {
    for (const Clues &row : rows) {
        for_each_word(row.words, [&](std::string_view word) {
            const auto found = census.words.find(word);
            if (found != census.words.end()) ++found->second.rows;
        });
        for_each_letter(row.letters, [&](char32_t c) {
            const auto found = census.letters.find(c);
            if (found != census.letters.end()) ++found->second.rows;
        });
    }
}

/// Letters of the text that some row lists.
std::size_t telling_letters(const Census &census) {
    std::size_t result = 0;
    for (const auto &entry : census.letters)
        if (entry.second.rows > 0) result += entry.second.count;
    return result;
}

/// Clues for one language: a word or letter counts by how few languages share it.
double score(const Clues &row, const Census &census, std::size_t telling) {
    double result = 0;
    std::size_t own = 0; // telling letters that the language uses
    for_each_word(row.words, [&](std::string_view word) {
        const auto found = census.words.find(word);
        if (found == census.words.end()) return;
        result += static_cast<double>(found->second.count) / static_cast<double>(found->second.rows);
    });
    for_each_letter(row.letters, [&](char32_t c) {
        const auto found = census.letters.find(c);
        if (found == census.letters.end()) return;
        own += found->second.count;
        result += static_cast<double>(found->second.count) / static_cast<double>(found->second.rows);
    });
    return result - kForeignLetter * static_cast<double>(telling - own);
}

/// The lead in clues, against what chance makes of so many clues: 0.5 at a lead of one deviation.
Guess guess(std::string_view code, double best, double second) {
    const double lead = best - second;
    return {&language(code), lead / (lead + std::sqrt(best) + kDoubt)};
}

} // namespace

Guess guess_language(std::string_view text) {
    constexpr double kWord = 5; // letters
    const Guess nothing{&language("und"), 0};
    Census found = census(head(text, kSample));
    const auto rows = rows_of(main_script(found));
    if (rows.empty()) return nothing;
    if (rows.size() == 1) // the script says it
        return guess(rows.front().code, static_cast<double>(found.lower.size()) / kWord, 0);

    count_rows(found, rows);
    const std::size_t telling = telling_letters(found);
    const Clues *winner = nullptr;
    double best = 0, second = 0;
    for (const Clues &row : rows) {
        const double clues_for = score(row, found, telling);
        if (clues_for > best) {
            second = best;
            best = clues_for;
            winner = &row;
        } else {
            second = std::max(second, clues_for);
        }
    }
    return best > second ? guess(winner->code, best, second) : nothing;
}

} // namespace hexapla
