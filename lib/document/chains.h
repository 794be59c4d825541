#pragma once
// Chains: candidates written alike whose values follow each other.

#include "document/candidates.h"

namespace hexapla {

/// At least two candidates that count, or one that a lead-in announces; in document order.
struct Chain {
    std::vector<std::size_t> members; ///< indices of candidates
    std::vector<std::int64_t> values; ///< as written, one a member
    int order = 0;                    ///< of the readings that made the chain
    int slips = 0;                    ///< members whose number does not follow the one before
};

/// The chains of a text, disjoint, by first member. Where a token reads in two ways (i, v, c) the
/// longer chain has it. Linear, apart from sorting the chains by length.
std::vector<Chain> chains(std::string_view text, std::span<const TextLine> lines,
                          std::span<const MarkerCandidate> candidates, const Language &language);

} // namespace hexapla
