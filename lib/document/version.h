#pragma once
// Version: one language version of a document, segmented.

#include "text/language.h"
#include "text/text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hexapla {

enum class Kind : std::uint8_t { title, heading, prose, item };

/// A boundary that was considered inside a segment and rejected; the aligner may cut here to repair
/// a version that lost its breaks.
struct Cut {
    std::size_t offset = 0; ///< byte offset in the Text where the second part would begin
    float score = 0;        ///< log-odds that it is a boundary after all; below 0
};

/// A unit of a version: a title, a heading, a sentence of prose, or a list item.
/// Segments of a version are in order and disjoint; together with their markers they hold every byte
/// of the text that is not white space.
struct Segment {
    Kind kind = Kind::prose;
    bool lead_in = false;               ///< announces the list that follows it (ends in a colon)
    bool repaired = false;              ///< a part of a longer segment: the other versions show a break beside it
    Span span;                          ///< without marker and surrounding white space; never empty
    Span marker;                        ///< the enumerator or bullet in front of it; empty: none
    std::string id;                     ///< unique in its version: "t", "h1", "p2.1", "1.3", "1.3.2"
    std::vector<int> path;              ///< list, item, subitem …, as in the id; empty outside lists
    std::optional<std::int64_t> number; ///< the marker's value as written ("7." -> 7); none for bullets
    std::size_t paragraph = 0;          ///< index of the paragraph it begins in
    std::vector<Cut> cuts;              ///< rejected boundaries inside it, in order
};

/// A comment "hexapla-ignore CHECK ..." in the source: what the checks say of one block is known.
struct Waiver {
    std::size_t offset = 0;          ///< the block is the first that ends behind it
    std::vector<std::string> checks; ///< "final-stop"; empty: all
};

struct Version {
    const Language *language = nullptr; ///< never null once loaded
    Text text;
    std::vector<Segment> segments;
    bool fixed = false;                ///< the source says what a segment is, as a line or an entry: none is cut
    std::vector<Waiver> waivers = {};  ///< in order; formats without comments have none
    std::optional<double> margin = {}; ///< of the Guess, where the language was found from the text
};

} // namespace hexapla
