#pragma once
// Breaks that a text may have lost inside a segment, and the parts that it falls into with them.

#include "document/version.h"

namespace hexapla {

/// A place where a segment may be two.
struct Break {
    Cut cut;
    Span marker;                        ///< the enumerator or bullet that begins the second part; empty: none
    std::optional<std::int64_t> number; ///< its value; none for bullets
};

/// The rejected boundaries of a segment and weaker places: a capital, a stop without a space behind it,
/// an enumerator or bullet that stands alone in its kind. In order; none in a fixed version. Linear.
std::vector<Break> possible_breaks(const Version &version, const Segment &segment);

/// Whether the text itself shows that something begins there: by a marker, a new line, or a space that
/// is missing.
bool is_shown(const Version &version, const Break &place);

/// A break that was lost indeed, and what begins there: an item only with a marker or inside an item.
struct Lost {
    Break place;
    Kind kind = Kind::prose;
};

/// The segment's parts, `first` being the kind of the one before the first break. Their ids are the
/// segment's with /1, /2 … behind it, so that no other segment is renamed and none of the parts is
/// taken for the whole.
std::vector<Segment> parts(const Version &version, const Segment &segment, Kind first, const std::vector<Lost> &breaks);

} // namespace hexapla
