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

/// A word as a set of bigrams, by their ranks: 0 is the rarest of both vocabularies.
struct Shape {
    std::vector<std::uint16_t> bigrams; ///< rising
    std::uint64_t signature = 0;        ///< a bit for each, by rank modulo 64
    std::uint32_t lost = 0;             ///< bigrams that share their bit with another
};

/// What of a shape most comparisons need: it lies beside those of the other words that are met together.
struct Outline {
    std::uint64_t signature = 0;
    std::uint32_t word = 0;
    std::uint16_t bigrams = 0;
    std::uint16_t lost = 0;
};

Outline outline(const Shape &shape, std::uint32_t word) {
    return {shape.signature, word, static_cast<std::uint16_t>(shape.bigrams.size()),
            static_cast<std::uint16_t>(shape.lost)};
}

/// Words by the keys under which they are met: those of key k are words[first[k]] … words[first[k + 1] - 1].
struct Index {
    std::vector<std::uint32_t> first;
    std::vector<Outline> words;

    std::span<const Outline> of(std::uint32_t key) const {
        return {words.data() + first[key], words.data() + first[key + 1]};
    }
};

/// The bigrams of a word's stem, its beginning being a letter; empty for short words.
std::vector<std::uint16_t> bigrams(std::string_view skeleton) {
    std::vector<std::uint16_t> result;
    if (skeleton.size() < kShortest) return result;
    if (skeleton.size() > kUncut)
        skeleton = skeleton.substr(0, std::max(kUncut, skeleton.size() - skeleton.size() / kEndings));
    unsigned before = '^';
    for (const char c : skeleton) {
        const unsigned letter = static_cast<unsigned char>(c);
        result.push_back(static_cast<std::uint16_t>(before << 8 | letter));
        before = letter;
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

std::vector<Shape> shapes(const Vocabulary &vocabulary) {
    std::vector<Shape> result;
    for (const Word &word : vocabulary.words) result.push_back({bigrams(word.skeleton), 0, 0});
    return result;
}

/// Puts ranks in the place of bigrams, on both sides; the number of different ones.
std::size_t rank(std::vector<Shape> &left, std::vector<Shape> &right) {
    std::vector<std::uint32_t> frequency(1U << 16);
    std::vector<std::uint16_t> known;
    for (const auto *side : {&left, &right})
        for (const Shape &shape : *side)
            for (const std::uint16_t bigram : shape.bigrams)
                if (frequency[bigram]++ == 0) known.push_back(bigram);
    std::sort(known.begin(), known.end(), [&](std::uint16_t x, std::uint16_t y) {
        return frequency[x] != frequency[y] ? frequency[x] < frequency[y] : x < y;
    });
    for (std::size_t at = 0; at < known.size(); ++at)
        frequency[known[at]] = static_cast<std::uint32_t>(at); // ranks from here on
    for (auto *side : {&left, &right})
        for (Shape &shape : *side) {
            for (std::uint16_t &bigram : shape.bigrams) {
                bigram = static_cast<std::uint16_t>(frequency[bigram]);
                const std::uint64_t bit = std::uint64_t{1} << (bigram % 64);
                if ((shape.signature & bit) != 0) ++shape.lost;
                shape.signature |= bit;
            }
            std::sort(shape.bigrams.begin(), shape.bigrams.end());
        }
    return known.size();
}

/// How many of a word's rarest bigrams are enough to meet every word whose Dice is kMaybe or more:
/// such words share at least |A|·t/(2−t) of A's bigrams, so the others cannot all be missing
/// (prefix filtering; Chaudhuri et al., ICDE 2006).
std::size_t prefix(const Shape &shape) {
    if (shape.bigrams.empty()) return 0;
    constexpr double kRounding = 1e-9;
    const auto size = static_cast<double>(shape.bigrams.size());
    const double shared = std::ceil(size * kMaybe / (2 - kMaybe) - kRounding);
    return shape.bigrams.size() - static_cast<std::size_t>(shared) + 1;
}

double dice(std::size_t shared, const Shape &a, const Shape &b) {
    return 2 * static_cast<double>(shared) / static_cast<double>(a.bigrams.size() + b.bigrams.size());
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

double dice(const Shape &a, const Shape &b) {
    std::size_t shared = 0;
    for (auto x = a.bigrams.begin(), y = b.bigrams.begin(); x != a.bigrams.end() && y != b.bigrams.end();) {
        if (*x == *y) ++shared;
        const bool step_x = *x <= *y, step_y = *y <= *x;
        x += step_x;
        y += step_y;
    }
    return dice(shared, a, b);
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

Keys rarest_bigrams(const std::vector<Shape> &shapes) {
    Keys keys;
    for (const Shape &shape : shapes) {
        keys.key.insert(keys.key.end(), shape.bigrams.begin(),
                        shape.bigrams.begin() + static_cast<std::ptrdiff_t>(prefix(shape)));
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

Index index(const Keys &keys, std::size_t count, const std::vector<Shape> &shapes) {
    Index result{std::vector<std::uint32_t>(count + 1), std::vector<Outline>(keys.key.size())};
    for (const std::uint32_t key : keys.key) ++result.first[key + 1];
    std::partial_sum(result.first.begin(), result.first.end(), result.first.begin());
    std::vector<std::uint32_t> next(result.first.begin(), result.first.end() - 1);
    for (std::uint32_t w = 0; w + 1 < keys.first.size(); ++w)
        for (const std::uint32_t key : keys.of(w)) result.words[next[key]++] = outline(shapes[w], w);
    return result;
}

} // namespace

std::vector<Affinity> cognates(const Vocabulary &a, const Vocabulary &b) {
    std::vector<Shape> left = shapes(a), right = shapes(b);
    std::size_t keys = rank(left, right);
    const std::size_t pairs = a.words.size() * b.words.size();
    const bool many = pairs > kMostPairs;
    Beginnings beginnings(pairs > kFarTooMany ? kBeginning + 1 : kBeginning);
    const Keys left_keys = many ? beginnings.of(a) : rarest_bigrams(left);
    const Keys right_keys = many ? beginnings.of(b) : rarest_bigrams(right);
    const Index by_key = index(right_keys, many ? beginnings.size() : keys, right);

    std::vector<Affinity> result;
    const double least = many ? kSurely : kMaybe;
    std::vector<std::uint32_t> seen(right.size(),
                                    ~0U); // the last word of `a` each was compared with
    for (std::uint32_t i = 0; i < left.size(); ++i) {
        const auto begin = static_cast<std::ptrdiff_t>(result.size());
        const Outline own = outline(left[i], i);
        for (const std::uint32_t key : left_keys.of(i))
            for (const Outline &other : by_key.of(key)) {
                const std::uint32_t j = other.word;
                if (!may_reach(least, own, other) || seen[j] == i) continue;
                seen[j] = i;
                const double similarity = dice(left[i], right[j]);
                if (similarity >= least && a.words[i].form != b.words[j].form)
                    result.push_back({i, j, weight(similarity), Source::cognate});
            }
        std::sort(result.begin() + begin, result.end(), [](const Affinity &x, const Affinity &y) { return x.b < y.b; });
    }
    return result;
}

} // namespace hexapla
