#include "align/learn.h"

#include "align/coarse.h"
#include "align/settled.h"
#include "align/walk.h"
#include "lexicon/common_words.h"
#include "text/prefetch.h"

#include <algorithm>
#include <utility>

namespace hexapla {
namespace {

constexpr int kRounds = 3;
/// Texts of more segments on both sides together show their words so often that coarse paths teach them, which cost
/// a tenth of a round. Made-up texts of 31,000 segments, a third of whose words have no counterpart: F1 .978 with one
/// round, .983 with two coarse paths and none.
constexpr std::size_t kLong = 8000;
/// Segments beside the first path, and beside that of better models, that a path may use.
constexpr std::size_t kFirstMargin = 5;
constexpr std::size_t kMargin = 2;
/// Beads less probable than this teach nothing.
constexpr float kLeastTeaching = 0.3F;
/// Expected counts below this are noise.
constexpr float kLeastCount = 0.05F;

/// The same as a share of a word's occurrences: what is left of a frequent word beside its translations. Less (.002)
/// wins .004 of F1 on made-up texts of 31,000 segments, but of 10,000 lines that have nothing in common it makes 2,800
/// seem surely paired (.9 and more) instead of 300.
constexpr float kLeastShare = 0.005F;
/// Of a word that more beads hold only every second, third … bead is asked.
constexpr std::size_t kMostBeads = 300;
/// The same in long texts: made-up ones lose nothing by it, a text of 500 segments .003 of its F1.
constexpr std::size_t kMostBeadsOfLong = 100;

bool are_long(const Features &a, const Features &b) { return a.size() + b.size() > kLong; }

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

/// The words of a bead's segments in one version: words[first] … words[last - 1].
struct Side {
    std::uint32_t first = 0, last = 0;
};
/// What teaches: the words of both sides of a bead.
struct Taught {
    Side from, to;
    float posterior = 0;
};

std::vector<Taught> taught(const Features &a, const Features &b, const std::vector<Bead> &beads) {
    const auto side = [](const Features &f, std::size_t first, std::size_t size) {
        return Side{static_cast<std::uint32_t>(f.first_word[first]),
                    static_cast<std::uint32_t>(f.first_word[first + size])};
    };
    std::vector<Taught> out;
    for (const Bead &bead : beads)
        if (!bead.gap() && bead.posterior >= kLeastTeaching)
            out.push_back({side(a, bead.i, bead.a()), side(b, bead.j, bead.b()), bead.posterior});
    return out;
}

/// One direction of the expectation: shares every word of `to` out among the words of `from` in the same
/// bead. A target word at a time, so that its sources lie in one flat array.
class Sharing {
public:
    Sharing(const Features &from, const Features &to, std::span<const WordPair> pairs, std::span<const Taught> beads)
        : from_(from), translation_(translation(pairs, from, to)), targets_(to.vocabulary.words.size()) {
        for (const float background : translation_.background) sources_.push_back({background, 0, 0, 0});
        touched_.resize(sources_.size() + 1);
        choose(to, beads, are_long(from, to) ? kMostBeadsOfLong : kMostBeads);
    }

    /// Calls add(source, target, count) with counts of all beads, or of all but the one that adds most.
    template <class Add> void each(Counted counted, Add add) {
        const bool others = counted == Counted::others;
        for (std::uint32_t t = 0; t < targets_.size(); ++t) {
            if (others && targets_[t].count < 2) continue; // all of its counts come from one bead
            share_out(t);
            const auto step = static_cast<float>(targets_[t].step);
            const float least = others ? std::max(kLeastCount, kLeastShare * static_cast<float>(targets_[t].count)) : 0;
            for (const std::uint32_t s : std::span(touched_).first(std::exchange(touched_count_, 0))) {
                Source &source = sources_[s];
                const float count = (others ? source.sum - source.most : source.sum) * step;
                if (count >= least) add(s, t, count);
                source.sum = source.most = 0;
            }
        }
    }

private:
    /// Beads ahead whose words are fetched: they lie anywhere in the text.
    static constexpr std::size_t kAhead = 8;

