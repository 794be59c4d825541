// Words that look alike once both are in Latin letters.

#include "lexicon/vocabulary.h"

#include <algorithm>
#include <bit>
#include <cmath>

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

/// A word as a set of bigrams, by their ranks: 0 is the rarest of both vocabularies.
struct Shape {
    std::vector<std::uint16_t> bigrams; ///< rising
    std::uint64_t signature = 0;        ///< a bit for each, by rank modulo 64
    std::uint32_t lost = 0;             ///< bigrams that share their bit with another
};

/// The bigrams of a word's stem, its beginning being a letter; empty for short words.
std::vector<std::uint16_t> bigrams(std::string_view skeleton) {
    std::vector<std::uint16_t> result;
    if (skeleton.size() < kShortest) return result;
    if (skeleton.size() > kUncut)
        skeleton =
            skeleton.substr(0, std::max(kUncut, skeleton.size() - skeleton.size() / kEndings));
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
    return 2.0 * static_cast<double>(shared) /
           static_cast<double>(a.bigrams.size() + b.bigrams.size());
}

/// No less than the Dice similarity, for the price of a few instructions.
double dice_at_most(const Shape &a, const Shape &b) {
    const auto common = static_cast<std::size_t>(std::popcount(a.signature & b.signature));
    const std::size_t shared = common + std::min(a.lost, b.lost);
    return dice(std::min({shared, a.bigrams.size(), b.bigrams.size()}), a, b);
}

double dice(const Shape &a, const Shape &b) {
    std::size_t shared = 0;
    for (auto x = a.bigrams.begin(), y = b.bigrams.begin();
         x != a.bigrams.end() && y != b.bigrams.end();) {
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

} // namespace

std::vector<Affinity> cognates(const Vocabulary &a, const Vocabulary &b) {
    std::vector<Shape> left = shapes(a), right = shapes(b);
    std::vector<std::vector<std::uint32_t>> index(rank(left, right));
    for (std::uint32_t j = 0; j < right.size(); ++j)
        for (std::size_t k = 0; k < prefix(right[j]); ++k) index[right[j].bigrams[k]].push_back(j);

    std::vector<Affinity> result;
    std::vector<std::uint32_t> seen(right.size(),
                                    ~0U); // the last word of `a` each was compared with
    for (std::uint32_t i = 0; i < left.size(); ++i) {
        const auto begin = static_cast<std::ptrdiff_t>(result.size());
        for (std::size_t k = 0; k < prefix(left[i]); ++k)
            for (const std::uint32_t j : index[left[i].bigrams[k]]) {
                if (dice_at_most(left[i], right[j]) < kMaybe || seen[j] == i) continue;
                seen[j] = i;
                const double similarity = dice(left[i], right[j]);
                if (similarity >= kMaybe && a.words[i].form != b.words[j].form)
                    result.push_back({i, j, weight(similarity), Source::cognate});
            }
        std::sort(result.begin() + begin, result.end(),
                  [](const Affinity &x, const Affinity &y) { return x.b < y.b; });
    }
    return result;
}

} // namespace hexapla
