#pragma once
// What an alignment comes to, in one line.

#include "align/align.h"
#include "align/confidence.h"

#include <string>
#include <vector>

namespace hexapla {

bool has_gap(const Row &row);

/// What is to be said of a row beside its number: of "gap", "moved", "repaired" and "unsure" (its
/// confidence is below kLowConfidence) those that hold, in this order.
std::vector<std::string> remarks(const Row &row, const std::vector<Version> &versions);

/// "28 rows: 26 one to one, 1 merged, 1 with a gap (row 17); 1 moved (row 4); 2 below 0.5 (rows 3, 9)";
/// with "2 repaired" where the versions hold parts of segments.
std::string summary(const Alignment &rows, const std::vector<Version> &versions = {});

} // namespace hexapla
