#pragma once
// Outline: a document whose format says what is a heading, a paragraph and an item. Such structure is
// taken as it stands; only sentences, and lists whose markers are typed by hand, are still to be found.

#include "document/pieces.h"
#include "document/segment.h"

namespace hexapla {

/// The segments of a text whose parts and markers are found.
std::vector<Segment> segments(const Text &text, std::span<const Marker> found, std::vector<Piece> parts,
                              const Language &language, Unit unit);

/// The blocks of a document, told one by one in their order.
class Outline {
public:
    // A list; a list that is opened inside another's item is nested in it, up to a depth that no
    // reader follows; the items of what lies deeper are those of the deepest.
    void open_list();
    void close_list();
    /// The next block is the item's text. `marker` is empty where the format shows none. A list whose first
    /// number goes on from the list before is the same list, as it is in plain text.
    void item(Span marker, std::optional<std::int64_t> number);

    /// Text from first to last letter; an empty span is no block. A heading that comes first of all
    /// is the title. `kind` does not count for the first block of an item.
    void block(Kind kind, Span span);
    /// The same for what is no prose and stays whole.
    void code(Span span);

    std::vector<Segment> segments(const Text &text, const Language &language, Unit unit) const;

private:
    struct List {
        int number = 0;  ///< counted from 1 over the outermost lists, whose items' lists share it
        int holder = -1; ///< index of the marker whose item holds it; -1: none
        int last = -1;   ///< index of the marker of its latest item
    };
    std::vector<Piece> pieces_;
    std::vector<Marker> markers_;
    std::vector<List> open_;
    std::optional<std::int64_t> latest_; ///< number of the latest item outside other lists' items
    int beyond_ = 0;                     ///< lists that are open inside the deepest one that counts
    int lists_ = 0;
    int waiting_ = -1; ///< index of the marker whose item has no text yet; -1: none
};

} // namespace hexapla
