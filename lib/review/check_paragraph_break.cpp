#include "review/check_list.h"

namespace hexapla {
namespace {

/// The last segment of prose that a version has in a row, and the first it has in another.
struct Joint {
    const Segment *before = nullptr, *after = nullptr;
};

Joint joint(const Material &material, std::size_t version, std::size_t row) {
    const Range &left = material.cell(version, row), &right = material.cell(version, row + 1);
    const auto &segments = material.versions[version].segments;
    if (left.empty() || right.empty() || left.last != right.first) return {};
    const Segment &before = segments[left.last - 1], &after = segments[right.first];
    if (before.kind != Kind::prose || after.kind != Kind::prose) return {};
    return {&before, &after};
}

} // namespace

std::vector<Finding> paragraph_breaks(const Material &material) {
    std::vector<Finding> found;
    for (std::size_t row = 0; row + 1 < material.alignment.size(); ++row) {
        std::vector<std::size_t> broken, joined;
        for (std::size_t v = 0; v < material.versions.size(); ++v) {
            const Joint at = joint(material, v, row);
            if (at.before == nullptr) continue;
            (at.before->paragraph == at.after->paragraph ? joined : broken).push_back(v);
        }
        if (joined.size() > broken.size()) continue; // then the paragraph is the minority's own
        for (const std::size_t v : joined) {
            const Segment &after = *joint(material, v, row).after;
            Finding finding{.version = v,
                            .span = {after.span.begin, after.span.begin},
                            .row = row + 1,
                            .message = material.named(broken) + (broken.size() == 1 ? " begins" : " begin") +
                                       " a new paragraph before " + described(after) + ", " + material.labels[v] +
                                       " does not"};
            for (const std::size_t other : broken)
                finding.related.push_back({other, joint(material, other, row).after->span, "new paragraph"});
            found.push_back(std::move(finding));
        }
    }
    return found;
}

} // namespace hexapla
