#include "align/rivals.h"

#include <algorithm>
#include <cmath>

namespace hexapla {
namespace {

/// Odds that a segment that stands alone is one of those that stand alone in the other versions
/// rather than none of them, by Way (neighbours changed places; to have lost one of two neighbours
/// each is rarer).
constexpr std::array<double, kWays> kOdds{1.0 / 9, 1, 4, 9};
constexpr std::array<float, kWays> kLeastContent{4, 1, 0.5F, 0.5F};

} // namespace

float least_content(Way way) { return kLeastContent[static_cast<std::size_t>(way)]; }

void Rivals::add(Way way, float nats) {
    ++count_[static_cast<std::size_t>(way)];
    likelihood_[static_cast<std::size_t>(way)] += std::exp(nats);
}

double Rivals::share(Way way, float nats) const {
    double all = 1;
    for (std::size_t w = 0; w < kWays; ++w) all += odds(w) * likelihood_[w];
    return odds(static_cast<std::size_t>(way)) * std::exp(nats) / all;
}

double Rivals::odds(std::size_t way) const {
    return kOdds[way] / static_cast<double>(std::max<std::size_t>(1, count_[way]));
}

} // namespace hexapla
