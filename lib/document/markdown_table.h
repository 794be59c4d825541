#pragma once
// Tables in Markdown as GitHub has them, which cmark takes for paragraphs.

#include "text/text.h"

#include <vector>

namespace hexapla {

/// A paragraph in parts: the lines before the table, then every cell of its rows that is not empty. One part, the
/// paragraph, where it holds no table. A table is a row, a row of dashes with as many cells, and the rows behind.
std::vector<Span> table_parts(std::string_view text, Span paragraph);

} // namespace hexapla
