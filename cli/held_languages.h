#pragma once
// Files that hold several languages, as translation memories do.

#include "arguments.h"

namespace hexapla {
struct Language;
}

namespace hexapla::cli {

/// The operands; a single file that holds several languages is named once for each of them, or for
/// each that --languages names.
std::vector<std::string> once_a_language(const Arguments &);

/// A file that is named several times and holds several languages is read in each of them in turn.
void take_in_turn(std::vector<const Language *> &codes, const Arguments &, const std::vector<std::string> &operands);

} // namespace hexapla::cli
