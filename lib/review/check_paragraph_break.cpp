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

/// The segment after a joint, and whose it is.
struct Begun {
    std::size_t version;
    const Segment *after;
};

std::string names(const Material &material, const std::vector<Begun> &begun) {
    std::vector<std::size_t> versions;
    for (const Begun &one : begun) versions.push_back(one.version);
    return material.named(versions);
}

} // namespace

std::vector<Finding> paragraph_breaks(const Material &material) {
    std::vector<Finding> found;
    for (std::size_t row = 0; row + 1 < material.alignment.size(); ++row) {
        std::vector<Begun> broken, joined;
        for (std::size_t v = 0; v < material.versions.size(); ++v)
            if (const auto [before, after] = joint(material, v, row); before != nullptr)
                (before->paragraph == after->paragraph ? joined : broken).push_back({v, after});
        if (joined.size() > broken.size()) continue; // then the paragraph is the minority's own
        for (const auto &[v, after] : joined) {
            Finding finding{.version = v,
                            .span = {after->span.begin, after->span.begin},
                            .row = row + 1,
                            .message = names(material, broken) + (broken.size() == 1 ? " begins" : " begin") +
                                       " a new paragraph before " + described(*after) + ", " + material.labels[v] +
                                       " does not"};
            for (const auto &[other, there] : broken) finding.related.push_back({other, there->span, "new paragraph"});
            found.push_back(std::move(finding));
        }
    }
    return found;
}

} // namespace hexapla
