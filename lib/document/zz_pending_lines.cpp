// Until the readers have landed: the program links.
#include "document/segment.h"

namespace hexapla {
__attribute__((weak)) std::vector<Segment> lines(const Text &text) {
    std::vector<Segment> result;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.bytes().find('\n', begin), text.size());
        Segment segment;
        segment.span = {begin, end};
        segment.id = "p" + std::to_string(result.size() + 1);
        result.push_back(segment);
        begin = end + 1;
    }
    return result;
}
} // namespace hexapla
