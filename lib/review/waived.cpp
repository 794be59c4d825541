#include "review/waived.h"

#include <algorithm>

namespace hexapla {
namespace {

/// A block that a version asks to leave alone.
struct Block {
    Span span;             ///< from the end of what stands before it
    std::size_t first = 0; ///< byte at which its own text begins
    const Waiver *waiver = nullptr;
};

/// A heading or an item is one segment, a paragraph its sentences.
Block block_of(const Version &version, const Waiver &waiver) {
    const auto &segments = version.segments;
    const auto first = std::partition_point(segments.begin(), segments.end(),
                                            [&](const Segment &s) { return s.span.end <= waiver.offset; });
    if (first == segments.end()) return {{waiver.offset, version.text.size()}, waiver.offset, &waiver};
    auto last = first + 1;
    while (last != segments.end() && first->kind == Kind::prose && last->kind == Kind::prose &&
           last->paragraph == first->paragraph)
        ++last;
    const std::size_t before = first == segments.begin() ? 0 : std::prev(first)->span.end;
    return {{before, std::prev(last)->span.end}, first->span.begin, &waiver};
}

bool names(const Waiver &waiver, std::string_view check) {
    return waiver.checks.empty() || std::find(waiver.checks.begin(), waiver.checks.end(), check) != waiver.checks.end();
}

bool covers(const Block &block, const Finding &finding, const Material &material) {
    if (!names(*block.waiver, finding.check)) return false;
    const bool gap = finding.row && material.cell(finding.version, *finding.row).empty();
    const std::size_t at = finding.span.begin;
    return at >= (gap ? block.span.begin : block.first) && at <= block.span.end;
}

} // namespace

void drop_waived(std::vector<Finding> &findings, const Material &material) {
    std::vector<std::vector<Block>> blocks;
    for (const Version &version : material.versions) {
        blocks.emplace_back();
        for (const Waiver &waiver : version.waivers) blocks.back().push_back(block_of(version, waiver));
    }
    std::erase_if(findings, [&](const Finding &finding) {
        const auto &own = blocks[finding.version]; // in order, as the waivers are
        auto block = std::partition_point(own.begin(), own.end(),
                                          [&](const Block &b) { return b.span.end < finding.span.begin; });
        for (; block != own.end() && block->span.begin <= finding.span.begin; ++block)
            if (covers(*block, finding, material)) return true;
        return false;
    });
}

} // namespace hexapla
