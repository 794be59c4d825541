#include "document/outline.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Lists inside lists; an id has a number for each.
constexpr std::size_t kDeepest = 64;

/// A paragraph's own pieces where a list starts inside it: the paragraph up to the first marker, then
/// an item for each. Lists are numbered on from `lists`.
void split(const Text &text, const Piece &piece, const Language &language, int &lists,
           std::vector<Piece> &pieces, std::vector<Marker> &markers) {
    const std::size_t offset = piece.span.begin;
    Piece part = piece;
    const int first = static_cast<int>(markers.size());
    int most = 0;
    for (Marker &marker : hexapla::markers(text.at(piece.span), language)) {
        if (marker.run_in) continue;
        marker.span = {marker.span.begin + offset, marker.span.end + offset};
        most = std::max(most, marker.list);
        marker.list += lists;
        part.span = trimmed(text.bytes(), {part.span.begin, marker.span.begin});
        if (!part.span.empty()) pieces.push_back(part);
        part.kind = Kind::item;
        part.marker = marker.span;
        part.number = static_cast<int>(markers.size());
        part.span = {marker.span.end, piece.span.end};
        markers.push_back(std::move(marker));
    }
    // parent counts among the markers of this paragraph, run-in ones included: lists here are flat
    for (std::size_t i = static_cast<std::size_t>(first); i < markers.size(); ++i)
        markers[i].parent = -1;
    lists += most;
    part.span = trimmed(text.bytes(), part.span);
    if (!part.span.empty()) pieces.push_back(part);
}

} // namespace

void Outline::open_list() {
    if (open_.size() == kDeepest) {
        ++beyond_;
        return;
    }
    const int holder = open_.empty() ? -1 : open_.back().last;
    open_.push_back({holder < 0 ? ++lists_ : open_.back().number, holder});
}

void Outline::close_list() {
    waiting_ = -1;
    if (beyond_ > 0) --beyond_;
    else open_.pop_back();
}

void Outline::item(Span marker, std::optional<std::int64_t> number) {
    if (open_.empty()) return;
    Marker made;
    made.span = marker;
    made.kind = number ? "decimal" : "bullet";
    made.number = number;
    made.list = open_.back().number;
    made.depth = static_cast<int>(open_.size()) - 1;
    made.parent = open_.back().holder;
    waiting_ = open_.back().last = static_cast<int>(markers_.size());
    markers_.push_back(std::move(made));
}

void Outline::block(Kind kind, Span span) {
    if (span.empty()) return;
    Piece piece;
    piece.kind = kind == Kind::heading && pieces_.empty() ? Kind::title : kind;
    piece.span = span;
    piece.paragraph = pieces_.size();
    if (waiting_ >= 0) {
        piece.kind = Kind::item;
        piece.number = waiting_;
        piece.marker = markers_[static_cast<std::size_t>(waiting_)].span;
        waiting_ = -1;
    }
    pieces_.push_back(piece);
}

std::vector<Segment> Outline::segments(const Text &text, const Language &language, Unit unit) const {
    std::vector<Piece> pieces;
    std::vector<Marker> markers = markers_;
    int lists = lists_;
    for (const Piece &piece : pieces_)
        if (piece.kind == Kind::prose) split(text, piece, language, lists, pieces, markers);
        else pieces.push_back(piece);
    return hexapla::segments(text, markers, std::move(pieces), language, unit);
}

} // namespace hexapla
