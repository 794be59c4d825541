#pragma once
// Gold items: a document's items named by hand, equal names being equivalent, and the rows of an
// alignment laid over them. Places count characters that are not white space, so that how a text
// was broken into lines plays no part.

#include "text/text.h"

#include <string>
#include <vector>

namespace hexapla::cli {

struct GoldItem {
    Span span;
    std::vector<std::string> ids; ///< "a+b" in the file: it says what a and b say elsewhere
};

/// A file of gold items ("id TAB kind TAB text" lines in the document's order) and the text they are of.
class GoldDocument {
public:
    /// `file` is "bg.gold.tsv"; the text is "bg.txt" beside it. Throws Error where an item is not in it.
    explicit GoldDocument(const std::string &file);

    const std::vector<GoldItem> &items() const { return items_; }
    /// The place of a byte of the text.
    std::size_t place(std::size_t byte) const;

private:
    std::vector<std::size_t> places_; ///< of every byte, and of the end
    std::vector<GoldItem> items_;
};

/// A row of an alignment: for each document the places it covers, in order and disjoint.
struct PlacedRow {
    std::vector<std::vector<Span>> cells;
    double confidence = 0;
};

/// The rows of a JSON Lines file that `align` wrote of these documents, in their order.
std::vector<PlacedRow> placed_rows(const std::string &file, const std::vector<GoldDocument> &documents);

} // namespace hexapla::cli
