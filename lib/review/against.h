#pragma once
// Which segments of a translation must be looked at again because their source changed.

#include "review/diff.h"

namespace hexapla {

/// Adds a translation to every change: its segments that stand for those of the change. They are found
/// through the old version, of which it is a translation, and for what was added through the new one,
/// where the translation has it already.
void add_translation(std::vector<Change> &changes, const Alignment &old_and_translation,
                     const Alignment &new_and_translation);

/// What a translator has to do with them: "revise", "translate" (they are not there yet), "remove",
/// "move", "split", "merge", "renumber"; empty: nothing.
std::string_view task(const Change &change, std::size_t translation);

} // namespace hexapla
