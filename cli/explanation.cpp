#include "explanation.h"

#include "usage.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iomanip>
#include <sstream>

namespace hexapla::cli {
namespace {

constexpr int kNumberWidth = 8;

std::size_t index_of(const std::string &number, std::size_t rows) {
    std::size_t row = 0;
    const char *const end = number.data() + number.size();
    const auto [read, error] = std::from_chars(number.data(), end, row);
    if (error != std::errc{} || read != end || row < 1 || row > rows)
        throw Usage("--explain takes a row, 1 to " + std::to_string(rows) + ", not '" + number + "'");
    return row - 1;
}

} // namespace

void write_explanation(Output &output, const std::vector<Version> &versions, const Alignment &rows,
                       const std::string &number, const AlignOptions &options) {
    const Row &row = rows[index_of(number, rows.size())];
    std::vector<Evidence> evidence = explain(versions, row, options);
    std::stable_sort(evidence.begin(), evidence.end(),
                     [](const Evidence &a, const Evidence &b) { return std::abs(a.nats) > std::abs(b.nats); });
    output.stream() << "Row " << number << ":\n\n";
    format_named("text", align_formats()).write(output.stream(), versions, {row}, output.layout());
    std::ostringstream table;
    table << std::fixed << std::setprecision(2) << "\n    nats  evidence\n";
    double sum = 0;
    for (const Evidence &one : evidence) {
        sum += one.nats;
        table << std::setw(kNumberWidth) << one.nats << "  " << one.kind << '\n';
    }
    table << std::setw(kNumberWidth) << sum << "  in all, for the row against chance\n";
    output.stream() << table.str();
}

} // namespace hexapla::cli
