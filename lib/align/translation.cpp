#include "align/translation.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Expected counts that the background of a source word is worth.
constexpr float kBackground = 1.0F;

} // namespace

std::vector<WordPair> turned(std::span<const WordPair> pairs) {
    std::vector<WordPair> out;
    out.reserve(pairs.size());
    for (const WordPair &p : pairs) out.push_back({p.b, p.a, p.count});
    return out;
}

Translation translation(std::span<const WordPair> pairs, const Features &from, const Features &to) {
    const auto &sources = from.vocabulary.words;
    const auto &targets = to.vocabulary.words;
    std::vector<float> total(sources.size(), kBackground);
    Translation t;
    t.first.assign(targets.size() + 1, 0);
    for (const WordPair &p : pairs) {
        total[p.a] += p.count;
        ++t.first[p.b + 1];
    }
    for (std::size_t w = 0; w < targets.size(); ++w) t.first[w + 1] += t.first[w];
    t.sources.resize(pairs.size());
    std::vector<std::size_t> next(t.first.begin(), t.first.end() - 1);
    const auto all = static_cast<double>(to.words.size());
    for (const WordPair &p : pairs)
        t.sources[next[p.b]++] = {p.a, static_cast<float>(p.count / total[p.a] * all / targets[p.b].count)};
    for (float &x : total) x = kBackground / x;
    t.background = std::move(total);
    return t;
}

float gain(const Translation &translation, std::uint32_t source, std::uint32_t target) {
    const std::span<const SourceWord> sources = translation.of(target);
    const auto found = std::ranges::lower_bound(sources, source, {}, &SourceWord::word);
    return found == sources.end() || found->word != source ? 0 : found->gain;
}

} // namespace hexapla
