#include "text/text.h"

#include "text/unicode.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace hexapla {
namespace {

/// Bytes between two remembered code point counts: a column costs at most two blocks of counting,
/// for 8 bytes of memory a block.
constexpr std::size_t kBlock = 512;

std::vector<std::size_t> line_starts(std::string_view bytes) {
    std::vector<std::size_t> starts{0};
    std::size_t lf = bytes.find('\n');
    std::size_t cr = bytes.find('\r');
    while (std::min(lf, cr) != std::string_view::npos) {
        const std::size_t at = std::min(lf, cr);
        const std::size_t next = at + (cr < lf && lf == cr + 1 ? 2 : 1);
        starts.push_back(next);
        if (lf < next) lf = bytes.find('\n', next);
        if (cr < next) cr = bytes.find('\r', next);
    }
    return starts;
}

} // namespace

Text::Text(std::string name, std::string bytes)
    : name_(std::move(name)), bytes_(std::move(bytes)), lines_(line_starts(bytes_)) {
    const std::size_t valid = valid_utf8(bytes_);
    if (valid < bytes_.size()) {
        const auto line = std::upper_bound(lines_.begin(), lines_.end(), valid) - lines_.begin();
        throw Error(name_ + ":" + std::to_string(line) + ": not valid UTF-8 at byte " + std::to_string(valid) +
                    "; name its encoding with --encoding");
    }
    points_.reserve(bytes_.size() / kBlock + 1);
    std::size_t count = 0;
    for (std::size_t at = 0; at < bytes_.size(); at += kBlock) {
        points_.push_back(count);
        count += code_points(std::string_view(bytes_).substr(at, kBlock));
    }
    if (points_.empty()) points_.push_back(0);
}

Text::Text(std::string name, std::string bytes, std::vector<Origin> origins) : Text(std::move(name), std::move(bytes)) {
    origins_ = std::move(origins); // NOLINT(*-prefer-member-initializer): a delegating constructor has none
}

std::size_t Text::points_before(std::size_t offset) const {
    const std::size_t block = std::min(offset / kBlock, points_.size() - 1);
    const std::size_t begin = block * kBlock;
    return points_[block] + code_points(std::string_view(bytes_).substr(begin, offset - begin));
}

Position Text::position(std::size_t offset) const {
    if (lines_.empty()) return {};
    const auto later = std::upper_bound(origins_.begin(), origins_.end(), offset,
                                        [](std::size_t at, const Origin &origin) { return at < origin.offset; });
    if (later != origins_.begin()) {
        const Origin &origin = *std::prev(later);
        return {origin.position.line, origin.position.column + points_before(offset) - points_before(origin.offset)};
    }
    const auto next = std::upper_bound(lines_.begin(), lines_.end(), offset);
    return {static_cast<std::size_t>(next - lines_.begin()),
            points_before(offset) - points_before(*std::prev(next)) + 1};
}

} // namespace hexapla
