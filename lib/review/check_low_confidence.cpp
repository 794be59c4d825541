#include "review/check_list.h"

#include "align/confidence.h"

#include <algorithm>
#include <cmath>

namespace hexapla {

std::vector<Finding> low_confidence(const Material &material) {
    std::vector<Finding> found;
    for (std::size_t row = 0; row < material.alignment.size(); ++row) {
        const Row &doubtful = material.alignment[row];
        if (doubtful.confidence >= kLowConfidence) continue;
        std::vector<std::size_t> present;
        for (std::size_t v = 0; v < material.versions.size(); ++v)
            if (!doubtful.cells[v].empty()) present.push_back(v);
        if (present.size() < 2) continue; // a gap: the checks for omissions speak of it
        const std::size_t v = present.back(), other = present.front();
        const auto percent = static_cast<int>(std::lround(100 * doubtful.confidence));
        found.push_back({.version = v,
                         .span = material.span(v, row),
                         .row = row,
                         .message = described(material.versions[v], doubtful.cells[v]) + " may not correspond to " +
                                    described(material.versions[other], doubtful.cells[other]) + " of " +
                                    material.labels[other] + " (" + std::to_string(percent) + " % sure); compare them",
                         .related = {{other, material.span(other, row), "taken for its equivalent"}}});
    }
    return found;
}

} // namespace hexapla
