#include "review/check_list.h"

#include "review/lists.h"
#include "text/unicode.h"

#include <map>

namespace hexapla {
namespace {

/// Items shorter than this many bytes once folded may well be the same: "Yes.", "None."
constexpr std::size_t kShort = 8;

/// Whether another version, too, says the same in both rows: then the document repeats itself.
bool repeated_elsewhere(const Material &material, std::size_t version, std::size_t a, std::size_t b) {
    for (std::size_t v = 0; v < material.versions.size(); ++v)
        if (v != version && a != b && !material.cell(v, a).empty() &&
            fold(material.text(v, a)) == fold(material.text(v, b)))
            return true;
    return false;
}

} // namespace

std::vector<Finding> duplicate_items(const Material &material) {
    std::vector<Finding> found;
    for (std::size_t v = 0; v < material.versions.size(); ++v) {
        const Version &version = material.versions[v];
        for (const List &list : lists(version)) {
            std::map<std::string, std::size_t> seen;
            for (const std::size_t at : list) {
                const Segment &item = version.segments[at];
                const std::string text = fold(on_one_line(version.text.at(item.span)));
                const auto [first, fresh] = seen.try_emplace(text, at);
                const std::size_t row = material.row_of[v][at];
                if (fresh || text.size() < kShort ||
                    repeated_elsewhere(material, v, material.row_of[v][first->second], row))
                    continue;
                const Segment &original = version.segments[first->second];
                found.push_back({.version = v,
                                 .span = item.span,
                                 .row = row,
                                 .message = described(item) + " says the same as " + described(original) +
                                            "; one of them is probably left over from copying",
                                 .related = {{v, original.span, "said here first"}}});
            }
        }
    }
    return found;
}

} // namespace hexapla
