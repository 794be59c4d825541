#include "align/pins.h"

#include <algorithm>

namespace hexapla {
namespace {

std::vector<std::string_view> split(std::string_view text, char at) {
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(at, begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

std::optional<std::size_t> segment_with(const Version &version, std::string_view name, bool by_text) {
    for (std::size_t s = 0; s < version.segments.size(); ++s)
        if (name == (by_text ? version.text.at(version.segments[s].span) : version.segments[s].id)) return s;
    return {};
}

/// The consecutive segments that a column names; nothing where it names none of this version.
std::optional<Range> named(const Version &version, std::string_view column) {
    if (const auto whole = segment_with(version, column, true)) return Range{*whole, *whole + 1};
    std::optional<Range> range;
    for (const std::string_view id : split(column, ' ')) {
        const auto s = segment_with(version, id, false);
        if (!s || (range && range->last != *s)) return {};
        range = Range{range ? range->first : *s, *s + 1};
    }
    return range;
}

void add_line(Pins &out, std::string_view line, std::size_t number, const std::vector<Version> &versions) {
    const std::vector<std::string_view> columns = split(line, '\t');
    Pin pin;
    pin.cells.resize(versions.size());
    for (std::size_t v = 0; v < versions.size() && v < columns.size(); ++v) {
        if (columns[v].empty()) continue;
        pin.cells[v] = columns[v] == "-" ? Range{} : named(versions[v], columns[v]);
        if (pin.cells[v]) continue;
        out.misfits.push_back("line " + std::to_string(number) + ": " + versions[v].text.name() +
                              " has no consecutive segments '" + std::string(columns[v]) + "'");
        return;
    }
    out.pins.push_back(std::move(pin));
}

bool same(const Range &x, const Range &y) { return x == y || (x.empty() && y.empty()); }

bool keeps(const Row &row, const Pin &pin) {
    bool any = false;
    for (std::size_t v = 0; v < pin.cells.size(); ++v) {
        if (!pin.cells[v]) continue;
        if (!same(*pin.cells[v], row.cells[v])) return false;
        any |= !pin.cells[v]->empty();
    }
    return any;
}

} // namespace

Pins read_pins(std::string_view text, const std::vector<Version> &versions) {
    Pins out;
    std::size_t number = 0;
    for (std::string_view line : split(text, '\n')) {
        ++number;
        if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        if (!line.empty() && line.front() != '#') add_line(out, line, number, versions);
    }
    return out;
}

std::vector<std::size_t> unkept(const std::vector<Pin> &pins, const Alignment &rows) {
    std::vector<std::size_t> out;
    for (std::size_t p = 0; p < pins.size(); ++p)
        if (std::none_of(rows.begin(), rows.end(), [&](const Row &row) { return keeps(row, pins[p]); }))
            out.push_back(p);
    return out;
}

PinTable::PinTable(const std::vector<Pin> &pins, std::size_t u, std::size_t v, std::size_t segments_of_u,
                   std::size_t segments_of_v) {
    for (const Pin &pin : pins) {
        if (!pin.cells[u] || !pin.cells[v]) continue;
        if (of_u_.empty()) of_u_.resize(segments_of_u), of_v_.resize(segments_of_v);
        pins_.emplace_back(*pin.cells[u], *pin.cells[v]);
        const auto [x, y] = pins_.back();
        for (std::size_t s = x.first; s < x.last; ++s) of_u_[s] = pins_.size();
        for (std::size_t s = y.first; s < y.last; ++s) of_v_[s] = pins_.size();
    }
}

bool PinTable::allows(Range x, Range y) const {
    if (empty()) return true;
    const auto agree = [&](std::size_t pin) {
        return pin == 0 || (same(pins_[pin - 1].first, x) && same(pins_[pin - 1].second, y));
    };
    for (std::size_t s = x.first; s < x.last; ++s)
        if (!agree(of_u_[s])) return false;
    for (std::size_t s = y.first; s < y.last; ++s)
        if (!agree(of_v_[s])) return false;
    return true;
}

} // namespace hexapla
