#include "align/words.h"

#include "text/prefetch.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace hexapla {
namespace {

/// Weight of translation against the background: how many words have a counterpart at all.
constexpr float kExplained = 0.7F;
/// Factors that a product takes up before its logarithm is taken: each is below the number of a version's
/// words, 2^31, and a double holds 2^1023.
constexpr std::size_t kFactors = 32;
/// Words that make others likelier by less than this part of how likely those are anyway say nothing.
constexpr float kLeastGain = 0.5F;
/// Nats of a word that is known for certain.
constexpr float kCertain = 2;

} // namespace

// With n source words, background B and gain h, a target word is worth
//   log((1 - λ) + λ (B + 1 + h) / (n + 1)) = log(D / (n + 1)) + log(1 + λ h / D),
//   D = (1 - λ)(n + 1) + λ (B + 1):
// a base that all words share, and a factor for those that the window explains.
Window window(std::size_t words, double background) {
    const double n = static_cast<double>(words) + 1;
    const double d = (1 - kExplained) * n + kExplained * (background + 1);
    return {static_cast<float>(std::log(d / n)), static_cast<float>(kExplained / d)};
}

/// Without what says next to nothing: of frequent words that is most.
static Translation telling(Translation t) {
    std::size_t kept = 0, begin = 0;
    for (std::size_t w = 0; w < t.targets(); ++w) {
        for (std::size_t e = std::exchange(begin, t.first[w + 1]); e < t.first[w + 1]; ++e)
            if (t.sources[e].gain >= kLeastGain) t.sources[kept++] = t.sources[e];
        t.first[w + 1] = kept;
    }
    t.sources.resize(kept);
    return t;
}

WindowSums::WindowSums(const Features &from, const Features &to, std::span<const WordPair> pairs, std::size_t widest)
    : from_(from), to_(to), widest_(widest), translation_(telling(translation(pairs, from, to))),
      frequent_(translation_, from), segment_(from.words.size()), again_(from.words.size()) {
    std::vector<double> background(from.size() + 1, 0);
    for (std::size_t s = 0; s < from.size(); ++s) {
        double sum = 0;
        for (std::size_t k = from.first_word[s]; k < from.first_word[s + 1]; ++k)
            sum += translation_.background[from.words[k]];
        background[s + 1] = background[s] + sum;
    }
    background_ = background.back() / static_cast<double>(std::max<std::size_t>(1, from.words.size()));
    base_.assign(from.size() * widest, 0);
    scale_.assign(from.size() * widest, 0);
    for (std::size_t s = 0; s < from.size(); ++s)
        for (std::size_t k = 1; k <= widest && s + k <= from.size(); ++k) {
            const Window all = window(from.word_count(s, s + k), background[s + k] - background[s]);
            base_[s * widest + k - 1] = all.base;
            scale_[s * widest + k - 1] = all.scale;
        }
    hits_.assign(from.size(), 0);
    active_.assign(from.vocabulary.words.size(), static_cast<std::uint32_t>(from.words.size()));
    for (std::size_t s = from.size(); s-- > 0;)
        for (std::size_t k = from.first_word[s + 1]; k-- > from.first_word[s];) {
            segment_[k] = static_cast<std::uint32_t>(s);
            again_[k] = std::exchange(active_[from.words[k]], static_cast<std::uint32_t>(k));
        }
    is_active_.assign(active_.size(), false);
}

void WindowSums::enter(std::size_t segment) {
    for (std::size_t k = from_.first_word[segment]; k < from_.first_word[segment + 1]; ++k) {
        const std::uint32_t word = from_.words[k];
        if (!is_active_[word]) active_[word] = static_cast<std::uint32_t>(k);
        is_active_[word] = true;
    }
    frequent_.enter(segment);
}

/// The first segment of the window.
void WindowSums::leave(std::size_t segment) {
    const std::size_t end = from_.first_word[active_hi_];
    for (std::size_t k = from_.first_word[segment]; k < from_.first_word[segment + 1]; ++k) {
        const std::uint32_t word = from_.words[k];
        active_[word] = again_[k];
        is_active_[word] = again_[k] < end;
    }
}

/// Keeps track of the words that the window holds; windows mostly move on by a little.
void WindowSums::move_window(std::size_t lo, std::size_t hi) {
    const bool wider = hi - lo > frequent_.room();
    const bool goes_on = !wider && lo >= active_lo_ && lo < active_hi_ && hi >= active_hi_;
    if (wider) frequent_.widen(hi - lo);
    const std::size_t kept = goes_on ? lo : active_hi_;
    while (active_lo_ < kept) leave(active_lo_++);
    if (!goes_on) active_lo_ = active_hi_ = lo;
    while (active_hi_ < hi) enter(active_hi_++);
}

