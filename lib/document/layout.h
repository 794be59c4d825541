#pragma once
// The lines of a text and which of them go on in the next.

#include "document/version.h"

namespace hexapla {

struct TextLine {
    Span span;              ///< without line end, quote marks and surrounding white space; empty: blank
    Span quote;             ///< the "> > " in front of it; empty: none
    std::size_t indent = 0; ///< columns of white space before `span`
    std::size_t width = 0;  ///< columns to its end, two for a Chinese, Japanese or Korean character
    bool wrapped = false;   ///< its break is where the line was full: the next line goes on with it

    bool blank() const { return span.empty(); }
    std::size_t begin() const { return quote.empty() ? span.begin : quote.begin; }
};

/// The span without the white space at its ends.
Span trimmed(std::string_view text, Span span);

/// The lines of a text, the last one also without a line end. Linear.
std::vector<TextLine> layout(std::string_view text);

} // namespace hexapla
