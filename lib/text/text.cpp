#include "text/text.h"

#include "text/unicode.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Bytes between two remembered code point counts: a column on a line of any length costs
/// at most two blocks of counting, for 8 bytes of memory a block.
constexpr std::size_t kBlock = 4096;

bool starts_code_point(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }

std::size_t code_points(std::string_view bytes) {
    return static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), starts_code_point));
}

std::vector<std::size_t> line_starts(std::string_view bytes) {
    std::vector<std::size_t> starts{0};
    for (std::size_t i = bytes.find_first_of("\r\n"); i != std::string_view::npos;
         i = bytes.find_first_of("\r\n", i)) {
        i += bytes.substr(i, 2) == "\r\n" ? 2 : 1;
        starts.push_back(i);
    }
    return starts;
}

} // namespace

Text::Text(std::string name, std::string bytes)
    : name_(std::move(name)), bytes_(std::move(bytes)), lines_(line_starts(bytes_)) {
    const std::size_t valid = valid_utf8(bytes_);
    if (valid < bytes_.size()) {
        const auto line = std::upper_bound(lines_.begin(), lines_.end(), valid) - lines_.begin();
        throw Error(name_ + ":" + std::to_string(line) + ": not valid UTF-8 at byte " +
                    std::to_string(valid) + "; name its encoding with --encoding");
    }
    points_.reserve(bytes_.size() / kBlock + 1);
    std::size_t count = 0;
    for (std::size_t at = 0; at < bytes_.size(); at += kBlock) {
        points_.push_back(count);
        count += code_points(std::string_view(bytes_).substr(at, kBlock));
    }
    if (points_.empty()) points_.push_back(0);
}

Position Text::position(std::size_t offset) const {
    const auto points_before = [this](std::size_t at) {
        const std::size_t block = std::min(at / kBlock, points_.size() - 1);
        return points_[block] +
               code_points(std::string_view(bytes_).substr(block * kBlock, at - block * kBlock));
    };
    if (lines_.empty()) return {};
    const auto next = std::upper_bound(lines_.begin(), lines_.end(), offset);
    return {static_cast<std::size_t>(next - lines_.begin()),
            points_before(offset) - points_before(*std::prev(next)) + 1};
}

} // namespace hexapla
