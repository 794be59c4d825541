// Words that look alike once both are in Latin letters.

#include "lexicon/string_numbers.h"
#include "lexicon/vocabulary.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace hexapla {
namespace {

/// Dice similarity of letter bigrams from which two words may be, and surely are, related. Of
/// 0.55 … 0.75 (and 0.65 … 0.75) the best by which segment of 22 language pairs finds its equal.
constexpr double kMaybe = 0.6;
constexpr double kSurely = 0.75;
/// Shorter skeletons are alike by chance.
constexpr std::size_t kShortest = 4;
/// Of words longer than this, the last fifth is taken for endings and left out.
constexpr std::size_t kUncut = 6;
constexpr std::size_t kEndings = 5;
/// In vocabularies of more pairs of words than this (10,000 words a side) so many words are alike by
/// chance that only those that surely are related count, and of them those that begin alike: the work
/// would grow with the square.
constexpr std::size_t kMostPairs = 100'000'000;
constexpr std::size_t kBeginning = 3; ///< letters
/// From so many pairs on (100,000 words a side) one letter more, for the same reason.
constexpr std::size_t kFarTooMany = 10'000'000'000;

/// A word is compared with so many at most, those of its rarest keys first, and has so many relatives, the nearest:
/// else thousands of names that are all alike ("Camera-01", "Camera-02") cost the square of their number.
constexpr std::size_t kMostCompared = 4096;
constexpr std::size_t kMostRelatives = 128;

/// What of a word most comparisons need: it lies beside those of the other words that are met together.
struct Outline {
    std::uint64_t signature = 0; ///< a bit for each bigram, by rank modulo 64
    std::uint32_t word = 0;
    std::uint16_t bigrams = 0; ///< how many
    std::uint16_t lost = 0;    ///< that share their bit with another
};

/// Words as sets of bigrams, by their ranks: 0 is the rarest of both vocabularies.
struct Shapes {
    std::vector<std::size_t> first{0};  ///< by word
    std::vector<std::uint16_t> bigrams; ///< rising in each word
    std::vector<Outline> outlines;

    std::size_t size() const { return first.size() - 1; }
    std::span<std::uint16_t> of(std::size_t word) {
        return {bigrams.data() + first[word], bigrams.data() + first[word + 1]};
    }
    std::span<const std::uint16_t> of(std::size_t word) const {
        return {bigrams.data() + first[word], bigrams.data() + first[word + 1]};
    }
};

/// Words by the keys under which they are met: those of key k are words[first[k]] … words[first[k + 1] - 1].
struct Index {
    std::vector<std::uint32_t> first;
    std::vector<Outline> words;

