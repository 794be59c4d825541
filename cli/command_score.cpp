// `hexapla score`: an alignment against one made by hand. By the first file's name: links with links,
// else JSON Lines with gold items.

#include "gold_links.h"
#include "item_rates.h"
#include "output.h"
#include "usage.h"

#include <iomanip>
#include <sstream>

namespace hexapla::cli {
namespace {

constexpr std::string_view kItemsSuffix = ".gold.tsv";

constexpr auto kHead = "            precision     recall         F1\n";

/// A name and its figures, below kHead.
std::string line(std::string_view name, const std::vector<double> &figures) {
    constexpr int kNameWidth = 10, kWidth = 11;
    std::ostringstream out;
    out << std::left << std::setw(kNameWidth) << name << std::right << std::fixed << std::setprecision(3);
    for (const double figure : figures) out << std::setw(kWidth) << figure;
    return out.str() + '\n';
}
std::string rate_line(std::string_view name, const Rate &rate) {
    return line(name, {rate.precision, rate.recall, rate.f1});
}

std::string of_links(const std::vector<std::string> &files, bool calibration) {
    if (files.size() != 2) throw Usage("links are scored against one file of gold links");
    const std::vector<Link> gold = links(files[0]), found = links(files[1]);
    const Rates result = rates(gold, found);
    return kHead + rate_line("strict", result.strict) + rate_line("lax", result.lax) +
           (calibration ? '\n' + reliability(judged(gold, found)) : "");
}

std::string of_items(const std::vector<std::string> &files, bool calibration) {
    std::vector<GoldDocument> documents;
    for (std::size_t i = 0; i + 1 < files.size(); ++i) documents.emplace_back(files[i]);
    if (documents.size() < 2) throw Usage("name the gold items of every version, then the rows");
    const std::vector<PlacedRow> rows = placed_rows(files.back(), documents);
    const ItemRates result = rates(documents, rows);
    return kHead + (documents.size() > 2 ? rate_line("whole rows", result.rows) : "") +
           rate_line("strict", result.pairs.strict) + rate_line("lax", result.pairs.lax) +
           line("gaps kept", {result.gaps}) + (calibration ? '\n' + reliability(judged(documents, rows)) : "");
}

} // namespace

Status score_command(const Arguments &arguments) {
    const std::vector<std::string> &files = arguments.operands();
    const auto scored = files.front().ends_with(kItemsSuffix) ? of_items : of_links;
    Output output(arguments.one("output"), "never");
    output.stream() << scored(files, arguments.given("calibration"));
    output.finish();
    return kDone;
}

} // namespace hexapla::cli
