#pragma once
// The words' term: how much better the words of B are explained by A than by chance (IBM Model 1).

#include "align/frequent.h"

namespace hexapla {

/// Words of one segment are no independent witnesses: a nat of either direction counts for this much.
inline constexpr float kWordWeight = 0.5F;

/// What some source words say of a target word: `base` of any, log1p(gain × scale) more of one that they
/// explain.
struct Window {
    float base;  ///< nats
    float scale; ///< λ / D, see words.cpp
};
/// Of so many words, whose backgrounds add up to that.
Window window(std::size_t words, double background);

/// Sums over windows of consecutive source segments, for one target segment at a time:
/// out[(i - lo) * widest + (k - 1)] = Σ_{t in target} log((1 - λ) + λ p(t | i … i + k - 1) / p(t)).
class WindowSums {
public:
    WindowSums(const Features &from, const Features &to, std::span<const WordPair> pairs, std::size_t widest);
    /// For windows that begin at lo … hi - 1; those that reach beyond the last segment stay 0.
    void at(std::size_t target, std::size_t lo, std::size_t hi, std::vector<float> &out);
    /// What each pair of words adds for one target and one window; their sum and the returned nats of
    /// words by chance are what at() says.
    struct Share {
        std::uint32_t from = 0, to = 0;
        float nats = 0;
    };
    float shares(std::size_t target, std::size_t first, std::size_t width, std::vector<Share> &out) const;
    /// How well the other version knows a target segment's words: 1 where it holds for each of them a word that
    /// says enough of it, 0 where it holds none that says anything.
    float known(std::size_t target) const;

private:
    const Features &from_;
    const Features &to_;
    std::size_t widest_;
    Translation translation_;
    FrequentTargets frequent_;
    std::vector<float> base_;  ///< by (segment, width): the logarithm of a word that nothing explains
    std::vector<float> scale_; ///< by (segment, width): λ / D, see words.cpp
    double background_ = 0;    ///< of a source word, the mean
    std::vector<float> hits_;  ///< scratch: gain by source segment
    // Of the source words, in the order of the text: what belongs to a window lies side by side.
    std::vector<std::uint32_t> segment_;        ///< in which it stands
    std::vector<std::uint32_t> again_;          ///< where the same word stands next
    std::vector<bool> is_active_;               ///< by source word: whether the window holds it
    std::vector<std::uint32_t> active_;         ///< by source word: where the window holds it first
    std::size_t active_lo_ = 0, active_hi_ = 0; ///< the window, in segments
    std::vector<std::uint32_t> touched_;
    std::vector<double> product_;

    void add_word(std::uint32_t target_word, std::size_t lo, std::size_t hi);
    void hit(std::uint32_t segment, float gain) {
        if (hits_[segment] == 0) touched_.push_back(segment);
        hits_[segment] += gain;
    }
    void find_by_source(std::uint32_t target_word);
    void find_frequent(std::uint32_t target_word, std::size_t lo, std::size_t last);
    void flush(std::size_t lo, std::size_t hi);
    void flush_wide(std::size_t lo, std::size_t hi);
    void take_logarithms(std::vector<float> &out);
    void move_window(std::size_t lo, std::size_t hi);
    void enter(std::size_t segment);
    void leave(std::size_t segment);
};

} // namespace hexapla
