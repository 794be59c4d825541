// Words that look alike once both are in Latin letters.

#include "lexicon/vocabulary.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

namespace hexapla {
namespace {

/// Dice similarity of letter bigrams from which two words may be, and surely are, related
/// (the sketch's values).
constexpr double kMaybe = 0.55;
constexpr double kSurely = 0.75;
/// Shorter skeletons are alike by chance.
constexpr std::size_t kShortest = 4;

using Bigrams = std::vector<std::uint16_t>; ///< each once, the rarest first

Bigrams bigrams(const Word &word) {
    Bigrams result;
    const std::string &s = word.skeleton;
    if (s.size() < kShortest) return result;
    for (std::size_t i = 0; i + 1 < s.size(); ++i)
        result.push_back(static_cast<std::uint16_t>(static_cast<unsigned char>(s[i]) << 8 |
                                                    static_cast<unsigned char>(s[i + 1])));
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

std::vector<Bigrams> bigrams(const Vocabulary &vocabulary) {
    std::vector<Bigrams> result;
    for (const Word &word : vocabulary.words) result.push_back(bigrams(word));
    return result;
}

void rarest_first(std::vector<Bigrams> &words, const std::vector<std::uint32_t> &frequency) {
    for (Bigrams &word : words)
        std::sort(word.begin(), word.end(), [&](std::uint16_t x, std::uint16_t y) {
            return frequency[x] != frequency[y] ? frequency[x] < frequency[y] : x < y;
        });
}

/// How many of a word's rarest bigrams are enough to meet every word whose Dice is kMaybe or more:
/// such words share at least |A|·t/(2−t) of A's bigrams, so the others cannot all be missing
/// (prefix filtering; Chaudhuri et al., ICDE 2006).
std::size_t prefix(const Bigrams &word) {
    if (word.empty()) return 0;
    const double shared =
        std::ceil(static_cast<double>(word.size()) * kMaybe / (2 - kMaybe) - 1e-9);
    return word.size() - static_cast<std::size_t>(shared) + 1;
}

double dice(const Bigrams &a, const Bigrams &b, const std::vector<std::uint32_t> &frequency) {
    std::size_t shared = 0;
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        if (*x == *y) {
            ++shared, ++x, ++y;
        } else if (std::pair(frequency[*x], *x) < std::pair(frequency[*y], *y)) {
            ++x;
        } else {
            ++y;
        }
    }
    return 2.0 * static_cast<double>(shared) / static_cast<double>(a.size() + b.size());
}

float weight(double similarity) {
    const double square = similarity * similarity;
    return static_cast<float>(similarity >= kSurely ? 2 * square : square / 2);
}

bool similar_length(const Bigrams &a, const Bigrams &b) {
    const std::size_t less = std::min(a.size(), b.size());
    return 2.0 * static_cast<double>(less) >= kMaybe * static_cast<double>(a.size() + b.size());
}

} // namespace

std::vector<Affinity> cognates(const Vocabulary &a, const Vocabulary &b) {
    std::vector<Bigrams> left = bigrams(a), right = bigrams(b);
    std::vector<std::uint32_t> frequency(1U << 16);
    for (const auto *side : {&left, &right})
        for (const Bigrams &word : *side)
            for (const std::uint16_t bigram : word) ++frequency[bigram];
    rarest_first(left, frequency);
    rarest_first(right, frequency);

    std::vector<std::vector<std::uint32_t>> index(1U << 16);
    for (std::uint32_t j = 0; j < right.size(); ++j)
        for (std::size_t k = 0; k < prefix(right[j]); ++k) index[right[j][k]].push_back(j);

    std::vector<Affinity> result;
    std::vector<std::uint32_t> seen(right.size(),
                                    ~0U); // the last word of `a` each was compared with
    for (std::uint32_t i = 0; i < left.size(); ++i) {
        const std::size_t begin = result.size();
        for (std::size_t k = 0; k < prefix(left[i]); ++k)
            for (const std::uint32_t j : index[left[i][k]]) {
                if (seen[j] == i || !similar_length(left[i], right[j])) continue;
                seen[j] = i;
                const double similarity = dice(left[i], right[j], frequency);
                if (similarity >= kMaybe && a.words[i].form != b.words[j].form)
                    result.push_back({i, j, weight(similarity), Source::cognate});
            }
        std::sort(result.begin() + static_cast<std::ptrdiff_t>(begin), result.end(),
                  [](const Affinity &x, const Affinity &y) { return x.b < y.b; });
    }
    return result;
}

} // namespace hexapla
