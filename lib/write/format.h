#pragma once
// Formats: a table a door. A writer turns values into bytes and knows nothing of files.

#include "align/align.h"
#include "review/diff.h"
#include "review/report.h"

#include <ostream>
#include <span>
#include <string_view>
#include <vector>

namespace hexapla {

constexpr std::size_t kUsualWidth = 80; ///< columns, where nothing says otherwise

/// How a text for people is set.
struct Layout {
    std::size_t width = kUsualWidth; ///< columns of the terminal
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
    bool pairs_only = false; ///< cannot say anything of more than two versions
    bool by_number = false;  ///< counts segments: they must be those that `segment` shows
};

struct DiffFormat {
    std::string_view name;
    std::string_view summary;
    /// The versions are the old one, the new one, then the translations compared against.
    void (*write)(std::ostream &, const std::vector<Version> &, const std::vector<Change> &, const Layout &);
};

struct CheckFormat {
    std::string_view name;
    std::string_view summary;
    void (*write)(std::ostream &, const Report &, const Layout &);
};

std::span<const SegmentFormat> segment_formats();
std::span<const AlignFormat> align_formats();
std::span<const DiffFormat> diff_formats();
std::span<const CheckFormat> check_formats();

/// The format of that name, which must be in the table.
template <typename Format> const Format &format_named(std::string_view name, std::span<const Format> formats) {
    for (const Format &format : formats)
        if (format.name == name) return format;
    throw Error("unknown format '" + std::string(name) + "'");
}

} // namespace hexapla
