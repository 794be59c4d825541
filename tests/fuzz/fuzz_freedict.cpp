// A FreeDict database with any bytes of its index and its dictzip changed, or cut short, is entries
// or a clear error. The input is a list of changes, four bytes each: which, where (two), to what.

#include "folder.h"
#include "lexicon/dictionary.h"

#include <cstdint>

using namespace hexapla;

namespace {

constexpr std::size_t kChunk = 24; ///< so short that entries span chunks

std::string two(std::size_t value) { return {static_cast<char>(value & 0xFF), static_cast<char>(value >> 8 & 0xFF)}; }

/// dictzip whose chunks are stored, not compressed (RFC 1951, 3.2.4).
std::string dictzip(std::string_view text) {
    std::string sizes, body;
    for (std::size_t at = 0; at < text.size(); at += kChunk) {
        const std::string_view piece = text.substr(at, kChunk);
        const std::string packed = '\0' + two(piece.size()) + two(~piece.size()) + std::string(piece);
        sizes += two(packed.size());
        body += packed;
    }
    const std::string table = two(1) + two(kChunk) + two(sizes.size() / 2) + sizes;
    const std::string extra = "RA" + two(table.size()) + table;
    return std::string("\x1F\x8B\x08\x0C\0\0\0\0\0\x03", 10) + two(extra.size()) + extra + std::string("made\0", 5) +
           body;
}

void change(std::string &file, std::size_t where, char what, bool cut) {
    if (file.empty()) return;
    if (cut)
        file.resize(where % file.size());
    else
        file[where % file.size()] = what;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    static const FuzzFolder folder;
    constexpr std::uint8_t kCut = 0xF0; // one change in sixteen cuts
    std::string index = "kansa\tA\tX\nkansainen\tX\tZ\nkorruptio\tw\tV\n";
    std::string dict = dictzip("kansa <n>\n1. народ\n"
                               "kansainen /x/\n2. народен, от народа\n"
                               "korruptio\nкорупция\n");
    for (std::size_t at = 0; at + 4 <= size; at += 4)
        change(data[at] % 2 == 0 ? index : dict, data[at + 1] * 256U + data[at + 2], static_cast<char>(data[at + 3]),
               data[at] >= kCut);
    const auto path = folder.write("freedict-fin-bul.index", index);
    folder.write("freedict-fin-bul.dict.dz", dict);
    const Vocabulary fi{&language("fi"), {{"kansa", "kansa", "kansa", "", 1, false}}};
    const Vocabulary bg{&language("bg"), {{"народ", "народ", "narod", "", 1, false}}};
    try {
        dictionary_entries(fi, bg, {dictionary(path)});
    } catch (const Error &) { // the clear error
    }
    return 0;
}
