#include "lexicon/meanings.h"

#include "lexicon/lookup.h"

#include <algorithm>
#include <unordered_map>

namespace hexapla {

Meanings meanings(const Vocabulary &from, const Database &database) {
    Meanings result;
    std::size_t line = SIZE_MAX;
    std::vector<std::string> phrases;
    for (const Headword &headword : headwords(from, database)) {
        if (headword.line != line) phrases = database.translations(line = headword.line);
        for (const std::string &phrase : phrases)
            result.push_back({headword.word, phrase, headword.weight * database.weight(line)});
    }
    return result;
}

void keep_best(PairWeights &pairs, std::uint32_t a, std::uint32_t b, float weight) {
    float &kept = pairs[{a, b}];
    kept = std::max(kept, weight);
}

void join(PairWeights &pairs, const Meanings &a, const Meanings &b, float trust) {
    std::unordered_multimap<std::string_view, const Meaning *> index;
    for (const Meaning &meaning : b) index.emplace(meaning.phrase, &meaning);
    for (const Meaning &meaning : a) {
        const auto [first, last] = index.equal_range(meaning.phrase);
        for (auto at = first; at != last; ++at)
            keep_best(pairs, meaning.word, at->second->word, trust * meaning.weight * at->second->weight);
    }
}

std::vector<Affinity> sorted(const PairWeights &pairs, Source source) {
    std::vector<Affinity> result;
    result.reserve(pairs.size());
    for (const auto &[words, weight] : pairs) result.push_back({words.first, words.second, weight, source});
    return result;
}

} // namespace hexapla
