#include "document/pieces.h"

#include "text/unicode.h"

#include <algorithm>

namespace hexapla {

/// Columns that a line below an item is indented at least: to its text, with one to spare, but no
/// more than below "(10) ".
constexpr std::size_t kDeepestHang = 5;

namespace {

class Cutter {
public:
    Cutter(std::string_view text, std::span<const TextLine> lines, std::span<const Marker> markers)
        : text_(text), lines_(lines), markers_(markers) {}

    std::vector<Piece> cut() {
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (lines_[i].blank())
                blank(lines_[i]);
            else
                line(i);
        }
        close(text_.size(), true);
        if (!pieces_.empty()) pieces_.back().before_blank = true;
        left_over();
        return std::move(pieces_);
    }

private:
    /// An empty line ends every piece but an item whose text is still to come.
    void blank(const TextLine &line) {
        if (waits()) return;
        close(line.begin(), true);
        keep(line.quote);
        if (!pieces_.empty()) pieces_.back().before_blank = true;
        after_blank_ = true;
    }

    void line(std::size_t index) {
        const TextLine &line = lines_[index];
        if (!goes_on(index)) {
            close(line.begin(), true);
            keep(line.quote);
            open(line.span.begin, true);
            hang_ = line.indent + 1;
        }
        for (; next_ < markers_.size() && markers_[next_].span.begin < line.span.end; ++next_) {
            if (markers_[next_].run_in) continue;
            mark(markers_[next_]);
        }
        textless_ = trimmed(text_, {begin_, line.span.end}).empty();
    }

    /// Quote marks of one or more lines wait for the piece behind them.
    void keep(Span quote) {
        if (quote.empty()) return;
        quote_ = {quote_.empty() ? quote.begin : quote_.begin, quote.end};
    }

    void mark(const Marker &marker) {
        const bool at_start = trimmed(text_, {begin_, marker.span.begin}).empty() && number_ < 0;
        if (!at_start) {
            close(marker.span.begin, false);
            open(marker.span.begin, false);
        }
        number_ = static_cast<int>(next_);
        begin_ = marker.span.end;
        std::size_t text = begin_;
        for (std::size_t at = begin_; at < text_.size() && is_space(next_code_point(text_, at));) text = at;
        if (at_start) hang_ += hang(text_.substr(marker.span.begin, text - marker.span.begin));
    }

    static std::size_t hang(std::string_view before_text) {
        const std::size_t width = display_width(before_text.substr(0, before_text.find_first_of("\r\n")));
        return std::clamp<std::size_t>(width, 2, kDeepestHang) - 2;
    }

    /// Does the line go on with the open piece?
    bool goes_on(std::size_t index) const {
        const TextLine &line = lines_[index];
        if (!open_) return false;
        const bool marked =
            next_ < markers_.size() && markers_[next_].span.begin == line.span.begin && !markers_[next_].run_in;
        if (marked) return false;
        if (waits() || lines_[index - 1].wrapped) return true;
        return number_ >= 0 && line.indent >= hang_ && !first_line(index);
    }

    /// Chinese and Japanese indent the first line of a paragraph by wide spaces.
    bool first_line(std::size_t index) const {
        return text_.substr(0, lines_[index].span.begin).ends_with("　") &&
               text_.substr(0, lines_[index - 1].span.end).ends_with("。");
    }

    /// A marker alone on its line: its text comes next. A noun and its number are a heading
    /// instead.
    bool waits() const { return open_ && textless_ && number_ >= 0 && !named(number_); }
    bool named(int number) const {
        const std::string &kind = markers_[static_cast<std::size_t>(number)].kind;
        return kind.starts_with("word:") || kind == "section-sign";
    }

    void open(std::size_t begin, bool at_line_start) {
        open_ = true;
        begin_ = begin;
        number_ = -1;
        whole_start_ = at_line_start;
        if (at_line_start) ++paragraphs_;
    }

    void close(std::size_t end, bool whole_end) {
        if (!open_) return;
        open_ = false;
        Piece piece;
        piece.span = trimmed(text_, {begin_, end});
        piece.number = number_;
        piece.kind = number_ >= 0 ? Kind::item : Kind::prose;
        if (number_ >= 0) piece.marker = markers_[static_cast<std::size_t>(number_)].span;
        if (piece.span.empty()) std::swap(piece.span, piece.marker); // nothing but a marker
        if (piece.span.empty()) return;
        if (!quote_.empty()) piece.marker = {quote_.begin, piece.marker.empty() ? quote_.end : piece.marker.end};
        quote_ = {};
        piece.paragraph = paragraphs_ - 1;
        piece.after_blank = after_blank_;
        piece.whole_lines = whole_start_ && whole_end;
        after_blank_ = false;
        pieces_.push_back(piece);
    }

    /// Quote marks with nothing behind them are text after all.
    void left_over() {
        if (quote_.empty()) return;
        Piece piece;
        piece.span = {quote_.begin, text_.size()};
        piece.span = trimmed(text_, piece.span);
        piece.paragraph = paragraphs_++;
        pieces_.push_back(piece);
    }

    std::string_view text_;
    std::span<const TextLine> lines_;
    std::span<const Marker> markers_;
    std::vector<Piece> pieces_;
    std::size_t next_ = 0; ///< the next marker
    std::size_t paragraphs_ = 0;
    bool after_blank_ = true;
    Span quote_; ///< quote marks that wait for their piece

    // The open piece.
    bool open_ = false;
    bool whole_start_ = false;
    std::size_t begin_ = 0;
    std::size_t hang_ = 0; ///< columns from which a line below belongs to the item
    bool textless_ = false;
    int number_ = -1;
};

} // namespace

std::vector<Piece> pieces(std::string_view text, std::span<const TextLine> lines, std::span<const Marker> markers) {
    return Cutter(text, lines, markers).cut();
}

} // namespace hexapla
