#include "write/summary.h"

#include "review/material.h"
#include "write/table.h"

#include <algorithm>

namespace hexapla {
namespace {

constexpr std::size_t kNamedRows = 8; ///< more numbers than this help nobody

/// " (rows 3, 9)"; without any, nothing.
std::string named(const std::vector<std::size_t> &rows) {
    if (rows.empty()) return "";
    std::string result = rows.size() == 1 ? " (row " : " (rows ";
    for (std::size_t i = 0; i < std::min(rows.size(), kNamedRows); ++i)
        result += (i > 0 ? ", " : "") + std::to_string(rows[i]);
    return result + (rows.size() > kNamedRows ? ", …)" : ")");
}

template <typename Wanted> std::vector<std::size_t> numbers(const Alignment &rows, Wanted wanted) {
    std::vector<std::size_t> result;
    for (std::size_t r = 0; r < rows.size(); ++r)
        if (wanted(rows[r])) result.push_back(r + 1);
    return result;
}

} // namespace

bool has_gap(const Row &row) {
    return std::any_of(row.cells.begin(), row.cells.end(), [](const Range &cell) { return cell.empty(); });
}

std::vector<std::string> remarks(const Row &row, const std::vector<Version> &versions) {
    std::vector<std::string> result;
    if (has_gap(row)) result.emplace_back("gap");
    if (row.moved) result.emplace_back("moved");
    if (is_repaired(row, versions)) result.emplace_back("repaired");
    if (row.confidence < kLowConfidence) result.emplace_back("unsure");
    return result;
}

std::string summary(const Alignment &rows, const std::vector<Version> &versions) {
    if (rows.empty()) return "no rows";
    const auto merged = numbers(rows, [](const Row &r) { return !one_to_one(r) && !has_gap(r); });
    const auto gaps = numbers(rows, has_gap);
    const auto moved = numbers(rows, [](const Row &row) { return row.moved; });
    const auto repaired = numbers(rows, [&](const Row &row) { return is_repaired(row, versions); });
    const auto low = numbers(rows, [](const Row &row) { return row.confidence < kLowConfidence; });
    std::string result = std::to_string(rows.size()) + (rows.size() == 1 ? " row: " : " rows: ");
    result += std::to_string(rows.size() - merged.size() - gaps.size()) + " one to one";
    if (!merged.empty()) result += ", " + std::to_string(merged.size()) + " merged" + named(merged);
    result += ", " + (gaps.empty() ? "no" : std::to_string(gaps.size())) + (gaps.size() == 1 ? " gap" : " gaps") +
              named(gaps);
    if (!moved.empty()) result += "; " + std::to_string(moved.size()) + " moved" + named(moved);
    if (!repaired.empty()) result += "; " + std::to_string(repaired.size()) + " repaired" + named(repaired);
    result += "; " + (low.empty() ? "none" : std::to_string(low.size())) + " below " + probability(kLowConfidence) +
              " confidence" + named(low);
    return result;
}

} // namespace hexapla
