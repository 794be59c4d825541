#include "rates.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iomanip>
#include <sstream>

namespace hexapla::cli {
namespace {

constexpr std::size_t kBins = 10; ///< tenths of confidence, as reliability diagrams are drawn

struct Bin {
    std::size_t rows = 0;
    double confidence = 0; ///< sum
    double right = 0;      ///< count
};

} // namespace

Rate rate(double precision, double recall) {
    return {precision, recall, share(2 * precision * recall, precision + recall)};
}

double share(double part, double all) { return all > 0 ? part / all : 0; }

std::string reliability(const std::vector<Judged> &rows) {
    std::array<Bin, kBins> bins;
    for (const Judged &row : rows) {
        const auto tenth = static_cast<std::size_t>(std::clamp(row.confidence, 0.0, 1.0) * kBins);
        Bin &bin = bins[std::min(tenth, kBins - 1)];
        ++bin.rows;
        bin.confidence += row.confidence;
        bin.right += row.right ? 1 : 0;
    }
    std::ostringstream out;
    out << std::fixed << "confidence    rows   said  right\n";
    double error = 0;
    constexpr int kColumn = 7; // characters
    for (std::size_t b = 0; b < kBins; ++b) {
        const double said = share(bins[b].confidence, static_cast<double>(bins[b].rows));
        const double right = share(bins[b].right, static_cast<double>(bins[b].rows));
        error += static_cast<double>(bins[b].rows) * std::abs(said - right);
        if (bins[b].rows == 0) continue;
        out << std::setprecision(1) << static_cast<double>(b) / kBins << " to " << static_cast<double>(b + 1) / kBins
            << std::setw(8) << bins[b].rows << std::setprecision(3) << std::setw(kColumn) << said << std::setw(kColumn)
            << right << '\n';
    }
    out << std::setprecision(3) << "expected calibration error " << share(error, static_cast<double>(rows.size()))
        << '\n';
    return out.str();
}

} // namespace hexapla::cli
