#pragma once
// TBX (ISO 30042), versions 2 and 3.

#include "lexicon/terms.h"

namespace hexapla {

Glossary tbx(std::string name, std::string_view bytes);

/// A rendering from its text; without words where the text has none.
Rendering rendering(std::string_view text, const Language &language, bool forbidden);

} // namespace hexapla
