#pragma once
// Numbers in Han numerals: "二十", "第三", "二〇一八", "三千五百".

#include "text/numbers.h"

namespace hexapla {

/// Appends the number that begins at `at` and moves `at` behind its numerals; where they are part
/// of another word ("一般", "十分", "万一") nothing is appended, and `at` is moved all the same.
/// False, and `at` untouched, where no numeral stands.
bool append_han_number(std::vector<Number> &result, std::string_view text, std::size_t &at);

} // namespace hexapla
