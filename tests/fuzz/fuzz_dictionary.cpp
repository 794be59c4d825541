// Any bytes as a dictionary file are entries or a clear error.

#include "lexicon/dictionary.h"

#include <cstdint>
#include <filesystem>
#include <fstream>

using namespace hexapla;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const auto path = std::filesystem::temp_directory_path() / "hexapla-fuzz.tsv";
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char *>(data), static_cast<long>(size));
    Vocabulary fi{&language("fi"), {{"korruptio", "korruptio", "korupcio", "", 1, false}}};
    Vocabulary bg{&language("bg"), {{"корупция", "корупция", "korupcia", "", 1, false}}};
    try {
        dictionary_entries(fi, bg, {dictionary(path)});
    } catch (const Error &) { // the clear error
    }
    return 0;
}
