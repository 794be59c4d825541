// Any bytes as a dictionary file are entries or a clear error.

#include "folder.h"
#include "lexicon/dictionary.h"

#include <cstdint>

using namespace hexapla;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    static const FuzzFolder folder;
    const auto path = folder.write("fuzz.tsv", {reinterpret_cast<const char *>(data), size});
    Vocabulary fi{&language("fi"), {{"korruptio", "korruptio", "korupcio", "", 1, false}}};
    Vocabulary bg{&language("bg"), {{"корупция", "корупция", "korupcia", "", 1, false}}};
    try {
        dictionary_entries(fi, bg, {dictionary(path)});
    } catch (const Error &) { // the clear error
    }
    return 0;
}
