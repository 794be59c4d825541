#include "review/check_list.h"

#include <algorithm>

namespace hexapla {

std::vector<Finding> merged_items(const Material &material) {
    std::vector<Finding> found;
    for (std::size_t row = 0; row < material.alignment.size(); ++row) {
        std::size_t most = 0, least = 0;
        bool item = false;
        for (std::size_t v = 0; v < material.versions.size(); ++v) {
            const Range &cell = material.cell(v, row);
            if (cell.empty()) continue;
            item = item || material.versions[v].segments[cell.first].kind == Kind::item;
            if (cell.size() > material.cell(most, row).size()) most = v;
            if (material.cell(least, row).empty() || cell.size() < material.cell(least, row).size())
                least = v;
        }
        if (!item || material.cell(most, row).size() == material.cell(least, row).size()) continue;
        found.push_back({.version = least,
                         .span = material.span(least, row),
                         .row = row,
                         .message = described(material.versions[least], material.cell(least, row)) +
                                    " holds what " + material.labels[most] + " says in " +
                                    described(material.versions[most], material.cell(most, row)) +
                                    "; split it if the lists should agree",
                         .related = {{most, material.span(most, row), "these in " + material.labels[most]}}});
    }
    return found;
}

} // namespace hexapla
