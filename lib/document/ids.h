#pragma once
// Names of segments: "t", "h1", "p2.1", "1.3", "1.3.2".

#include "document/pieces.h"

#include <map>

namespace hexapla {

/// Names the pieces of a text from first to last. A list is numbered where it begins, its items by
/// their place in it whatever their markers say, so that names are unique.
class Ids {
public:
    Ids(std::span<const Marker> markers, std::span<const Piece> pieces);

    /// The segment of piece `index`'s sentence, `sentence` of `count`, with all that its piece decides.
    /// To be asked in order.
    Segment named(std::size_t index, std::size_t sentence, std::size_t count);

private:
    std::vector<int> item_path(const Marker &marker);
    /// The item that holds this marker's list; none if that became a heading.
    int holder(const Marker &marker) const;

    std::span<const Marker> markers_;
    std::span<const Piece> pieces_;
    std::vector<bool> is_item_;           ///< of each marker
    std::vector<std::vector<int>> paths_; ///< of each marker's item
    std::vector<int> inside_;             ///< items so far in the lists that each marker's item holds
    std::vector<int> list_number_;        ///< of each outermost list; 0: not yet begun
    std::vector<int> list_size_;          ///< items so far
    int lists_ = 0;
    int headings_ = 0;
    int paragraphs_ = 0;
    std::string name_; ///< of the piece at hand
    std::vector<int> path_;
};

} // namespace hexapla
