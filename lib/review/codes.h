#pragma once
// Codes: what is written with letters and digits and copied, not translated: 1.0.0-alpha+001, MP3.

#include "review/check.h"
#include "review/material.h"

#include <string>
#include <string_view>
#include <vector>

namespace hexapla {

/// A code as it stands in a text.
struct Code {
    Span span;
    std::string written;
    std::string shape; ///< with 0 for every digit: "0.0.0-alpha+000"
};

/// The codes of a text in order, without those of addresses: ASCII letters and digits, and the marks
/// between them.
std::vector<Code> codes(std::string_view text);

/// The findings of one row: a version has a code where another has one with other digits.
std::vector<Finding> code_mismatches(const Material &material, std::size_t row);

} // namespace hexapla
