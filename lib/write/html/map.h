#pragma once
// The map: every version a bar, every row a ribbon between the bars, as inline SVG.

#include "write/html/page.h"

namespace hexapla::html {

/// Ribbons link to their rows (#r17). Rows in which nothing is to be seen share ribbons where there
/// are more than a screen can show.
void write_map(std::ostream &out, const Page &page);

} // namespace hexapla::html
