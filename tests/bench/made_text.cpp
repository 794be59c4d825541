#include "made_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <random>
#include <string_view>

namespace hexapla::bench {
namespace {

/// Draws that are the same with every standard library.
class Dice {
public:
    double share() { return static_cast<double>(engine_() >> 11) * 0x1p-53; } ///< 0 … 1
    bool happens(double probability) { return share() < probability; }
    std::size_t below(std::size_t end) { return static_cast<std::size_t>(engine_() % end); }

private:
    std::mt19937_64 engine_{1};
};

constexpr std::size_t kConsonants = 18, kVowels = 8, kEndings = 6;

struct Letters {
    std::array<std::string_view, kConsonants> consonants, capitals;
    std::array<std::string_view, kVowels> vowels;
    std::array<std::string_view, kEndings> endings; ///< of words that are inflected, the usual one first
    std::uint64_t salt;                             ///< what makes one concept two different words
    bool closed;                                    ///< syllables may end in a consonant
};
constexpr Letters kLatin{{"b", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "st", "kr"},
                         {"B", "D", "F", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S", "T", "V", "Z", "St", "Kr"},
                         {"a", "e", "i", "o", "u", "y", "aa", "ei"},
                         {"", "n", "ssa", "lla", "ta", "iden"},
                         0x9E3779B97F4A7C15,
                         false};
constexpr Letters kCyrillic{
    {"б", "д", "ф", "г", "х", "й", "к", "л", "м", "н", "п", "р", "с", "т", "в", "з", "ст", "кр"},
    {"Б", "Д", "Ф", "Г", "Х", "Й", "К", "Л", "М", "Н", "П", "Р", "С", "Т", "В", "З", "Ст", "Кр"},
    {"а", "е", "и", "о", "у", "ъ", "я", "ю"},
    {"", "та", "ите", "ски", "но", "ът"},
    0xC2B2AE3D27D4EB4F,
    true};

/// What words mean: the most frequent first.
constexpr std::size_t kConcepts = 40'000;
constexpr std::size_t kFunctionWords = 60; ///< are short and have no endings
constexpr std::size_t kNameEvery = 12;     ///< of the rarer concepts
constexpr double kShift = 2.7;             ///< Zipf and Mandelbrot's

struct Word {
    enum class Meaning : std::uint8_t { concept_, name, number } meaning = Meaning::concept_;
    std::size_t value = 0;
};
using Sentence = std::vector<Word>;

std::uint64_t mixed(std::uint64_t x) { // Steele, Lea and Flood's splitmix
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
    return x ^ (x >> 31);
}

Word drawn(Dice &dice) {
    constexpr double kNumbers = 0.015;
    constexpr std::size_t kLargest = 2000;
    if (dice.happens(kNumbers)) return {Word::Meaning::number, 1 + dice.below(kLargest)};
    const double place = kShift * std::pow((kConcepts + kShift) / kShift, dice.share()) - kShift;
    const auto rank = std::min(static_cast<std::size_t>(place), kConcepts - 1);
    const bool name = rank > kFunctionWords * kNameEvery && rank % kNameEvery == 0;
    return {name ? Word::Meaning::name : Word::Meaning::concept_, rank};
}

Sentence drawn_sentence(Dice &dice) {
    constexpr std::size_t kShortest = 4, kThird = 10; // 18 words in the mean
    Sentence out(kShortest + dice.below(kThird) + dice.below(kThird) + dice.below(kThird));
    for (Word &word : out) word = drawn(dice);
    return out;
}

/// Drops, adds, exchanges.
Sentence translated(const Sentence &sentence, Dice &dice) {
    constexpr double kDropped = 0.12, kAdded = 0.12, kExchanged = 0.3, kOtherWord = 0.15;
    Sentence out;
    for (Word word : sentence) {
        if (dice.happens(kDropped)) continue;
        const bool synonym = word.meaning == Word::Meaning::concept_ && dice.happens(kOtherWord);
        if (synonym) word.value += kConcepts;
        out.push_back(word);
        if (dice.happens(kAdded)) out.push_back(drawn(dice));
    }
    if (out.empty()) out.push_back(drawn(dice));
    for (std::size_t k = 1; k < out.size(); ++k)
        if (dice.happens(kExchanged)) std::swap(out[k - 1], out[k]);
    return out;
}

void append_word(std::string &text, const Word &word, const Letters &letters, bool capital, Dice &dice) {
    if (word.meaning == Word::Meaning::number) {
        text += std::to_string(word.value);
        return;
    }
    const bool name = word.meaning == Word::Meaning::name; // sounds the same in both languages
    std::uint64_t shape = mixed((word.value + 1) * (name ? 1 : letters.salt));
    const auto next = [&](std::size_t choices) {
        const std::size_t chosen = shape % choices;
        shape = mixed(shape + choices);
        return chosen;
    };
    const bool function_word = word.value < kFunctionWords;
    const std::size_t syllables = function_word ? 1 + next(2) : 2 + next(3);
    for (std::size_t k = 0; k < syllables; ++k) {
        const bool large = k == 0 && (capital || name);
        text += (large ? letters.capitals : letters.consonants)[next(kConsonants)];
        text += letters.vowels[next(kVowels)];
        if (letters.closed && !name && next(3) == 0) text += letters.consonants[next(kConsonants - 2)];
    }
    constexpr double kInflected = 0.4;
    if (!function_word && dice.happens(kInflected)) text += letters.endings[dice.below(kEndings)];
}

/// Words first … last - 1 as a line.
void append_line(std::string &text, const Sentence &sentence, std::size_t first, std::size_t last,
                 const Letters &letters, Dice &dice) {
    constexpr double kComma = 0.06;
    for (std::size_t k = first; k < last; ++k) {
        append_word(text, sentence[k], letters, k == first, dice);
        if (k + 1 < last) text += dice.happens(kComma) ? ", " : " ";
    }
    text += ".\n";
}

/// One line, or two.
std::size_t append_lines(std::string &text, const Sentence &sentence, bool split, const Letters &letters, Dice &dice) {
    const std::size_t middle = split ? sentence.size() / 2 : 0;
    if (middle > 0) append_line(text, sentence, 0, middle, letters, dice);
    append_line(text, sentence, middle, sentence.size(), letters, dice);
    return middle > 0 ? 2 : 1;
}

} // namespace

MadeText made_text(std::size_t lines) {
    constexpr double kGap = 1.0 / 30, kSplit = 1.0 / 16;
    Dice dice;
    MadeText made;
    for (std::size_t left = 0, right = 0; left < lines;) {
        const bool gap = dice.happens(kGap), on_left = dice.happens(0.5);
        const bool split = !gap && dice.happens(kSplit);
        const Sentence sentence = drawn_sentence(dice);
        Link link{left, left, right, right};
        if (!gap || on_left) link.left_last += append_lines(made.left, sentence, split && on_left, kLatin, dice);
        if (!gap || !on_left)
            link.right_last += append_lines(made.right, translated(sentence, dice), split && !on_left, kCyrillic, dice);
        left = link.left_last;
        right = link.right_last;
        made.links.push_back(link);
    }
    return made;
}

} // namespace hexapla::bench
