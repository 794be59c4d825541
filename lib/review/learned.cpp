#include "review/learned.h"

#include "align/learn.h"

namespace hexapla {
namespace {

/// The rows that both versions have as beads of the lexicon's learning.
std::vector<Bead> beads(const Material &material, std::size_t a, std::size_t b) {
    std::vector<Bead> result;
    for (std::size_t row = 0; row < material.alignment.size(); ++row) {
        const Range &left = material.cell(a, row), &right = material.cell(b, row);
        const auto shape = shape_of(left.size(), right.size());
        if (left.empty() || right.empty() || !shape) continue;
        result.push_back({static_cast<std::uint32_t>(left.first), static_cast<std::uint32_t>(right.first), *shape,
                          static_cast<float>(material.alignment[row].confidence)});
    }
    return result;
}

} // namespace

Learned learned(const Material &material, std::size_t from, std::size_t to) {
    Learned result{features(material.versions[from]), features(material.versions[to]), {}};
    const std::vector<WordPair> known = known_pairs(result.from.vocabulary, result.to.vocabulary, {});
    const std::vector<WordPair> pairs =
        joined(known, learned_pairs(result.from, result.to, known, beads(material, from, to)));
    result.translation = translation(pairs, result.from, result.to);
    return result;
}

} // namespace hexapla
