#include "text/inflate.h"

#include <libdeflate.h>

#include <memory>
#include <new>

namespace hexapla {

std::optional<std::string> inflated(std::string_view packed, std::size_t most) {
    const std::unique_ptr<libdeflate_decompressor, void (*)(libdeflate_decompressor *)> decompressor(
        libdeflate_alloc_decompressor(), libdeflate_free_decompressor);
    if (!decompressor) throw std::bad_alloc();
    std::string result(most, '\0');
    std::size_t size = 0;
    if (libdeflate_deflate_decompress(decompressor.get(), packed.data(), packed.size(), result.data(), result.size(),
                                      &size) != LIBDEFLATE_SUCCESS)
        return std::nullopt;
    result.resize(size);
    return result;
}

std::size_t little_endian(std::string_view bytes, std::size_t at, std::size_t size) {
    constexpr unsigned kBits = 8;
    std::size_t result = 0;
    while (size > 0) result = result << kBits | static_cast<unsigned char>(bytes[at + --size]);
    return result;
}

} // namespace hexapla
