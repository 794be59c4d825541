#include "write/places.h"

#include <algorithm>

namespace hexapla {

Places::Places(const std::vector<Version> &versions, const Alignment &rows) : versions_(versions) {
    for (const Version &version : versions) row_of_.emplace_back(version.segments.size());
    for (std::size_t r = 0; r < rows.size(); ++r)
        for (std::size_t v = 0; v < versions.size(); ++v)
            for (std::size_t i = rows[r].cells[v].first; i < rows[r].cells[v].last; ++i) row_of_[v][i] = r;
}

std::size_t Places::row(const Finding &finding) const {
    if (finding.row) return *finding.row;
    const std::vector<Segment> &segments = versions_[finding.version].segments;
    const auto found = std::partition_point(segments.begin(), segments.end(), [&](const Segment &segment) {
        return segment.span.end <= finding.span.begin;
    });
    if (segments.empty()) return 0;
    const auto at = std::min<std::ptrdiff_t>(found - segments.begin(), std::ptrdiff_t(segments.size()) - 1);
    return row_of_[finding.version][static_cast<std::size_t>(at)];
}

} // namespace hexapla