    std::span<const Outline> of(std::uint32_t key) const {
        return {words.data() + first[key], words.data() + first[key + 1]};
    }
};

/// The bigrams of a word's stem, its beginning being a letter; none of short words.
void append_bigrams(std::vector<std::uint16_t> &all, std::string_view skeleton) {
    if (skeleton.size() < kShortest) return;
    if (skeleton.size() > kUncut)
        skeleton = skeleton.substr(0, std::max(kUncut, skeleton.size() - skeleton.size() / kEndings));
    const auto begin = static_cast<std::ptrdiff_t>(all.size());
    unsigned before = '^';
    for (const char c : skeleton) {
        const unsigned letter = static_cast<unsigned char>(c);
        all.push_back(static_cast<std::uint16_t>(before << 8 | letter));
        before = letter;
    }
    std::sort(all.begin() + begin, all.end());
    all.erase(std::unique(all.begin() + begin, all.end()), all.end());
}

Shapes shapes(const Vocabulary &vocabulary) {
    Shapes result;
    for (const Word &word : vocabulary.words) {
        append_bigrams(result.bigrams, word.skeleton);
        result.first.push_back(result.bigrams.size());
    }
    return result;
}

Outline outline(std::span<const std::uint16_t> bigrams, std::uint32_t word) {
    Outline result{0, word, static_cast<std::uint16_t>(bigrams.size()), 0};
    for (const std::uint16_t bigram : bigrams) {
        const std::uint64_t bit = std::uint64_t{1} << (bigram % 64);
        if ((result.signature & bit) != 0) ++result.lost;
        result.signature |= bit;
    }
    return result;
}

/// Puts ranks in the place of bigrams, on both sides; the number of different ones.
std::size_t rank(Shapes &left, Shapes &right) {
    std::vector<std::uint32_t> frequency(1U << 16);
    std::vector<std::uint16_t> known;
    for (const auto *side : {&left, &right})
        for (const std::uint16_t bigram : side->bigrams)
            if (frequency[bigram]++ == 0) known.push_back(bigram);
    std::sort(known.begin(), known.end(), [&](std::uint16_t x, std::uint16_t y) {
        return frequency[x] != frequency[y] ? frequency[x] < frequency[y] : x < y;
    });
    for (std::size_t at = 0; at < known.size(); ++at)
        frequency[known[at]] = static_cast<std::uint32_t>(at); // ranks from here on
    for (auto *side : {&left, &right}) {
        for (std::uint16_t &bigram : side->bigrams) bigram = static_cast<std::uint16_t>(frequency[bigram]);
        for (std::uint32_t w = 0; w < side->size(); ++w) {
            std::ranges::sort(side->of(w));
            side->outlines.push_back(outline(side->of(w), w));
        }
    }
    return known.size();
}

/// How many of a word's rarest bigrams are enough to meet every word whose Dice is kMaybe or more:
/// such words share at least |A|·t/(2−t) of A's bigrams, so the others cannot all be missing
/// (prefix filtering; Chaudhuri et al., ICDE 2006).
std::size_t prefix(std::size_t bigrams) {
    if (bigrams == 0) return 0;
    constexpr double kRounding = 1e-9;
    const double shared = std::ceil(static_cast<double>(bigrams) * kMaybe / (2 - kMaybe) - kRounding);
    return bigrams - static_cast<std::size_t>(shared) + 1;
}

/// The ones in a word (Warren, Hacker's Delight, 5-1). std::popcount() is a call into a library where
/// processors without an instruction for it must be served too.
// NOLINTBEGIN(readability-magic-numbers): every second bit, pair and nibble
std::size_t ones(std::uint64_t x) {
    x -= (x >> 1) & 0x5555555555555555;
    x = (x & 0x3333333333333333) + ((x >> 2) & 0x3333333333333333);
    x = (x + (x >> 4)) & 0x0F0F0F0F0F0F0F0F;
    return static_cast<std::size_t>((x * 0x0101010101010101) >> 56);
}
// NOLINTEND(readability-magic-numbers)

/// False only where the Dice similarity is less, for the price of a few instructions.
bool may_reach(double least, const Outline &a, const Outline &b) {
    constexpr double kRounding = 1e-9;
    const std::size_t common = ones(a.signature & b.signature);
    const auto shared = std::min<std::size_t>({common + std::min(a.lost, b.lost), a.bigrams, b.bigrams});
    return 2 * static_cast<double>(shared) + kRounding >= least * static_cast<double>(a.bigrams + b.bigrams);
}

double dice(std::span<const std::uint16_t> a, std::span<const std::uint16_t> b) {
    std::size_t shared = 0;
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        if (*x == *y) ++shared;
        const bool step_x = *x <= *y, step_y = *y <= *x;
        x += step_x;
        y += step_y;
    }
    return 2 * static_cast<double>(shared) / static_cast<double>(a.size() + b.size());
}

float weight(double similarity) {
    const double square = similarity * similarity;
    return static_cast<float>(similarity >= kSurely ? 2 * square : square / 2);
}

/// The keys of every word of one side, two words being compared if they share one.
struct Keys {
    std::vector<std::size_t> first{0}; ///< by word
    std::vector<std::uint32_t> key;

    std::span<const std::uint32_t> of(std::size_t word) const {
        return {key.data() + first[word], key.data() + first[word + 1]};
    }
};

Keys rarest_bigrams(const Shapes &shapes) {
    Keys keys;
    for (std::size_t w = 0; w < shapes.size(); ++w) {
        const auto rarest = shapes.of(w).first(prefix(shapes.of(w).size()));
        keys.key.insert(keys.key.end(), rarest.begin(), rarest.end());
        keys.first.push_back(keys.key.size());
    }
    return keys;
}

/// Numbers the beginnings of both sides' words as they come.
class Beginnings {
public:
    explicit Beginnings(std::size_t letters) : letters_(letters) {}

