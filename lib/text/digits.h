#pragma once
// Numbers in digits: which separators group and which part the fraction.

#include "text/numbers.h"

namespace hexapla {

/// The numbers of a run of digits that begins at `at` (a decimal digit of any script), with the
/// separators between them; `at` is moved behind it. "1.000,5" is one number, "1.2.3" three.
void append_digits(std::vector<Number> &result, std::string_view text, std::size_t &at, const Language &language);

/// `value` times 10^power: ("3.5", 6) -> "3500000".
std::string scaled(std::string_view value, int power);

/// Canonical form of an integer part and a fraction, digits alone: ("007", "50") -> "7.5".
std::string canonical(std::string_view integer, std::string_view fraction = {});

} // namespace hexapla
