#pragma once
// Pins from a file: alignments that a person has fixed, here or in another tool.

#include "align/align.h"
#include "arguments.h"

namespace hexapla::cli {

/// The pins of --pins, none where it is not given. The file is a table (hexapla-formats(5)), or a TMX or
/// XLIFF file that `align` wrote and somebody edited. A pin that names what is not there is told on
/// standard error and left out.
std::vector<Pin> pins(const Arguments &, const std::vector<Version> &versions);

/// Tells on standard error which of the pins no row keeps.
void tell_unkept(const Arguments &, const std::vector<Pin> &pins, const Alignment &rows);

} // namespace hexapla::cli
