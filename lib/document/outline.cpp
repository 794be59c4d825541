#include "document/outline.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Lists inside lists; an id has a number for each.
constexpr std::size_t kDeepest = 64;

/// The lists that paragraphs hold or are, though the format does not say so.
class Found {
public:
    /// Lists are numbered on from `lists`.
    Found(const Text &text, const Language &language, std::vector<Marker> told, int lists)
        : markers(std::move(told)), text_(text), language_(language), lists_(lists) {}

    /// Paragraphs in a row: up to the first marker inside one it stays prose, then an item for each.
    void split(std::span<const Piece> run) {
        const std::size_t offset = run.front().span.begin;
        found_ = hexapla::markers(text_.at({offset, run.back().span.end}), language_);
        index_.assign(found_.size(), -1);
        int most = 0;
        for (Marker &marker : found_) {
            marker.span = {marker.span.begin + offset, marker.span.end + offset};
            most = std::max(most, marker.list);
        }
        std::size_t next = 0;
        for (const Piece &piece : run) next = split(piece, next);
        lists_ += most;
    }

    std::vector<Piece> pieces;
    std::vector<Marker> markers;

private:
    /// Cuts a paragraph at the markers in it, from `next` on; the first one behind it.
    std::size_t split(const Piece &piece, std::size_t next) {
        Piece part = piece;
        for (; next < found_.size() && found_[next].span.begin < piece.span.end; ++next) {
            const Span span = found_[next].span;
            if (found_[next].run_in || span.begin < piece.span.begin || span.end > piece.span.end) continue;
            add(part, {part.span.begin, span.begin});
            index_[next] = part.number = static_cast<int>(markers.size());
            part.kind = Kind::item;
            part.marker = span;
            part.span.begin = span.end;
            add_marker(found_[next]);
        }
        add(part, part.span);
        return next;
    }

    void add(Piece part, Span span) {
        part.span = trimmed(text_.bytes(), span);
        if (!part.span.empty()) pieces.push_back(part);
    }

    void add_marker(Marker marker) {
        marker.list += lists_;
        if (marker.parent >= 0) marker.parent = index_[static_cast<std::size_t>(marker.parent)];
        markers.push_back(std::move(marker));
    }

    const Text &text_;
    const Language &language_;
    int lists_;
    std::vector<Marker> found_; ///< in the paragraphs at hand
    std::vector<int> index_;    ///< of each of them among all markers; -1: not taken
};

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
    if (beyond_ > 0)
        --beyond_;
    else
        open_.pop_back();
}

void Outline::item(Span marker, std::optional<std::int64_t> number) {
    if (open_.empty()) return;
    const bool outermost = open_.back().holder < 0;
    if (outermost && open_.back().last < 0 && number && latest_ && *number == *latest_ + 1)
        open_.back().number = --lists_;
    if (outermost) latest_ = number;
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

void Outline::code(Span span) {
    const std::size_t before = pieces_.size();
    block(Kind::prose, span);
    if (pieces_.size() > before) pieces_.back().code = true;
}

std::vector<Segment> Outline::segments(const Text &text, const Language &language, Unit unit) const {
    Found found(text, language, markers_, lists_);
    const auto is_prose = [](const Piece &piece) { return piece.kind == Kind::prose && !piece.code; };
    for (auto piece = pieces_.begin(); piece != pieces_.end();) {
        const auto end = std::find_if_not(piece, pieces_.end(), is_prose);
        if (end != piece) found.split({piece, end});
        piece = end;
        if (piece != pieces_.end()) found.pieces.push_back(*piece++);
    }
    return hexapla::segments(text, found.markers, std::move(found.pieces), language, unit);
}

} // namespace hexapla
