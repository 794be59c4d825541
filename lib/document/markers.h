#pragma once
// Enumerators and bullets of a whole document, found before its sentences.

#include "document/layout.h"

#include <span>
#include <string>
#include <vector>

namespace hexapla {

struct Marker {
    Span span;                          ///< the marker alone: "1.", "(a)", "Член 1", "•"
    std::string kind;                   ///< "decimal", "dotted", "alpha-lower", "roman-lower", "bullet" …
    std::optional<std::int64_t> number; ///< its value; the last part of a dotted one; none for bullets
    std::vector<int> dotted; ///< every part of a dotted marker: 1.2.3 -> {1, 2, 3}; a letter is a high number
    bool in_line = false;    ///< stands inside a line, not at its start
    bool run_in = false;     ///< counts parts of one sentence: (1) …, (2) … and (3) …
    int list = 0;            ///< its list, counted from 1 in order of first markers
    int depth = 0;           ///< 0: outermost list
    int parent = -1;         ///< index of the marker whose item holds this list; -1: none
};

/// All markers of the text, in order. Linear.
std::vector<Marker> markers(std::string_view text, const Language &language);
/// The same where the lines are known already.
std::vector<Marker> markers(std::string_view text, std::span<const TextLine> lines, const Language &language);

} // namespace hexapla
