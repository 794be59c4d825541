#pragma once
// From the operands to versions and dictionaries.

#include "align/align.h"
#include "arguments.h"
#include "document/segment.h"

namespace hexapla::cli {

/// The operands, read and segmented, in their order.
std::vector<Version> load(const Arguments &);
/// The same for files that are not all operands; --languages names them in this order.
/// The first `revisions` of them are texts in one language unless their names say otherwise.
std::vector<Version> load(const Arguments &, const std::vector<std::string> &operands, std::size_t revisions);

/// What `--unit` says a segment is.
Unit unit(const Arguments &);

/// The dictionaries that were named, else those installed; empty after `--dictionary none`.
std::vector<Dictionary> dictionaries(const Arguments &);
/// What --dictionary and --common-words say of the evidence to align with.
AlignOptions evidence(const Arguments &);

/// What `--repair` says: whether segments that lost breaks are cut.
bool repairs(const Arguments &);

/// The codes of --languages; empty: not given.
std::vector<const Language *> languages_named(const Arguments &);

/// The language a file's name speaks of: "bg.txt", "roadmap.bg.txt", "bg/roadmap.txt"; null: none.
const Language *language_of_name(const std::string &operand);

} // namespace hexapla::cli