    const Features &from_;
    Translation translation_;
    /// A source word, for the target word at hand.
    struct Source {
        float gain;
        float sum, most, of_bead; ///< counts: of all beads, of the greatest, of one
    };
    std::vector<Source> sources_;
    std::vector<std::uint32_t> touched_; ///< sources with a count: the first so many
    std::size_t touched_count_ = 0;

    struct Target {
        std::uint32_t count = 0; ///< beads that hold the word, once for each time
        std::uint32_t step = 1;  ///< every so many of them is asked
        std::uint32_t wait = 0;  ///< beads to pass over before the next that is asked
        std::size_t end = 0;     ///< its beads are asked_[end of the word before] … asked_[end - 1]
    };
    struct Asked {
        Side from;
        float posterior = 0;
    };
    std::vector<Target> targets_;
    std::vector<Asked> asked_;

    /// The beads that are asked of each word.
    void choose(const Features &to, std::span<const Taught> beads, std::size_t most) {
        const auto each = [&](auto call) {
            for (const Taught &bead : beads)
                for (std::size_t k = bead.to.first; k < bead.to.last; ++k) call(targets_[to.words[k]], bead);
        };
        each([](Target &target, const Taught &) { ++target.count; });
        std::size_t all = 0;
        for (Target &target : targets_) {
            target.step = static_cast<std::uint32_t>(1 + target.count / most);
            target.end = all;
            all += (target.count + target.step - 1) / target.step;
        }
        asked_.resize(all);
        each([&](Target &target, const Taught &bead) {
            if (target.wait == 0) {
                asked_[target.end++] = {bead.from, bead.posterior};
                target.wait = target.step;
            }
            --target.wait;
        });
    }

    void share_out(std::uint32_t target) {
        for (const SourceWord &source : translation_.of(target)) sources_[source.word].gain += source.gain;
        for (std::size_t k = target == 0 ? 0 : targets_[target - 1].end; k < targets_[target].end; ++k) {
            if (k + kAhead < asked_.size()) prefetch(from_.words.data() + asked_[k + kAhead].from.first);
            share(asked_[k]);
        }
        for (const SourceWord &source : translation_.of(target))
            sources_[source.word].gain = translation_.background[source.word];
    }

