#include "align/pins.h"

#include <algorithm>
#include <unordered_map>

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

/// The segments of a version by what names them; of several with one text the first.
struct Names {
    std::unordered_map<std::string_view, std::size_t> id, text;

    explicit Names(const Version &version) {
        for (std::size_t s = 0; s < version.segments.size(); ++s) {
            id.try_emplace(version.segments[s].id, s);
            text.try_emplace(version.text.at(version.segments[s].span), s);
        }
    }
};

/// The consecutive segments that a column names; nothing where it names none of this version.
std::optional<Range> named(const Names &names, std::string_view column) {
    if (const auto whole = names.text.find(column); whole != names.text.end())
        return Range{whole->second, whole->second + 1};
    std::optional<Range> range;
    for (const std::string_view id : split(column, ' ')) {
        const auto found = names.id.find(id);
        if (found == names.id.end() || (range && range->last != found->second)) return {};
        range = Range{range ? range->first : found->second, found->second + 1};
    }
    return range;
}

void add_line(Pins &out, std::string_view line, std::size_t number, const std::vector<Version> &versions,
              const std::vector<Names> &names) {
    const std::vector<std::string_view> columns = split(line, '\t');
    Pin pin;
    pin.cells.resize(versions.size());
    for (std::size_t v = 0; v < versions.size() && v < columns.size(); ++v) {
        if (columns[v].empty()) continue;
        pin.cells[v] = columns[v] == "-" ? Range{} : named(names[v], columns[v]);
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
    const std::vector<Names> names(versions.begin(), versions.end());
    Pins out;
    std::size_t number = 0;
    for (std::string_view line : split(text, '\n')) {
        ++number;
        if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        if (!line.empty() && line.front() != '#') add_line(out, line, number, versions, names);
    }
    return out;
}

std::vector<std::size_t> unkept(const std::vector<Pin> &pins, const Alignment &rows) {
    std::vector<std::vector<std::size_t>> row_of; // by version and segment, counted from 1; 0: none
    for (std::size_t r = 0; r < rows.size(); ++r) {
        row_of.resize(rows[r].cells.size());
        for (std::size_t v = 0; v < row_of.size(); ++v) {
            const Range &cell = rows[r].cells[v];
            if (row_of[v].size() < cell.last) row_of[v].resize(cell.last);
            for (std::size_t s = cell.first; s < cell.last; ++s) row_of[v][s] = r + 1;
        }
    }
    const auto kept = [&](const Pin &pin) {
        for (std::size_t v = 0; v < std::min(pin.cells.size(), row_of.size()); ++v) {
            if (!pin.cells[v] || pin.cells[v]->empty() || pin.cells[v]->first >= row_of[v].size()) continue;
            const std::size_t row = row_of[v][pin.cells[v]->first];
            return row > 0 && keeps(rows[row - 1], pin);
        }
        return false;
    };
    std::vector<std::size_t> out;
    for (std::size_t p = 0; p < pins.size(); ++p)
        if (!kept(pins[p])) out.push_back(p);
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
    by_first_.assign(pins_.begin(), pins_.end());
    const auto first = [](const auto &x, const auto &y) { return x.first.first < y.first.first; };
    std::stable_sort(by_first_.begin(), by_first_.end(), first);
    for (const auto &[x, y] : pins_)
        if (!x.empty() && !y.empty()) edges_.push_back({x.last, y.last, x.first, y.first});
    std::stable_sort(edges_.begin(), edges_.end(), [](const Edge &x, const Edge &y) { return x.end_u < y.end_u; });
    for (std::size_t k = 1; k < edges_.size(); ++k) edges_[k].end_v = std::max(edges_[k].end_v, edges_[k - 1].end_v);
    for (std::size_t k = edges_.size(); k-- > 1;) {
        edges_[k - 1].begin_u = std::min(edges_[k - 1].begin_u, edges_[k].begin_u);
        edges_[k - 1].begin_v = std::min(edges_[k - 1].begin_v, edges_[k].begin_v);
    }
}

std::span<const std::pair<Range, Range>> PinTable::beginning(std::size_t first, std::size_t last) const {
    const auto begin = std::lower_bound(by_first_.begin(), by_first_.end(), first,
                                        [](const auto &pin, std::size_t i) { return pin.first.first < i; });
    const auto end = std::upper_bound(begin, by_first_.end(), last,
                                      [](std::size_t i, const auto &pin) { return i < pin.first.first; });
    return {begin, end};
}

bool PinTable::parted(std::size_t i, std::size_t j) const {
    const auto behind = std::upper_bound(edges_.begin(), edges_.end(), i,
                                         [](std::size_t at, const Edge &edge) { return at < edge.end_u; });
    const bool before = behind == edges_.begin() || std::prev(behind)->end_v <= j;
    return before && (behind == edges_.end() || (behind->begin_u >= i && behind->begin_v >= j));
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
