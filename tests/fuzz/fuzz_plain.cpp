// Plain text in any encoding, through the passes for lines, markers and sentences: no byte is lost, the
// order is kept, or there is a clear error.

#include "readings.h"

using namespace hexapla;

namespace {

/// Some that ICU converts to UTF-8, and one that nobody knows; mostly UTF-8.
constexpr std::string_view kEncodings[] = {
    "", "", "", "", "windows-1251", "utf-16", "shift_jis", "iso-2022-jp", "utf-7", "no-such"};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char *>(data), size);
    Reading reading = fuzz::chosen_reading(bytes);
    reading.encoding = kEncodings[size == 0 ? 0 : data[size - 1] % std::size(kEncodings)];
    try {
        properties::nothing_lost(reader("plain", "").read("fuzz.txt", bytes, reading));
    } catch (const Error &) { // the clear error
    }
    fuzz::in_order_by("lines", bytes, reading);
    return 0;
}
