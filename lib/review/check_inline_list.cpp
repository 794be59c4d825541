#include "review/check_list.h"

#include "text/unicode.h"

namespace hexapla {
namespace {

/// Whether something other than white space stands before an offset on its line.
bool inside_line(std::string_view text, std::size_t offset) {
    while (offset > 0) {
        const char32_t c = previous_code_point(text, offset);
        if (c == '\n' || c == '\r') return false;
        if (!is_space(c)) return true;
    }
    return false;
}

} // namespace

std::vector<Finding> inline_lists(const Material &material) {
    std::vector<Finding> found;
    for (std::size_t v = 0; v < material.versions.size(); ++v) {
        const Version &version = material.versions[v];
        for (const Segment &segment : version.segments) {
            const bool opens_list = segment.kind == Kind::item && !segment.path.empty() && segment.path.back() == 1 &&
                                    !segment.marker.empty();
            if (!opens_list || !inside_line(version.text.bytes(), segment.marker.begin)) continue;
            found.push_back({.version = v,
                             .span = segment.marker,
                             .message = "a list starts inside a paragraph with " +
                                        excerpt(version.text.at(segment.marker)) +
                                        "; begin a new line before its first item"});
        }
    }
    return found;
}

} // namespace hexapla
