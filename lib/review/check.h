#pragma once
// Checks: what is wrong within the versions of a document and between them. One row a check.

#include "align/align.h"
#include "lexicon/terms.h"
#include "review/finding.h"

#include <span>

namespace hexapla {

struct Material;

struct Check {
    std::string_view name;        ///< "missing-item"
    Severity severity;            ///< the usual one of its findings; none is above it
    std::string_view its;         ///< ITS 2.0 localization quality issue type: "omission"
    std::string_view mqm;         ///< MQM category: "accuracy/omission"
    std::string_view summary;     ///< one line for `hexapla list checks`
    std::string_view explanation; ///< what fires, what does not, what to do
    std::vector<Finding> (*find)(const Material &);
};

/// All checks: of contents, of words and numbers, of marks, of form.
std::span<const Check> checks();
/// Null for an unknown name.
const Check *find_check(std::string_view name);

struct CheckOptions {
    std::vector<const Check *> checks;     ///< in the table's order; empty: all
    std::vector<Glossary> glossaries = {}; ///< terms that must be kept
};

/// What the checks find, by version, place and check; equal input gives equal findings.
std::vector<Finding> findings(const std::vector<Version> &versions, const Alignment &alignment,
                              const CheckOptions &options = {});

/// Whether a finding that is not baselined is at or above a severity.
bool any_at_least(const std::vector<Finding> &findings, Severity severity);

} // namespace hexapla
