#include "write/table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace hexapla {

std::string_view name(Kind kind) {
    constexpr std::string_view kNames[] = {"title", "heading", "prose", "item"};
    return kNames[static_cast<std::size_t>(kind)];
}

Kind kind(const Row &row, const std::vector<Version> &versions) {
    std::array<std::size_t, 4> count{};
    for (std::size_t v = 0; v < row.cells.size(); ++v)
        for (const Segment &segment : segments_of(row.cells[v], versions[v]))
            ++count[static_cast<std::size_t>(segment.kind)];
    std::size_t most = 0;
    for (std::size_t k = 1; k < count.size(); ++k)
        if (count[k] > 0 && count[k] >= count[most]) most = k;
    return static_cast<Kind>(most);
}

std::string relation(const Row &row) {
    std::string result;
    for (const Range &cell : row.cells) result += (result.empty() ? "" : "-") + std::to_string(cell.size());
    return result;
}

std::string probability(double p) {
    constexpr double kThousandths = 1000;
    const bool certain = p >= 1;
    const double rounded = std::min(std::max(p, 0.0), certain ? 1.0 : 1 - 1 / kThousandths);
    std::array<char, 16> digits{};
    auto *const end = std::to_chars(digits.begin(), digits.end(), rounded, std::chars_format::fixed, 3).ptr;
    std::string result(digits.begin(), end);
    while (result.ends_with('0') && !result.ends_with(".0")) result.pop_back();
    return result;
}

std::vector<std::string> labels(const std::vector<Version> &versions) {
    std::map<std::string, std::size_t> seen;
    std::vector<std::string> result;
    for (const Version &version : versions) {
        const std::size_t number = ++seen[version.language->code];
        result.push_back(version.language->code + (number > 1 ? "." + std::to_string(number) : std::string()));
    }
    return result;
}

std::span<const Segment> segments_of(Range cell, const Version &version) {
    return std::span(version.segments).subspan(cell.first, cell.size());
}

bool is_repaired(const Row &row, const std::vector<Version> &versions) {
    for (std::size_t v = 0; v < versions.size(); ++v)
        for (const Segment &segment : segments_of(row.cells[v], versions[v]))
            if (segment.repaired) return true;
    return false;
}

std::string ids_of(Range cell, const Version &version) {
    std::string result;
    for (const Segment &segment : segments_of(cell, version)) result += (result.empty() ? "" : "+") + segment.id;
    return result;
}

std::string text_of(Range cell, const Version &version) {
    std::string result;
    for (const Segment &segment : segments_of(cell, version)) {
        if (!result.empty() && version.language->spaces) result += ' ';
        result += version.text.at(segment.span);
    }
    return result;
}

} // namespace hexapla
