#pragma once
// What rows and segments are called in every format: the same words in text, TSV, JSON.

#include "align/align.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hexapla {

/// "title", "heading", "prose", "item".
std::string_view name(Kind kind);

/// The kind most of a row's segments have; of equally many, the later one in Kind.
Kind kind(const Row &row, const std::vector<Version> &versions);

/// How many segments each cell holds: "1-1", "2-1-0".
std::string relation(const Row &row);

/// Whether a row holds a part of a segment that lost its breaks.
bool is_repaired(const Row &row, const std::vector<Version> &versions);

/// A probability with one to three decimals: "1.0", "0.5", "0.998". A row that is not certain is
/// not called 1.0 by rounding.
std::string probability(double p);

/// What to call each version in a heading: its language's code, where two share one also a number:
/// {"bg", "fi"}, {"en", "en.2"}.
std::vector<std::string> labels(const std::vector<Version> &versions);

/// The segments of a cell.
std::span<const Segment> segments_of(Range cell, const Version &version);

/// Its ids: "1.3", "1.3+1.4"; empty for a gap.
std::string ids_of(Range cell, const Version &version);

/// Its texts, with a space between them where the language has spaces.
std::string text_of(Range cell, const Version &version);

} // namespace hexapla
