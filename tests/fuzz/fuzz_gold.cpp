// Any bytes as what `score` reads, links, gold items or the rows of an alignment, and as a baseline, are
// values that fit together or a clear error.

#include "../../cli/gold_items.h"
#include "../../cli/gold_links.h"
#include "../../cli/item_rates.h"
#include "../properties.h"
#include "folder.h"
#include "review/baseline.h"

using namespace hexapla;
using properties::hold;

namespace {

void links(const std::string &file) {
    try {
        const std::vector<cli::Link> read = cli::links(file);
        for (const cli::Judged &row : cli::judged(read, read))
            hold(row.confidence >= 0 && row.confidence <= 1, "a confidence is no probability");
        cli::rates(read, read);
    } catch (const Error &) { // the clear error
    }
}

void items(const std::string &gold, const std::string &rows) {
    try {
        const std::vector<cli::GoldDocument> documents(2, cli::GoldDocument(gold));
        for (const cli::PlacedRow &row : cli::placed_rows(rows, documents))
            hold(row.confidence >= 0 && row.confidence <= 1, "a confidence is no probability");
    } catch (const Error &) { // the clear error
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    static const FuzzFolder folder;
    constexpr std::string_view kText = "Toimet:\n1. Korruptio.\n2. Tuomarit.\n";
    constexpr std::string_view kItems = "1\titem\tKorruptio.\n2\titem\tTuomarit.\n";
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    folder.write("fi.txt", kText);
    const std::string any = folder.write("fi.gold.tsv", bytes).string();
    links(any);
    items(any, any);
    folder.write("en.txt", kText);
    items(folder.write("en.gold.tsv", kItems).string(), any);
    fingerprints(bytes);
    return 0;
}
