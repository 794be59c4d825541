#pragma once
// Formats: a table a door. A writer turns values into bytes and knows nothing of files.

#include "align/align.h"

#include <ostream>
#include <span>
#include <string_view>
#include <vector>

namespace hexapla {

/// How a text for people is set.
struct Layout {
    std::size_t width = 80; ///< columns of the terminal
    bool colour = false;
};

struct SegmentFormat {
    std::string_view name;
    std::string_view summary;
    void (*write)(std::ostream &, const std::vector<Version> &, const Layout &);
};
struct AlignFormat {
    std::string_view name;
    std::string_view summary;
    void (*write)(std::ostream &, const std::vector<Version> &, const Alignment &, const Layout &);
};

std::span<const SegmentFormat> segment_formats();
std::span<const AlignFormat> align_formats();

} // namespace hexapla
