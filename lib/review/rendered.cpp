#include "review/rendered.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace hexapla {
namespace {

/// A word is known by a rendering that it makes so many times likelier.
constexpr float kKnown = 3;
/// Known words, at least, that tell whether a sentence stands elsewhere.
constexpr std::size_t kFewest = 3;

/// The words of some segments.
std::set<std::uint32_t> words_of(const Features &features, const Range &segments) {
    const auto at = [&](std::size_t segment) {
        return features.words.begin() + static_cast<std::ptrdiff_t>(features.first_word[segment]);
    };
    return {at(segments.first), at(segments.last)};
}

} // namespace

Rendered::Rendered(const Material &material, std::size_t from, std::size_t to)
    : material_(material), from_(from), to_(to), learned_(learned(material, from, to)),
      best_(learned_.from.vocabulary.words.size()) {
    for (const SourceWord &source : learned_.translation.sources)
        best_[source.word] = std::max(best_[source.word], source.gain);
}

double Rendered::share(const Range &rows, std::size_t beside) const {
    const Range lost{material_.cell(from_, rows.first).first, material_.cell(from_, rows.last - 1).last};
    const std::set<std::uint32_t> said = words_of(learned_.from, material_.cell(from_, beside));
    const std::set<std::uint32_t> here = words_of(learned_.to, material_.cell(to_, beside));
    std::size_t known = 0;
    double all = 0, rendered = 0;
    for (const std::uint32_t word : words_of(learned_.from, lost)) {
        if (said.contains(word) || best_[word] < kKnown) continue;
        float most = 0;
        for (const std::uint32_t other : here) most = std::max(most, gain(learned_.translation, word, other));
        ++known;
        all += std::log1p(best_[word]);
        rendered += std::log1p(most);
    }
    return known < kFewest ? 0 : rendered / all;
}

} // namespace hexapla
