#pragma once
// Baseline: the findings that are known and accepted, as a text file beside the documents.

#include "review/report.h"

#include <set>
#include <string>

namespace hexapla {

/// The fingerprints in the first column of a baseline; lines that begin with # say nothing.
std::set<std::string, std::less<>> fingerprints(std::string_view baseline);

/// A baseline of these findings: fingerprint, check, language, message; sorted, so that versions of
/// it differ only where findings do.
std::string baseline(const Report &report);

/// Marks the findings whose fingerprints the baseline has.
void mark_baselined(std::vector<Finding> &findings, const std::set<std::string, std::less<>> &known);

} // namespace hexapla
