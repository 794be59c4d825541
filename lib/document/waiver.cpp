#include "document/waiver.h"

#include <algorithm>

namespace hexapla {
namespace {

constexpr std::string_view kWord = "hexapla-ignore";
/// Between its names, and around all of it.
constexpr std::string_view kBetween = " \t\r\n,:";

} // namespace

std::optional<Waiver> waiver(std::string_view comment, std::size_t offset) {
    comment.remove_prefix(std::min(comment.find_first_not_of(kBetween), comment.size()));
    if (!comment.starts_with(kWord)) return std::nullopt;
    comment.remove_prefix(kWord.size());
    if (!comment.empty() && kBetween.find(comment.front()) == kBetween.npos) return std::nullopt;
    Waiver result{offset, {}};
    for (std::size_t begin = 0; (begin = comment.find_first_not_of(kBetween, begin)) != comment.npos;) {
        const std::size_t end = std::min(comment.find_first_of(kBetween, begin), comment.size());
        result.checks.emplace_back(comment.substr(begin, end - begin));
        begin = end;
    }
    return result;
}

} // namespace hexapla
