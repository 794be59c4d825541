#pragma once
// The words that changed between segments of two revisions.

#include "review/diff.h"

namespace hexapla {

/// How the words of one range of segments became those of another, as the languages break them, each
/// sign of punctuation being a word; white space and markers do not count. Empty: no word differs.
std::vector<WordEdit> word_edits(const Version &before, Range old_segments, const Version &after, Range new_segments);

} // namespace hexapla
