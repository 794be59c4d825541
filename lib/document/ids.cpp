#include "document/ids.h"

#include <algorithm>

namespace hexapla {
namespace {

std::string joined(const std::vector<int> &path) {
    std::string result;
    for (const int part : path) {
        if (!result.empty()) result += '.';
        result += std::to_string(part);
    }
    return result;
}

} // namespace

Ids::Ids(std::span<const Marker> markers, std::span<const Piece> pieces)
    : markers_(markers), pieces_(pieces), is_item_(markers.size()), paths_(markers.size()), inside_(markers.size()) {
    int most = 0;
    for (const Marker &marker : markers) most = std::max(most, marker.list);
    list_number_.resize(static_cast<std::size_t>(most) + 1);
    list_size_.resize(static_cast<std::size_t>(most) + 1);
    for (const Piece &piece : pieces)
        if (piece.number >= 0 && piece.kind == Kind::item) is_item_[static_cast<std::size_t>(piece.number)] = true;
}

int Ids::holder(const Marker &marker) const {
    int at = marker.parent;
    while (at >= 0 && !is_item_[static_cast<std::size_t>(at)]) at = markers_[static_cast<std::size_t>(at)].parent;
    return at;
}

std::vector<int> Ids::item_path(const Marker &marker) {
    const int outer = holder(marker);
    if (outer >= 0) {
        std::vector<int> path = paths_[static_cast<std::size_t>(outer)];
        path.push_back(++inside_[static_cast<std::size_t>(outer)]);
        return path;
    }
    const auto list = static_cast<std::size_t>(marker.list);
    if (list_number_[list] == 0) list_number_[list] = ++lists_;
    return {list_number_[list], ++list_size_[list]};
}

Segment Ids::named(std::size_t index, std::size_t sentence, std::size_t count) {
    const Piece &piece = pieces_[index];
    Segment segment;
    segment.kind = piece.kind;
    segment.paragraph = piece.paragraph;
    if (piece.number >= 0) segment.number = markers_[static_cast<std::size_t>(piece.number)].number;
    if (sentence == 0) {
        segment.marker = piece.marker;
        path_.clear();
        switch (piece.kind) {
        case Kind::title: name_ = "t"; break;
        case Kind::heading: name_ = "h" + std::to_string(++headings_); break;
        case Kind::prose: name_ = "p" + std::to_string(++paragraphs_); break;
        case Kind::item:
            path_ = item_path(markers_[static_cast<std::size_t>(piece.number)]);
            paths_[static_cast<std::size_t>(piece.number)] = path_;
            name_ = joined(path_);
            break;
        }
    }
    segment.path = path_;
    segment.id = name_;
    if (piece.kind == Kind::prose)
        segment.id += "." + std::to_string(sentence + 1);
    else if (count > 1)
        segment.id += "/" + std::to_string(sentence + 1);
    return segment;
}

} // namespace hexapla
