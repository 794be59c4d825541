#pragma once
// Headers and footers of pages: short lines that repeat with the number of the page.

#include "document/layout.h"

#include <span>

namespace hexapla {

/// Neither goes such a line on in the next, nor one before it in such a line. Linear.
void set_page_lines_apart(std::string_view text, std::span<TextLine> lines);

} // namespace hexapla
