// Words that are the same on both sides: as written, or as numbers.

#include "lexicon/string_numbers.h"
#include "lexicon/vocabulary.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace hexapla {
namespace {

// Weights in expected counts, those of the sketch that the model was tried on.
constexpr float kSame = 3;
constexpr float kSameShort = 0.5F; ///< "de", "in", "a" mean other things elsewhere
constexpr std::size_t kShort = 3;  ///< bytes
constexpr float kNumber = 3;
/// A number written out: "one" and "un" may be articles, "second" a unit.
constexpr float kNumberWord = 1;

/// Pairs of words with the same key; an empty key joins nothing.
template <typename Key, typename Weight>
std::vector<Affinity> joined(const Vocabulary &a, const Vocabulary &b, Key key, Weight weight, Source source) {
    constexpr std::size_t kAhead = 8; // words ahead whose places are fetched
    StringNumbers last;
    const auto expect = [&](const Vocabulary &vocabulary, std::size_t word) {
        if (word < vocabulary.words.size()) last.expect(key(vocabulary.words[word]));
    };
    std::vector<std::uint32_t> before(b.words.size(), StringNumbers::kNone); // the word before with the same key
    for (std::uint32_t j = 0; j < b.words.size(); ++j) {
        expect(b, j + kAhead);
        if (!key(b.words[j]).empty()) before[j] = std::exchange(last[key(b.words[j])], j);
    }
    std::vector<Affinity> result;
    for (std::uint32_t i = 0; i < a.words.size(); ++i) {
        expect(a, i + kAhead);
        for (std::uint32_t j = last.find(key(a.words[i])); j != StringNumbers::kNone; j = before[j])
            result.push_back({i, j, weight(a.words[i], b.words[j]), source});
    }
    std::sort(result.begin(), result.end(),
              [](const Affinity &x, const Affinity &y) { return x.a != y.a ? x.a < y.a : x.b < y.b; });
    return result;
}

} // namespace

std::vector<Affinity> same_words(const Vocabulary &a, const Vocabulary &b) {
    const auto form = [](const Word &word) -> std::string_view {
        return word.digits ? std::string_view() : std::string_view(word.form);
    };
    const auto weight = [](const Word &word, const Word &) { return word.form.size() <= kShort ? kSameShort : kSame; };
    return joined(a, b, form, weight, Source::same);
}

std::vector<Affinity> same_numbers(const Vocabulary &a, const Vocabulary &b) {
    const auto value = [](const Word &word) -> std::string_view { return word.value; };
    const auto weight = [](const Word &x, const Word &y) { return x.digits && y.digits ? kNumber : kNumberWord; };
    return joined(a, b, value, weight, Source::number);
}

} // namespace hexapla
