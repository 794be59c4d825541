#pragma once
// Why a row's segments were paired.

#include "output.h"

#include <string>

namespace hexapla::cli {

/// The row of that number as `align` shows it, then each kind of evidence with its nats, the
/// strongest first. Rows count from 1. Throws Usage where the number names no row.
void write_explanation(Output &output, const std::vector<Version> &versions, const Alignment &rows,
                       const std::string &number, const AlignOptions &options);

} // namespace hexapla::cli
