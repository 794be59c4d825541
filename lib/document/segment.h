#pragma once
// From text to segments: blocks, markers, sentences, headings.

#include "document/version.h"

namespace hexapla {

enum class Unit : std::uint8_t {
    item,     ///< list items and headings whole, prose by sentence
    sentence, ///< everything by sentence
    block     ///< paragraphs, headings and items whole
};

/// Changes whenever boundaries or ids change: people keep earlier work by ids.
extern const int segmenter_version;

/// The segments of a text; empty for a text of white space only. Linear in the text's size.
std::vector<Segment> segments(const Text &text, const Language &language, Unit unit = Unit::item);

/// Every line is one segment of prose, empty lines too (their span is empty, the one exception).
std::vector<Segment> lines(const Text &text);

} // namespace hexapla
