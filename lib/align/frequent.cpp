#include "align/frequent.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace hexapla {
namespace {

/// Sources from which on it is dearer to look for each of them in a window than to keep sums by segment.
constexpr std::size_t kMany = 256;

} // namespace

FrequentTargets::FrequentTargets(const Translation &translation, const Features &from)
    : from_(from), place_(translation.targets(), kNone), first_(from.vocabulary.words.size() + 1, 0) {
    for (std::size_t t = 0; t < place_.size(); ++t) {
        if (translation.of(t).size() <= kMany) continue;
        place_[t] = static_cast<std::uint32_t>(count_++);
        for (const SourceWord &source : translation.of(t)) ++first_[source.word + 1];
    }
    std::partial_sum(first_.begin(), first_.end(), first_.begin());
    entries_.resize(first_.back());
    std::vector<std::size_t> next(first_.begin(), first_.end() - 1);
    for (std::size_t t = 0; t < place_.size(); ++t)
        if (holds(static_cast<std::uint32_t>(t)))
            for (const SourceWord &source : translation.of(t)) entries_[next[source.word]++] = {place_[t], source.gain};
}

void FrequentTargets::widen(std::size_t segments) {
    room_ = std::bit_ceil(segments);
    gains_.assign(room_ * count_, 0);
}

void FrequentTargets::enter(std::size_t segment) {
    float *const row = gains_.data() + (segment & (room_ - 1)) * count_;
    std::fill_n(row, count_, 0.0F);
    for (std::size_t k = from_.first_word[segment]; k < from_.first_word[segment + 1]; ++k)
        for (std::size_t e = first_[from_.words[k]]; e < first_[from_.words[k] + 1]; ++e)
            row[entries_[e].place] += entries_[e].gain;
}

} // namespace hexapla
