#pragma once
// Pins from a file: alignments that a person has fixed, here or in another tool.

#include "align/pins.h"
#include "arguments.h"

namespace hexapla::cli {

/// The pins of --pins, none where it is not given. The file is a table (hexapla-formats(5)), or a TMX or
/// XLIFF file that `align` wrote and somebody edited.
Pins pins(const Arguments &, const std::vector<Version> &versions);

/// Tells on standard error which pins name what is not there, and which no row keeps.
void tell_lost(const Arguments &, const Pins &pins, const Alignment &rows);

} // namespace hexapla::cli