    void share(const Asked &bead) {
        const std::span<const std::uint32_t> words(from_.words.data() + bead.from.first,
                                                   from_.words.data() + bead.from.last);
        float sum = 1; // what comes from nothing
        for (const std::uint32_t s : words) sum += sources_[s].gain;
        const float part = bead.posterior / sum / 2;
        for (const std::uint32_t s : words) sources_[s].of_bead += part * sources_[s].gain;
        for (const std::uint32_t s : words) { // without branches that no processor foresees
            Source &source = sources_[s];
            touched_[touched_count_] = s;
            touched_count_ += source.sum == 0;
            source.sum += source.of_bead;
            source.most = std::max(source.most, source.of_bead);
            source.of_bead = 0; // a word that stands twice adds nothing more
        }
    }
};

/// Adds what `more` says of pairs of which nothing is known yet; both by (a, b).
void add_unknown(std::vector<Affinity> &known, const std::vector<Affinity> &more) {
    const auto before = [](const Affinity &x, const Affinity &y) { return std::tie(x.a, x.b) < std::tie(y.a, y.b); };
    std::vector<Affinity> both;
    std::set_union(known.begin(), known.end(), more.begin(), more.end(), std::back_inserter(both), before);
    known = std::move(both);
}

/// As if no other path were possible.
Paths certain(std::vector<Bead> path) {
    Paths out;
    std::size_t before = 0;
    for (Bead &bead : path) {
        bead.posterior = 1;
        ++out.runs[before][bead.gap()];
        before = bead.gap();
    }
    out.likely = std::move(path);
    return out;
}

/// The words, by the likely beads.
void teach(Pair &pair, const Features &a, const Features &b, const std::vector<WordPair> &known) {
    pair.model.pairs = joined(known, learned_pairs(a, b, pair.model.pairs, pair.paths.likely));
}

/// Everything else.
void renew(PairModel &model, const Features &a, const Features &b, const Paths &paths) {
    model.length = length_model(a, b, paths.likely);
    model.structure = structure_model(a, b, paths.likely);
    model.prior = prior_model(a, b, paths);
}

/// Words are learned along a path without posteriors.
void follow(Pair &pair, std::vector<Bead> path, const Features &a, const Features &b,
            const std::vector<WordPair> &known) {
    pair.paths = certain(std::move(path));
    teach(pair, a, b, known);
}

/// What the first round begins with; of long texts, all that is learned. Returns what is settled.
std::vector<bool> begin(Pair &pair, const Features &a, const Features &b, const std::vector<WordPair> &known) {
    CoarsePath path{coarse_path(a, b, known), {}};
    if (are_long(a, b)) {
        follow(pair, path.beads, a, b, known);
        path = coarse_path_near(path.beads, a, b, pair.model.pairs);
        follow(pair, path.beads, a, b, known);
    }
    renew(pair.model, a, b, pair.paths);
    pair.paths.best = pair.paths.likely = std::move(path.beads);
    return pair.model.pins.empty() ? settled(path.sure) : std::vector<bool>();
}

} // namespace

std::vector<WordPair> joined(std::vector<WordPair> known, const std::vector<WordPair> &learned) {
    known.insert(known.end(), learned.begin(), learned.end());
    merge(known);
    return known;
}

std::vector<Affinity> affinities(const Vocabulary &a, const Vocabulary &b, const AlignOptions &options) {
    std::vector<Affinity> looked_up = dictionary_entries(a, b, options.dictionaries);
    if (options.common_words) add_unknown(looked_up, common_words(a, b));
    std::vector<Affinity> all;
    for (const auto &some : {same_words(a, b), same_numbers(a, b), cognates(a, b), same_names(a, b), looked_up})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

std::vector<WordPair> known_pairs(const Vocabulary &a, const Vocabulary &b, const AlignOptions &options) {
    std::vector<WordPair> pairs;
    for (const Affinity &x : affinities(a, b, options)) pairs.push_back({x.a, x.b, x.weight});
    merge(pairs);
    return pairs;
}

std::vector<WordPair> learned_pairs(const Features &a, const Features &b, const std::vector<WordPair> &pairs,
                                    const std::vector<Bead> &beads, Counted counted) {
    std::vector<WordPair> out;
    std::vector<Taught> both = taught(a, b, beads);
    Sharing(a, b, pairs, both).each(counted, [&](auto s, auto t, float n) { out.push_back({s, t, n}); });
    for (Taught &bead : both) std::swap(bead.from, bead.to);
    Sharing(b, a, turned(pairs), both).each(counted, [&](auto s, auto t, float n) { out.push_back({t, s, n}); });
    merge(out);
    return out;
}

Pair learn(const Features &a, const Features &b, const AlignOptions &options, const PinTable &pins) {
    const std::vector<WordPair> known = known_pairs(a.vocabulary, b.vocabulary, options);
    Pair pair;
    pair.model.pairs = known;
    pair.model.pins = pins;
    std::vector<bool> settled = begin(pair, a, b, known);
    const int rounds = are_long(a, b) ? 0 : kRounds;
    for (int round = 0;; ++round) {
        const bool last = round == rounds;
        const std::size_t margin = round == 0 && !last ? kFirstMargin : kMargin;
        const Course course{pair.paths.best, pair.paths.likely, std::exchange(settled, {})};
        Walk found = walk(a, b, pair.model, course, margin, last);
        pair.band = std::move(found.band);
        pair.paths = std::move(found.paths);
        pair.words = std::move(found.words);
        if (last) return pair;
        teach(pair, a, b, known);
        renew(pair.model, a, b, pair.paths);
    }
}

} // namespace hexapla
