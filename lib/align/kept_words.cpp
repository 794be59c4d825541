#include "align/kept_words.h"

#include <algorithm>
#include <cmath>

namespace hexapla {
namespace {

/// How many times likelier a word makes its translation at least: what it makes likelier by less may be one by chance.
constexpr float kTelling = 16;
/// Rows that show how often words are kept.
constexpr float kSure = 0.9F;
/// The share of words that is kept before the document has spoken, and the words that this counts for.
constexpr float kPriorKept = 0.5F;
constexpr float kPriorWords = 8;
/// Rows that the share of all words counts for, for each word, and the most that it comes to.
constexpr float kUsualRows = 1;
constexpr float kMostUsual = 0.9F;
/// No word is surer to be kept than so: translators are free.
constexpr float kMostKept = 0.98F;
/// What is in nearly every segment says nothing.
constexpr float kMostChance = 0.95F;

} // namespace

KeptWords::KeptWords(const Features &a, const Features &b, const Pair &pair) : sides_{read(a), read(b)} {
    find_partners(a, b, pair.model.pairs);
    for (const Bead &bead : pair.paths.best) {
        if (bead.shape != kOneToOne || bead.posterior < kSure) continue;
        sides_[0].beside[bead.i] = bead.j;
        sides_[1].beside[bead.j] = bead.i;
        count(bead.i, bead.j, 1);
    }
}

KeptWords::Side KeptWords::read(const Features &f) {
    Side side;
    std::vector<std::uint32_t> &words = side.words.all;
    for (std::size_t s = 0; s < f.size(); ++s) {
        const auto begin = static_cast<std::ptrdiff_t>(words.size());
        for (std::size_t w = f.first_word[s]; w < f.first_word[s + 1]; ++w) words.push_back(f.words[w]);
        std::sort(words.begin() + begin, words.end());
        words.erase(std::unique(words.begin() + begin, words.end()), words.end());
        side.words.first.push_back(words.size());
    }
    const std::size_t vocabulary = f.vocabulary.words.size();
    side.segments = turned(side.words, vocabulary);
    side.beside.assign(f.size(), kNone);
    side.kept.resize(vocabulary);
    side.chance.assign(vocabulary, kUnknown);
    side.held.assign(vocabulary, 0);
    return side;
}

/// By number: the groups that hold it.
KeptWords::Groups KeptWords::turned(const Groups &groups, std::size_t values) {
    Groups out;
    out.first.assign(values + 1, 0);
    for (const std::uint32_t value : groups.all) ++out.first[value + 1];
    for (std::size_t v = 0; v < values; ++v) out.first[v + 1] += out.first[v];
    out.all.resize(groups.all.size());
    std::vector<std::size_t> next(out.first.begin(), out.first.end() - 1);
    for (std::size_t g = 0; g < groups.size(); ++g)
        for (const std::uint32_t value : groups.of(g)) out.all[next[value]++] = static_cast<std::uint32_t>(g);
    return out;
}

void KeptWords::find_partners(const Features &a, const Features &b, const std::vector<WordPair> &pairs) {
    const Translation to_b = translation(pairs, a, b);
    const Translation to_a = translation(hexapla::turned(pairs), b, a);
    Groups &partners = sides_[0].partners;
    for (const WordPair &p : pairs) { // by (a, b)
        if (std::max(gain(to_b, p.a, p.b), gain(to_a, p.b, p.a)) < kTelling) continue;
        while (partners.size() < p.a) partners.first.push_back(partners.all.size());
        partners.all.push_back(p.b);
    }
    while (partners.size() < a.vocabulary.words.size()) partners.first.push_back(partners.all.size());
    sides_[1].partners = turned(partners, b.vocabulary.words.size());
}

template <typename Each> void KeptWords::for_words(std::size_t i, std::size_t j, Each each) {
    ++question_;
    const std::array<std::span<const std::uint32_t>, 2> words{sides_[0].words.of(i), sides_[1].words.of(j)};
    for (std::size_t v = 0; v < 2; ++v)
        for (const std::uint32_t word : words[v]) sides_[v].held[word] = question_;
    for (std::size_t v = 0; v < 2; ++v)
        for (const std::uint32_t word : words[v]) {
            const std::span<const std::uint32_t> partners = sides_[v].partners.of(word);
            if (partners.empty()) continue;
            each(v, word, std::any_of(partners.begin(), partners.end(), [&](std::uint32_t partner) {
                     return sides_[1 - v].held[partner] == question_;
                 }));
        }
}

/// Counts what two segments side by side show, or takes it back.
void KeptWords::count(std::size_t i, std::size_t j, float times) {
    for_words(i, j, [&](std::size_t v, std::uint32_t word, bool is_kept) {
        for (Kept *of : {&sides_[v].kept[word], &sides_[v].all}) {
            of->all += times;
            if (is_kept) of->kept += times;
        }
    });
}

/// The sure rows of either segment.
void KeptWords::count_rows_of(std::size_t i, std::size_t j, float times) {
    const std::size_t beside_i = sides_[0].beside[i], beside_j = sides_[1].beside[j];
    if (beside_i != kNone) count(i, beside_i, times);
    if (beside_j != kNone && beside_j != i) count(beside_j, j, times);
}

/// How probable it is that any segment of the other version holds a translation of the word.
float KeptWords::chance(std::size_t version, std::uint32_t word) {
    float &known = sides_[version].chance[word];
    if (known != kUnknown) return known;
    const Side &other = sides_[1 - version];
    std::vector<std::uint32_t> holding;
    for (const std::uint32_t partner : sides_[version].partners.of(word)) {
        const std::span<const std::uint32_t> segments = other.segments.of(partner);
        holding.insert(holding.end(), segments.begin(), segments.end());
    }
    std::sort(holding.begin(), holding.end());
    holding.erase(std::unique(holding.begin(), holding.end()), holding.end());
    constexpr float kUnseen = 0.5F; // of a segment, for what was not met
    const float share = (static_cast<float>(holding.size()) + kUnseen) / (static_cast<float>(other.words.size()) + 1);
    return known = std::min(kMostChance, share);
}

float KeptWords::nats(std::size_t version, std::uint32_t word, bool is_kept) {
    const Side &side = sides_[version];
    const float any = chance(version, word);
    const float usual = std::min(kMostUsual, side.all.share(kPriorKept, kPriorWords));
    const float share = std::max(any, std::min(kMostKept, side.kept[word].share(usual, kUsualRows)));
    return is_kept ? std::log(share / any) : std::log((1 - share) / (1 - any));
}

std::size_t KeptWords::telling(std::size_t version, std::size_t segment) const {
    const Side &side = sides_[version];
    const std::span<const std::uint32_t> words = side.words.of(segment);
    return static_cast<std::size_t>(
        std::count_if(words.begin(), words.end(), [&](std::uint32_t word) { return !side.partners.of(word).empty(); }));
}

float KeptWords::at(std::size_t i, std::size_t j) {
    count_rows_of(i, j, -1);
    float sum = 0;
    for_words(i, j, [&](std::size_t v, std::uint32_t word, bool is_kept) { sum += nats(v, word, is_kept); });
    count_rows_of(i, j, 1);
    return sum;
}

} // namespace hexapla
