#pragma once
// What --verbose says on standard error: what was read and which evidence there is.

#include "align/align.h"
#include "arguments.h"
#include "document/version.h"

namespace hexapla::cli {

/// The dictionaries whose two languages are both among these.
std::vector<Dictionary> fitting(const std::vector<Dictionary> &dictionaries,
                                const std::vector<const Language *> &languages);

/// For each two languages that have common words: of how many meanings, a line each.
std::string shared_common_words(const std::vector<const Language *> &languages);

/// For each two languages without a dictionary: the packages that may hold one, a line each.
std::string advice(const std::vector<Dictionary> &dictionaries, const std::vector<const Language *> &languages);

/// Each version's language and size; nothing without --verbose.
void tell(const Arguments &, const std::vector<Version> &versions);
/// The same, then the dictionaries that fit, what to install where none does, and the common words.
void tell(const Arguments &, const std::vector<Version> &versions, const AlignOptions &evidence);

/// The parts that segments were cut into, a line a version; nothing without --verbose.
void tell_repaired(const Arguments &, const std::vector<Version> &versions);

} // namespace hexapla::cli
