#pragma once
// From the versions that were read to their rows, as the options say.

#include "align/repair.h"
#include "arguments.h"

namespace hexapla::cli {

/// The versions aligned with --pins and --repair. Tells on standard error which pins are lost and, with
/// --verbose, what was repaired.
Repaired rows_of(const Arguments &, std::vector<Version> read, const AlignOptions &evidence, bool repair);

} // namespace hexapla::cli
