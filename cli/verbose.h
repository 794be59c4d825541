#pragma once
// What --verbose says on standard error: what was read and which evidence there is.

#include "arguments.h"
#include "document/version.h"
#include "lexicon/dictionary.h"

namespace hexapla::cli {

/// The dictionaries whose two languages are both among these.
std::vector<Dictionary> fitting(const std::vector<Dictionary> &dictionaries,
                                const std::vector<const Language *> &languages);

/// For each two languages without a dictionary: the packages that may hold one, a line each.
std::string advice(const std::vector<Dictionary> &dictionaries,
                   const std::vector<const Language *> &languages);

/// Each version's language and size; nothing without --verbose.
void tell(const Arguments &, const std::vector<Version> &versions);
/// The same, then the dictionaries that fit, and what to install where none does.
void tell(const Arguments &, const std::vector<Version> &versions,
          const std::vector<Dictionary> &dictionaries);

/// The parts that segments were cut into, a line a version; nothing without --verbose.
void tell_repaired(const Arguments &, const std::vector<Version> &versions);

} // namespace hexapla::cli
