#pragma once
// Numbers in Han numerals: "二十", "第三", "二〇一八", "三千五百".

#include "text/numbers.h"

namespace hexapla {

/// Appends the number that begins at `at` and moves `at` behind its numerals; where they are part
/// of another word ("一般", "十分", "万一") nothing is appended, and `at` is moved all the same.
/// False, and `at` untouched, where no numeral stands.
bool append_han_number(std::vector<Number> &result, std::string_view text, std::size_t &at);

/// Widens a number in digits that ends at `at` by Han units and the digits between them, and moves
/// `at` behind: "1亿2千万", "3億5000万", "5千", in Korean "1억 2천만". False, and nothing changed, where no unit follows.
bool widen_by_han_units(Number &number, std::string_view text, std::size_t &at, const Language &language);

} // namespace hexapla
