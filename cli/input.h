#pragma once
// Bytes from files and from standard input.

#include <string>

namespace hexapla::cli {

/// The operand that stands for standard input.
constexpr auto kStandardInput = "-";

/// All bytes of a file, or of standard input for "-". Throws Error where they cannot be read.
std::string bytes_of(const std::string &operand);

} // namespace hexapla::cli
