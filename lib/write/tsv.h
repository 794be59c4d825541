#pragma once
// Cells of a tab-separated table.

#include <string>
#include <string_view>

namespace hexapla {

/// A cell that holds any text on one line: tab, line feed, carriage return and backslash become
/// \t, \n, \r and \\, other controls \u001b. Where a spreadsheet would take it for a formula (it begins with = + - @) or
/// where it begins with an apostrophe, an apostrophe goes in front: take off one to read it back.
std::string cell(std::string_view text);

} // namespace hexapla