    Keys of(const Vocabulary &vocabulary) {
        Keys keys;
        for (const Word &word : vocabulary.words) {
            if (word.skeleton.size() >= kShortest) {
                const auto next = static_cast<std::uint32_t>(known_.size());
                std::uint32_t &number = known_[std::string_view(word.skeleton).substr(0, letters_)];
                if (number == StringNumbers::kNone) number = next;
                keys.key.push_back(number);
            }
            keys.first.push_back(keys.key.size());
        }
        return keys;
    }
    std::size_t size() const { return known_.size(); }

private:
    std::size_t letters_;
    StringNumbers known_;
};

Index index(const Keys &keys, std::size_t count, const Shapes &shapes) {
    Index result{std::vector<std::uint32_t>(count + 1), std::vector<Outline>(keys.key.size())};
    for (const std::uint32_t key : keys.key) ++result.first[key + 1];
    std::partial_sum(result.first.begin(), result.first.end(), result.first.begin());
    std::vector<std::uint32_t> next(result.first.begin(), result.first.end() - 1);
    for (std::uint32_t w = 0; w + 1 < keys.first.size(); ++w)
        for (const std::uint32_t key : keys.of(w)) result.words[next[key]++] = shapes.outlines[w];
    return result;
}

/// Both sides' words, and finds for those of the first their relatives on the second.
class Relatives {
public:
    Relatives(const Vocabulary &a, const Vocabulary &b) : a_(a), b_(b), left_(shapes(a)), right_(shapes(b)) {
        std::size_t keys = rank(left_, right_);
        const std::size_t pairs = a.words.size() * b.words.size();
        const bool many = pairs > kMostPairs;
        Beginnings beginnings(pairs > kFarTooMany ? kBeginning + 1 : kBeginning);
        left_keys_ = many ? beginnings.of(a) : rarest_bigrams(left_);
        const Keys right_keys = many ? beginnings.of(b) : rarest_bigrams(right_);
        by_key_ = index(right_keys, many ? beginnings.size() : keys, right_);
        least_ = many ? kSurely : kMaybe;
        seen_.resize(right_.size(), ~0U);
    }

    /// The relatives of word i, by rising number.
    void append(std::vector<Affinity> &all, std::uint32_t i) {
        const auto begin = static_cast<std::ptrdiff_t>(all.size());
        std::size_t left_to_compare = kMostCompared;
        for (const std::uint32_t key : left_keys_.of(i)) {
            const auto others = by_key_.of(key);
            const auto compared = others.first(std::min(others.size(), left_to_compare));
            left_to_compare -= compared.size();
            for (const Outline &other : compared) compare(all, i, other);
        }
        const auto most = begin + static_cast<std::ptrdiff_t>(kMostRelatives);
        if (all.end() - all.begin() > most) {
            std::nth_element(all.begin() + begin, all.begin() + most, all.end(), [](const auto &x, const auto &y) {
                return x.weight != y.weight ? x.weight > y.weight : x.b < y.b;
            });
            all.erase(all.begin() + most, all.end());
        }
        std::sort(all.begin() + begin, all.end(), [](const Affinity &x, const Affinity &y) { return x.b < y.b; });
    }

private:
    const Vocabulary &a_, &b_;
    Shapes left_, right_;
    Keys left_keys_;
    Index by_key_;
    double least_ = kMaybe;
    std::vector<std::uint32_t> seen_; ///< the last word of `a` each was compared with

    void compare(std::vector<Affinity> &all, std::uint32_t i, const Outline &other) {
        const std::uint32_t j = other.word;
        if (!may_reach(least_, left_.outlines[i], other) || seen_[j] == i) return;
        seen_[j] = i;
        const double similarity = dice(left_.of(i), right_.of(j));
        if (similarity >= least_ && a_.words[i].form != b_.words[j].form)
            all.push_back({i, j, weight(similarity), Source::cognate});
    }
};

} // namespace

std::vector<Affinity> cognates(const Vocabulary &a, const Vocabulary &b) {
    std::vector<Affinity> result;
    Relatives relatives(a, b);
    for (std::uint32_t i = 0; i < a.words.size(); ++i) relatives.append(result, i);
    return result;
}

} // namespace hexapla
