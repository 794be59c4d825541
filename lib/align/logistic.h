#pragma once
// Between nats and probabilities.

#include <cmath>
#include <concepts>

namespace hexapla {

/// The log-odds of a probability between 0 and 1, both excluded; nats.
template <std::floating_point T> T logit(T p) { return std::log(p / (1 - p)); }
/// The probability that has such log-odds.
template <std::floating_point T> T sigmoid(T nats) { return 1 / (1 + std::exp(-nats)); }

} // namespace hexapla
