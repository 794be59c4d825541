#pragma once
// Lists that tables of ours keep in one string.

#include <string_view>
#include <vector>

namespace hexapla {

/// The parts of a table's list between separators, without empty ones: "a b|B c" -> {"a", "b|B", "c"}.
/// They see into `list`.
std::vector<std::string_view> split(std::string_view list, char separator);

} // namespace hexapla
