#include "lexicon/lookup.h"
#include "lexicon/vocabulary.h"

#include "text/names.h"

#include <algorithm>
#include <map>

namespace hexapla {
namespace {

constexpr float kName = 2; ///< in expected counts, shared among the words of a name
/// "US" and "us", "IT" and "it" are one word once folded.
constexpr std::size_t kShortestName = 3; // bytes

/// A word of a vocabulary that is (part of) a name.
struct Found {
    std::uint32_t word = 0;
    float weight = 0;
};
using Keys = std::map<std::string, std::vector<Found>>;

/// The words of a vocabulary that name something, by key. Every word of a name must be there.
Keys named(const Vocabulary &vocabulary) {
    Keys result;
    const Forms forms(vocabulary);
    for (const KnownName &name : names(*vocabulary.language)) {
        if (name.words.size() == 1 && name.words[0].size() < kShortestName) continue;
        std::vector<Found> found;
        const bool complete = std::all_of(name.words.begin(), name.words.end(), [&](const auto &word) {
            const std::vector<Forms::Form> here = forms.of(word);
            for (const Forms::Form &form : here)
                found.push_back({form.word, form.weight / static_cast<float>(name.words.size())});
            return !here.empty();
        });
        if (complete) {
            std::vector<Found> &all = result[name.key];
            all.insert(all.end(), found.begin(), found.end());
        }
    }
    return result;
}

} // namespace

std::vector<Affinity> same_names(const Vocabulary &a, const Vocabulary &b) {
    const Keys left = named(a), right = named(b);
    std::map<std::pair<std::uint32_t, std::uint32_t>, float> best;
    for (const auto &[key, words] : left) {
        const auto other = right.find(key);
        if (other == right.end()) continue;
        for (const Found &x : words)
            for (const Found &y : other->second) {
                float &weight = best[{x.word, y.word}];
                weight = std::max(weight, kName * x.weight * y.weight);
            }
    }
    std::vector<Affinity> result;
    result.reserve(best.size());
    for (const auto &[pair, weight] : best) result.push_back({pair.first, pair.second, weight, Source::name});
    return result;
}

} // namespace hexapla
