#pragma once
// What speaks for leaving a short item alone: words that the other version knows, of which an equivalent item would
// hold most. Short items share a word or two by chance; a gap that costs the same at any length gives them away.

#include "align/words.h"

namespace hexapla {

/// Nats for a gap at a segment, a target of the sums; at least 0.
float alone(const Features &version, std::size_t segment, const WindowSums &sums);

} // namespace hexapla
