#pragma once
// Links: which candidate goes on with which, for every reading of each.

#include "document/chains.h"

namespace hexapla {

/// Chains of every reading, one member and more; a candidate may be in several. Linear.
std::vector<Chain> linked(std::string_view text, std::span<const TextLine> lines,
                          std::span<const MarkerCandidate> candidates, const Language &language);

/// For each line, how many plain paragraphs began up to it: lines without a marker that do not go
/// on with the line before and are not indented below a marker. Equal numbers: only list lines
/// between.
std::vector<std::uint32_t> plain_paragraphs(std::span<const TextLine> lines,
                                            std::span<const MarkerCandidate> candidates);

} // namespace hexapla
