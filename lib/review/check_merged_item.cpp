#include "review/check_list.h"

#include <algorithm>
#include <optional>

namespace hexapla {
namespace {

/// The first other version that has something beside a segment.
std::optional<std::size_t> other_version(const Material &material, std::size_t version, std::size_t row) {
    for (std::size_t v = 0; v < material.versions.size(); ++v)
        if (v != version && !material.cell(v, row).empty()) return v;
    return std::nullopt;
}

/// What align_repaired() cut off an item, or an item it cut off: in the file it still stands behind that.
void add_cut_off(const Material &material, std::size_t version, std::vector<Finding> &found) {
    const std::vector<Segment> &segments = material.versions[version].segments;
    for (std::size_t s = 1; s < segments.size(); ++s) {
        const Segment &part = segments[s];
        const bool item = part.kind == Kind::item || segments[s - 1].kind == Kind::item;
        if (!part.repaired || part.id.ends_with("/1") || !item) continue;
        const std::size_t row = material.row_of[version][s];
        const std::optional<std::size_t> other = other_version(material, version, row);
        if (!other) continue;
        const std::size_t begin = part.marker.empty() ? part.span.begin : part.marker.begin;
        found.push_back({.version = version,
                         .span = {begin, begin},
                         .row = row,
                         .message = "no break before " + excerpt(material.versions[version].text.at(part.span)) +
                                    ", which is " + described(material.versions[*other], material.cell(*other, row)) +
                                    " in " + material.labels[*other] + "; begin a new line",
                         .related = {{*other, material.span(*other, row), "this in " + material.labels[*other]}}});
    }
}

} // namespace

std::vector<Finding> merged_items(const Material &material) {
    std::vector<Finding> found;
    for (std::size_t v = 0; v < material.versions.size(); ++v) add_cut_off(material, v, found);
    for (std::size_t row = 0; row < material.alignment.size(); ++row) {
        std::size_t most = 0, least = 0;
        bool item = false;
        for (std::size_t v = 0; v < material.versions.size(); ++v) {
            const Range &cell = material.cell(v, row);
            if (cell.empty()) continue;
            item = item || material.versions[v].segments[cell.first].kind == Kind::item;
            if (cell.size() > material.cell(most, row).size()) most = v;
            if (material.cell(least, row).empty() || cell.size() < material.cell(least, row).size()) least = v;
        }
        if (!item || material.cell(most, row).size() == material.cell(least, row).size()) continue;
        found.push_back({.version = least,
                         .span = material.span(least, row),
                         .row = row,
                         .message = described(material.versions[least], material.cell(least, row)) + " holds what " +
                                    material.labels[most] + " says in " +
                                    described(material.versions[most], material.cell(most, row)) +
                                    "; split it if the lists should agree",
                         .related = {{most, material.span(most, row), "these in " + material.labels[most]}}});
    }
    return found;
}

} // namespace hexapla