void WindowSums::at(std::size_t target, std::size_t lo, std::size_t hi, std::vector<float> &out) {
    const auto n = static_cast<float>(to_.word_count(target, target + 1));
    out.resize((hi - lo) * widest_);
    for (std::size_t at = 0; at < out.size(); ++at) out[at] = n * base_[lo * widest_ + at];
    product_.assign(out.size(), 1);
    move_window(lo, std::min(hi + widest_ - 1, from_.size()));
    const std::size_t end = to_.first_word[target + 1];
    for (std::size_t k = to_.first_word[target]; k < end; ++k) prefetch(translation_.of(to_.words[k]).data());
    for (std::size_t k = to_.first_word[target]; k < end;) {
        for (const std::size_t full = std::min(k + kFactors, end); k < full; ++k) add_word(to_.words[k], lo, hi);
        take_logarithms(out);
    }
}

void WindowSums::take_logarithms(std::vector<float> &out) {
    for (std::size_t at = 0; at < out.size(); ++at) {
        if (product_[at] != 1) out[at] += static_cast<float>(std::log(product_[at]));
        product_[at] = 1;
    }
}

/// Of a word that few sources explain: where those occur.
void WindowSums::find_by_source(std::uint32_t target_word) {
    const std::size_t end = from_.first_word[active_hi_];
    for (const auto &[word, gain] : translation_.of(target_word)) {
        if (!is_active_[word]) continue;
        for (std::size_t k = active_[word]; k < end; k = again_[k]) hit(segment_[k], gain);
    }
}

/// Of a word that many sources explain.
void WindowSums::find_frequent(std::uint32_t target_word, std::size_t lo, std::size_t last) {
    for (std::size_t segment = lo; segment < last; ++segment)
        if (const float gain = frequent_.gain(target_word, segment); gain > 0)
            hit(static_cast<std::uint32_t>(segment), gain);
}

void WindowSums::add_word(std::uint32_t target_word, std::size_t lo, std::size_t hi) {
    if (frequent_.holds(target_word))
        find_frequent(target_word, lo, std::min(hi + widest_ - 1, from_.size()));
    else
        find_by_source(target_word);
    flush(lo, hi);
}

/// Multiplies the windows that hold a hit by its factor.
void WindowSums::flush(std::size_t lo, std::size_t hi) {
    if (widest_ == 1)
        for (const std::uint32_t hit : touched_) product_[hit - lo] *= 1 + hits_[hit] * scale_[hit];
    else
        flush_wide(lo, hi);
    for (const std::uint32_t hit : touched_) hits_[hit] = 0;
    touched_.clear();
}

/// Windows of several segments.
void WindowSums::flush_wide(std::size_t lo, std::size_t hi) {
    std::sort(touched_.begin(), touched_.end());
    std::size_t from = lo; // windows before begin too early or are done
    for (std::uint32_t hit : touched_) {
        const std::size_t begin = std::max<std::size_t>(from, hit + 1 >= widest_ ? hit + 1 - widest_ : 0);
        const std::size_t end = std::min<std::size_t>(hit + 1, hi);
        for (std::size_t i = begin; i < end; ++i) {
            const std::size_t widest = std::min(widest_, from_.size() - i);
            const float *scale = &scale_[i * widest_];
            double *product = &product_[(i - lo) * widest_];
            float sum = 0; // what stands in front of the hit adds nothing, or the window is done
            for (std::size_t k = hit - i; k < widest; ++k) {
                sum += hits_[i + k];
                product[k] *= 1 + sum * scale[k];
            }
        }
        from = std::max(from, end);
    }
}

float WindowSums::shares(std::size_t target, std::size_t first, std::size_t width, std::vector<Share> &out) const {
    const std::size_t at = first * widest_ + width - 1;
    const auto begin = from_.words.begin();
    const auto window_begin = begin + static_cast<std::ptrdiff_t>(from_.first_word[first]);
    const auto window_end = begin + static_cast<std::ptrdiff_t>(from_.first_word[first + width]);
    for (std::size_t k = to_.first_word[target]; k < to_.first_word[target + 1]; ++k) {
        const std::uint32_t word = to_.words[k];
        const std::size_t own = out.size();
        float gain = 0;
        for (const SourceWord &source : translation_.of(word)) {
            const auto times = std::count(window_begin, window_end, source.word);
            if (times == 0) continue;
            out.push_back({source.word, word, source.gain * static_cast<float>(times)});
            gain += out.back().nats;
        }
        for (std::size_t s = own; s < out.size(); ++s) out[s].nats *= std::log1p(gain * scale_[at]) / gain;
    }
    return static_cast<float>(to_.word_count(target, target + 1)) * base_[at];
}

float WindowSums::known(std::size_t target) const {
    const std::size_t words = to_.word_count(target, target + 1);
    const float scale = window(words, background_ * static_cast<double>(words)).scale;
    float sum = 0;
    for (std::size_t k = to_.first_word[target]; k < to_.first_word[target + 1]; ++k) {
        float most = 0;
        for (const SourceWord &source : translation_.of(to_.words[k])) most = std::max(most, source.gain);
        sum += std::min(1.0F, std::log1p(most * scale) / kCertain);
    }
    return words == 0 ? 0 : sum / static_cast<float>(words);
}

} // namespace hexapla
