#pragma once
// Asides: what a version says of its own translation, which no other version has to say.

#include "document/version.h"

#include <string_view>

namespace hexapla {

/// Whether a text names a translation or a translator, or bears the mark of a translator's note: "Übersetzung: A. Berg",
/// "(N.d.T. : …)".
bool speaks_of_translation(std::string_view text, const Language &language);

/// Whether a segment does, or what announces it: the text before its short list, "Translated by:", or its heading.
bool speaks_of_translation(const Version &version, std::size_t segment);

} // namespace hexapla
