#include "text/utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace hexapla {

// Every byte that does not continue a code point, eight at once.
std::size_t code_points(std::string_view text) {
    constexpr std::uint64_t kLowBits = 0x0101010101010101U;
    constexpr int kHighestByte = 56; // bits below it
    std::size_t count = 0;
    std::size_t at = 0;
    for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        // 10xxxxxx goes on: the highest bit set, the one below it not.
        const std::uint64_t starts = (~(eight >> 7U) | (eight >> 6U)) & kLowBits;
        count += static_cast<std::size_t>(starts * kLowBits >> kHighestByte); // their sum
    }
    const std::string_view rest = text.substr(at);
    return count + static_cast<std::size_t>(std::count_if(rest.begin(), rest.end(), starts_code_point));
}

} // namespace hexapla
