#pragma once
// How the segments of a version end, as final-stop sees it.

#include "document/version.h"
#include "text/conventions.h"

#include <vector>

namespace hexapla {

FinalMark mark_of(const Version &version, std::size_t segment);

/// Whether a segment ends in a word where a stop could be missing: no address, no remark behind the end of a sentence,
/// and no item that goes on with a list of its own.
bool lacks_stop(const Version &version, std::size_t segment);

/// Whether a segment that is no item stands right before a list.
bool announces_list(const Version &version, std::size_t segment);

/// Whether a text, or a segment, ends in a full stop: it neither asks nor calls.
bool is_statement(std::string_view text, const Language &language);
bool states(const Version &version, std::size_t segment);

/// Passages of more than one sentence: paragraphs of prose, and items and lines that were taken for headings because
/// they have no stop. Each is told by its last segment and whether the sentence before its last one ends in a stop, and
/// both are sentences rather than numbers and names: "4.1. README.First".
struct Passage {
    std::size_t last = 0;
    bool stated = false;
};

std::vector<Passage> passages(const Version &version);

} // namespace hexapla
