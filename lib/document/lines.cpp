#include "document/layout.h"
#include "document/segment.h"

namespace hexapla {

std::vector<Segment> lines(const Text &text) {
    const std::vector<TextLine> all = layout(text.bytes());
    std::vector<Segment> result;
    result.reserve(all.size());
    for (const TextLine &line : all) {
        Segment segment;
        segment.span = {line.quote.empty() ? line.span.begin : line.quote.begin, line.span.end};
        segment.paragraph = result.size();
        segment.id = "p" + std::to_string(result.size() + 1) + ".1";
        result.push_back(std::move(segment));
    }
    return result;
}

} // namespace hexapla
