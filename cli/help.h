#pragma once
// What `hexapla help` says, made from the tables of commands and options.

#include "commands.h"
#include "review/check.h"

#include <string>

namespace hexapla::cli {

/// All commands.
std::string overview();
/// One command: usage, what it does, its options, an example.
std::string help(const Command &command);
/// One check: what fires, what does not, what to do.
std::string help(const Check &check);
/// "hexapla 0.1.0 (segmenter 1)": the segmenter's number changes with the ids it gives.
std::string version_line();

} // namespace hexapla::cli
