#pragma once
// Names in a version's text: capitalised words where nothing but a name asks for a capital.

#include "document/version.h"

#include <vector>

namespace hexapla {

struct Name {
    Span span;            ///< in the version's text
    std::string form;     ///< fold()ed
    std::string skeleton; ///< in Latin letters
    std::size_t run = 1;  ///< which of a run of capitalised words it is: 3 in "Manuel López Obrador"
    bool ends = true;     ///< the run ends with it
    double place = 0;     ///< how far into the part it stands, 0 … 1
};

/// The names in a part of a version's text, in order. Words that begin a sentence are left out, and
/// so is every word in German, where each noun has a capital, and in scripts without case.
std::vector<Name> names(const Version &version, Span part);

} // namespace hexapla
