#pragma once
// Checks: what is wrong within the versions of a document and between them. One row a check.

#include "align/align.h"
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

/// All checks, by name of what they are about: contents, words, marks, form.
std::span<const Check> checks();
/// Throws Error for an unknown name, with the nearest known one.
const Check &check(std::string_view name);

/// The checks that a list such as "+term,-length" or "term,length" asks for, in the table's order.
/// Names with a sign change the full table, names without one are the whole choice.
/// Throws Error for an unknown name.
std::vector<const Check *> selected_checks(std::string_view list);

struct CheckOptions {
    std::vector<const Check *> checks = selected_checks("");
};

/// What the checks find, by version, place and check; equal input gives equal findings.
std::vector<Finding> findings(const std::vector<Version> &versions, const Alignment &alignment,
                              const CheckOptions &options = {});

/// Whether a finding that is not baselined is at or above a severity.
bool any_at_least(const std::vector<Finding> &findings, Severity severity);

} // namespace hexapla
