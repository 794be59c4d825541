// Until the aligner has landed: the program links.
#include "align/align.h"

namespace hexapla {
__attribute__((weak)) Alignment align(const std::vector<Version> &versions, const AlignOptions &) {
    std::size_t most = 0;
    for (const Version &version : versions) most = std::max(most, version.segments.size());
    Alignment rows;
    for (std::size_t i = 0; i < most; ++i) {
        Row row;
        for (const Version &version : versions) {
            const std::size_t n = version.segments.size();
            row.cells.push_back({std::min(i, n), std::min(i + 1, n)});
        }
        rows.push_back(row);
    }
    return rows;
}
} // namespace hexapla
