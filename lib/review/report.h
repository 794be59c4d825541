#pragma once
// Report: what one run of the checks came to, whole; all that a writer needs.

#include "align/align.h"
#include "review/check.h"

namespace hexapla {

struct Report {
    const std::vector<Version> &versions;
    const Alignment &alignment;
    const std::vector<Finding> &findings;
    std::vector<const Check *> checks;    ///< those that ran, in the table's order
    Severity fail_on = Severity::warning; ///< from which severity on a finding fails the run
};

/// Whether a finding fails the run: not baselined, and severe enough.
inline bool fails(const Finding &finding, const Report &report) {
    return !finding.baselined && finding.severity >= report.fail_on;
}

} // namespace hexapla
