#pragma once
// Rows as a JSON array on one line, for lines that hold a whole document.

#include "align/align.h"

#include <string>

namespace hexapla {

/// Appends `[{"row":1,…},…]`, the objects being those of align's JSON Lines.
void append_rows(std::string &line, const std::vector<Version> &versions, const Alignment &rows);

} // namespace hexapla
