// Any bytes as pins, a table or TMX or XLIFF from elsewhere, leave an alignment whole, or are a clear error.

#include "../../cli/pins.h"
#include "../properties.h"
#include "document/read.h"
#include "folder.h"

#include <iostream>

using namespace hexapla;

namespace {

std::vector<Version> two_versions() {
    const auto version = [](std::string_view code, std::string text) {
        return reader("plain", "").read("fuzz.txt", std::move(text), {&language(code), "", Unit::item});
    };
    return {version("fi", "Toimet:\n\n1. Korruptio.\n2. Tuomarit. Heti.\n3. Loppu.\n\nKiitos. Hyvin."),
            version("en", "Measures:\n\n1. Corruption.\n2. Judges. Now.\n3. The end.\n\nThanks. Well.")};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    static const FuzzFolder folder;
    static const std::vector<Version> versions = two_versions();
    std::cerr.setstate(std::ios::failbit); // what is told of misfits
    const auto file = folder.write("pins", {reinterpret_cast<const char *>(data), size});
    const cli::Arguments arguments =
        cli::parsed(cli::find_command("align"), {"--pins", file.string(), "fi.txt", "en.txt"});
    try {
        const Pins pins = cli::pins(arguments, versions);
        const Alignment rows = align(versions, {.pins = pins.pins});
        properties::every_segment_in_one_row(versions, rows);
        cli::tell_lost(arguments, pins, rows);
    } catch (const Error &) { // the clear error
    }
    return 0;
}
