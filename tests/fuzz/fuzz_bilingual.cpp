// Any bytes as PO, XLIFF or TMX are a version in order or a clear error.

#include "readings.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    hexapla::fuzz::in_order_by_each({"po", "xliff", "tmx"}, {reinterpret_cast<const char *>(data), size});
    return 0;
}
