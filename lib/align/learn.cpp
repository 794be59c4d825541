#include "align/learn.h"

#include <algorithm>

namespace hexapla {
namespace {

constexpr int kRounds = 3;
/// Segments beside the last round's likely beads that a path may use.
constexpr std::size_t kMargin = 2 * kMostSide;
/// Beads less probable than this teach nothing.
constexpr float kLeastTeaching = 0.3F;
/// Expected counts below this are noise.
constexpr float kLeastCount = 0.05F;

void merge(std::vector<WordPair> &pairs) {
    std::sort(pairs.begin(), pairs.end(), [](const WordPair &x, const WordPair &y) {
        return std::tie(x.a, x.b, x.count) < std::tie(y.a, y.b, y.count);
    });
    std::size_t kept = 0;
    for (const WordPair &p : pairs) {
        if (kept > 0 && pairs[kept - 1].a == p.a && pairs[kept - 1].b == p.b)
            pairs[kept - 1].count += p.count;
        else
            pairs[kept++] = p;
    }
    pairs.resize(kept);
}

/// Shares every word of `to` out among the words of `from` in a bead.
class Shares {
public:
    Shares(const Features &from, const Features &to, std::span<const WordPair> pairs)
        : from_(from), to_(to), translation_(translation(pairs, from, to)),
          gain_(from.vocabulary.words.size(), 0) {}

    /// Calls add(source, target, share) for each pair of words.
    template <class Add>
    void each(std::size_t i, std::size_t a, std::size_t j, std::size_t b, Add add) {
        const std::span sources(from_.words.data() + from_.first_word[i], from_.word_count(i, i + a));
        const std::span targets(to_.words.data() + to_.first_word[j], to_.word_count(j, j + b));
        for (const std::uint32_t t : targets) {
            for (const std::uint32_t s : sources) gain_[s] = translation_.background[s];
            for (std::size_t e = translation_.first[t]; e < translation_.first[t + 1]; ++e)
                if (gain_[translation_.source[e]] > 0) gain_[translation_.source[e]] += translation_.gain[e];
            float sum = 1; // what comes from nothing
            for (const std::uint32_t s : sources) sum += gain_[s];
            for (const std::uint32_t s : sources) add(s, t, gain_[s] / sum);
            for (const std::uint32_t s : sources) gain_[s] = 0;
        }
    }

private:
    const Features &from_;
    const Features &to_;
    Translation translation_;
    std::vector<float> gain_;
};

/// One bead's share in the counts.
struct Contribution {
    WordPair pair;
    std::uint32_t bead;
};

std::vector<WordPair> without_greatest(std::vector<Contribution> &all) {
    std::sort(all.begin(), all.end(), [](const Contribution &x, const Contribution &y) {
        return std::tie(x.pair.a, x.pair.b, x.bead, x.pair.count) <
               std::tie(y.pair.a, y.pair.b, y.bead, y.pair.count);
    });
    std::vector<WordPair> out;
    for (std::size_t k = 0; k < all.size();) {
        const WordPair pair = all[k].pair;
        float sum = 0, greatest = 0;
        while (k < all.size() && all[k].pair.a == pair.a && all[k].pair.b == pair.b) {
            float of_bead = 0;
            const std::uint32_t bead = all[k].bead;
            while (k < all.size() && all[k].pair.a == pair.a && all[k].pair.b == pair.b && all[k].bead == bead)
                of_bead += all[k++].pair.count;
            sum += of_bead;
            greatest = std::max(greatest, of_bead);
        }
        if (sum - greatest >= kLeastCount) out.push_back({pair.a, pair.b, sum - greatest});
    }
    return out;
}

} // namespace

std::vector<Affinity> affinities(const Vocabulary &a, const Vocabulary &b,
                                 const std::vector<Dictionary> &dictionaries) {
    std::vector<Affinity> all;
    for (const auto &some : {same_words(a, b), same_numbers(a, b), cognates(a, b), same_names(a, b),
                             dictionary_entries(a, b, dictionaries)})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

std::vector<WordPair> known_pairs(const Vocabulary &a, const Vocabulary &b,
                                  const std::vector<Dictionary> &dictionaries) {
    std::vector<WordPair> pairs;
    for (const Affinity &x : affinities(a, b, dictionaries)) pairs.push_back({x.a, x.b, x.weight});
    merge(pairs);
    return pairs;
}

std::vector<WordPair> learned_pairs(const Features &a, const Features &b,
                                    const std::vector<WordPair> &pairs, const std::vector<Bead> &beads) {
    Shares forward(a, b, pairs), reverse(b, a, turned(pairs));
    std::vector<Contribution> all;
    std::uint32_t number = 0;
    for (const Bead &bead : beads) {
        if (bead.gap() || bead.posterior < kLeastTeaching) continue;
        ++number;
        forward.each(bead.i, bead.a(), bead.j, bead.b(), [&](auto s, auto t, float share) {
            all.push_back({{s, t, bead.posterior * share / 2}, number});
        });
        reverse.each(bead.j, bead.b(), bead.i, bead.a(), [&](auto t, auto s, float share) {
            all.push_back({{s, t, bead.posterior * share / 2}, number});
        });
    }
    return without_greatest(all);
}

/// The paths of a model, in a band that widens until the best path leaves its edge alone.
void walk(Pair &pair, const Features &a, const Features &b) {
    for (std::size_t margin = kMargin;; margin *= 2) {
        pair.band = pair.paths.likely.empty() ? full_band(a.size(), b.size())
                                              : band_around(pair.paths.likely, a.size(), b.size(), margin);
        Paths found = paths(pair.band, PairScores(a, b, pair.model, pair.band));
        const bool done = !touches_edge(pair.band, found.best);
        if (done) {
            pair.paths = std::move(found);
            return;
        }
    }
}

Pair learn(const Features &a, const Features &b, const std::vector<Dictionary> &dictionaries) {
    const std::vector<WordPair> known = known_pairs(a.vocabulary, b.vocabulary, dictionaries);
    Pair pair;
    pair.model.pairs = known;
    for (int round = 0;; ++round) {
        const std::vector<Bead> &beads = pair.paths.likely;
        pair.model.length = length_model(a, b, beads);
        pair.model.structure = structure_model(a, b, beads);
        pair.model.prior = prior_model(a, b, pair.paths);
        walk(pair, a, b);
        if (round == kRounds) return pair;
        std::vector<WordPair> learned = learned_pairs(a, b, pair.model.pairs, pair.paths.likely);
        pair.model.pairs = known;
        pair.model.pairs.insert(pair.model.pairs.end(), learned.begin(), learned.end());
        merge(pair.model.pairs);
    }
}

} // namespace hexapla
