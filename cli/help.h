#pragma once
// What `hexapla help` says, made from the tables of commands and options, for a screen of so many columns.

#include "commands.h"
#include "review/check.h"

#include <string>

namespace hexapla::cli {

/// All commands.
std::string overview(std::size_t width);
/// One command: usage, what it does, its options, an example.
std::string help(const Command &command, std::size_t width);
/// One check: what fires, what does not, what to do.
std::string help(const Check &check, std::size_t width);
/// "hexapla 0.1.0 (segmenter 1)": the segmenter's number changes with the ids it gives.
std::string version_line();

} // namespace hexapla::cli
