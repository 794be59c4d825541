#pragma once
// Pieces: paragraphs, headings and items, before their sentences.

#include "document/markers.h"

namespace hexapla {

/// A run of text that is one paragraph, one heading or one item.
struct Piece {
    Kind kind = Kind::prose;
    Span span;                 ///< without marker and surrounding white space; never empty
    Span marker;               ///< with quote marks before it; empty: none
    int number = -1;           ///< index of its marker in markers(); -1: none
    std::size_t paragraph = 0; ///< index of the paragraph it begins in
    bool after_blank = false;  ///< a blank line, or nothing at all, stands before it
    bool before_blank = false; ///< … behind it
    bool whole_lines = true;   ///< begins and ends where lines do
    bool code = false;         ///< no prose: its points end no sentences, its numbers begin no lists
};

/// The pieces of a text, in order; kinds are `item` and `prose` as yet.
std::vector<Piece> pieces(std::string_view text, std::span<const TextLine> lines, std::span<const Marker> markers);

/// Tells titles and headings from prose, and numbered headings from items.
void find_headings(std::string_view text, std::span<const Marker> markers, const Language &language,
                   std::vector<Piece> &pieces);

} // namespace hexapla
