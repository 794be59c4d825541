#pragma once
// What the environment says of the place the result is shown in.

#include "write/format.h"

#include <string>

namespace hexapla::cli {

/// Width: COLUMNS, else the terminal's, else 80. Colour: as `--color` says; "auto" means on a
/// terminal, unless NO_COLOR is set to anything or TERM is "dumb".
Layout terminal_layout(int descriptor, const std::string &color);

/// Columns of standard output, found in the same way.
std::size_t width_of_output();

} // namespace hexapla::cli
