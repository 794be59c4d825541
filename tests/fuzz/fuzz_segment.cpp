// Any bytes are a version or a clear error, by any reader and unit: plain text loses no byte, others
// none but those of their markup.

#include "../office.h"
#include "../properties.h"
#include "document/read.h"

using namespace hexapla;

namespace {

constexpr std::string_view kLanguages[] = {"bg", "fi", "en", "de", "zh",
                                           "ar", "th", "el", "he", "und"};
constexpr Unit kUnits[] = {Unit::item, Unit::sentence, Unit::block};

/// What the reader of a format gets: office documents around the bytes, so that more than zip is tried.
std::string packed(const Reader &reader, const std::string &bytes) {
    return reader.name == "docx" ? docx(bytes) : reader.name == "odt" ? odt(bytes) : bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char *>(data), size);
    const std::size_t choice = size == 0 ? 0 : data[size / 2] + size;
    Reading reading;
    reading.language = choice % 11 == 10 ? nullptr : &language(kLanguages[choice % 11]);
    reading.unit = kUnits[choice % 3];
    for (const Reader &reader : readers()) {
        try {
            const Version version = reader.read("fuzz.txt", packed(reader, bytes), reading);
            if (reader.name == "plain") properties::nothing_lost(version);
            else if (reader.name != "lines") properties::in_order(version);
        } catch (const Error &) { // the clear error
        }
    }
    return 0;
}
