#include "document/pieces.h"

#include "text/unicode.h"

#include <algorithm>
#include <map>

namespace hexapla {
namespace {

/// Columns of the longest heading: a question of a FAQ may fill a line and a half.
constexpr std::size_t kLongestHeading = 150;

/// Short, without a final stop, not the end of a sentence that began elsewhere.
bool looks_like_heading(std::string_view text, Span span) {
    const std::string_view words = text.substr(span.begin, span.size());
    if (words.size() > 4 * kLongestHeading || display_width(words) > kLongestHeading) return false;
    std::size_t at = 0;
    const char32_t first = next_code_point(words, at);
    if (is_lower(first)) return false;
    at = words.size();
    switch (previous_code_point(words, at)) {
    case U'.': case U';': case U',': case U':': case U'…': case U'。': case U'；': case U'，':
    case U'：': case U'、': case U'۔': case U'।': case U'։': case U'،': case U'؛': return false;
    default: break;
    }
    for (at = 0; at < words.size();)
        if (is_letter(next_code_point(words, at))) return true;
    return false;
}

/// Lists whose items head sections: plain text follows most of them.
class NumberedHeadings {
public:
    NumberedHeadings(std::string_view text, std::span<const Marker> markers, std::vector<Piece> &pieces)
        : text_(text), markers_(markers), pieces_(pieces) {}

    void find() {
        for (std::size_t i = 0; i < pieces_.size(); ++i)
            if (pieces_[i].number >= 0) lists_[family(pieces_[i])].push_back(i);
        for (auto &[key, members] : lists_)
            if (heads_sections(members))
                for (const std::size_t i : members)
                    if (looks_like_heading(text_, pieces_[i].span)) pieces_[i].kind = Kind::heading;
        for (Piece &piece : pieces_) // "Article 1", and nothing else on its line
            if (piece.number >= 0 && piece.span == marker(piece).span) piece.kind = Kind::heading;
    }

private:
    const Marker &marker(const Piece &piece) const { return markers_[static_cast<std::size_t>(piece.number)]; }

    /// Dotted numbers of one length belong together, wherever they stand; other lists for themselves.
    int family(const Piece &piece) const {
        const Marker &one = marker(piece);
        return one.dotted.empty() ? one.list : -static_cast<int>(one.dotted.size());
    }

    bool heads_sections(const std::vector<std::size_t> &members) const {
        std::size_t heads = 0;
        for (std::size_t i = 0; i + 1 < members.size(); ++i) {
            const std::size_t next = members[i] + 1;
            heads += looks_like_heading(text_, pieces_[members[i]].span) && pieces_[next].number < 0;
        }
        return heads > 0 && 2 * heads >= members.size() - 1;
    }

    std::string_view text_;
    std::span<const Marker> markers_;
    std::vector<Piece> &pieces_;
    std::map<int, std::vector<std::size_t>> lists_;
};

/// Short lines one below the other, without a blank line: verse, an address, a table.
bool among_short_lines(const std::vector<bool> &heading_like, const std::vector<Piece> &pieces, std::size_t i) {
    const bool before = i > 0 && heading_like[i - 1] && !pieces[i].after_blank;
    const bool behind = i + 1 < pieces.size() && heading_like[i + 1] && !pieces[i + 1].after_blank;
    return before || behind;
}

} // namespace

void find_headings(std::string_view text, std::span<const Marker> markers, std::vector<Piece> &pieces) {
    NumberedHeadings(text, markers, pieces).find();
    std::vector<bool> heading_like(pieces.size());
    std::size_t last = 0; // behind it nothing is left to head
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        heading_like[i] = pieces[i].number < 0 && pieces[i].whole_lines &&
                          looks_like_heading(text, pieces[i].span);
        if (!heading_like[i]) last = i;
    }
    for (std::size_t i = 0; i < last; ++i)
        if (heading_like[i] && !among_short_lines(heading_like, pieces, i)) pieces[i].kind = Kind::heading;
    if (!pieces.empty() && pieces.front().kind == Kind::heading && pieces.front().number < 0)
        pieces.front().kind = Kind::title;
}

} // namespace hexapla
