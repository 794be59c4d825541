#pragma once
// What gzip and dictzip have in common: deflate, and whole numbers in rising order of bytes.

#include <optional>
#include <string>
#include <string_view>

namespace hexapla {

/// What these bytes were before deflate (RFC 1951), `most` bytes at most. None: they are damaged, or were more.
std::optional<std::string> inflated(std::string_view packed, std::size_t most);

/// The number of `size` bytes at `at`, the lowest byte first.
std::size_t little_endian(std::string_view bytes, std::size_t at, std::size_t size);

} // namespace hexapla
