#pragma once
// The equivalent segments of N versions, row by row.

#include "document/version.h"
#include "lexicon/dictionary.h"

#include <optional>
#include <vector>

namespace hexapla {

/// Consecutive segments of one version, half-open; first == last: this version has none (a gap).
struct Range {
    std::size_t first = 0;
    std::size_t last = 0;

    std::size_t size() const { return last - first; }
    bool empty() const { return first == last; }
    friend bool operator==(const Range &, const Range &) = default;
};

/// Segments that say the same, one cell a version in the order of the versions.
struct Row {
    std::vector<Range> cells;
    double confidence = 0; ///< probability that the row is right: of the rows given 0.9, nine in ten are
    bool moved = false;    ///< at least one cell stands out of its version's order
};

/// Every segment of every version lies in exactly one row. Rows are in document order; a gap's range
/// is empty and stands where the segment would be.
using Alignment = std::vector<Row>;

/// Cells that a person has fixed, one a version; none where the pin says nothing of that version.
struct Pin {
    std::vector<std::optional<Range>> cells;
};

struct AlignOptions {
    std::vector<Dictionary> dictionaries{}; ///< may be empty
    std::vector<Pin> pins{};                ///< kept whatever the model thinks, unless they cross
    bool common_words = true;               ///< the built-in vocabulary is asked, too
    bool repair = true;                     ///< align_repaired() may cut segments that lost breaks
};

/// Deterministic. The order of the versions changes only the order of the cells.
Alignment align(const std::vector<Version> &versions, const AlignOptions &options = {});

/// What one kind of evidence says for a row, in nats: above 0 for it, below against it.
struct Evidence {
    std::string kind; ///< "dictionary", "numbers", "length" …
    double nats = 0;
};

/// What contributed to a row, the mean over its pairs of cells; the sum is the row's log-odds against
/// segments that have nothing to do with each other. Empty for a row with one cell.
std::vector<Evidence> explain(const std::vector<Version> &versions, const Row &row, const AlignOptions &options = {});

} // namespace hexapla
