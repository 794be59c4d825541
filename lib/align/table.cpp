#include "align/content.h"
#include "align/growing.h"
#include "align/logistic.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Of two versions: the beads of their best path.
Table of_path(const PairTable &pairs) {
    Table out;
    for (const Bead &bead : pairs.path(0, 1))
        out.push_back({{{bead.i, bead.i + bead.a()}, {bead.j, bead.j + bead.b()}}, {1, bead.posterior}});
    return out;
}

/// Empty cells stand where the version goes on.
void place_gaps(Table &table, std::size_t versions) {
    for (std::size_t v = 0; v < versions; ++v) {
        std::size_t next = 0;
        for (Line &line : table) {
            if (line.cells[v].empty()) line.cells[v] = {next, next};
            next = line.cells[v].last;
        }
    }
}

} // namespace

int list_of(const PairTable &pairs, std::size_t version, const Range &cell) {
    return is_single(cell) ? pairs.features(version).traits[cell.first].list : 0;
}

void erase_empty(Table &table) {
    std::erase_if(table, [](const Line &line) {
        return std::all_of(line.cells.begin(), line.cells.end(), [](const Range &cell) { return cell.empty(); });
    });
}

void part_last(Table &table, float nats) {
    Line &first = table.back();
    first.moved = false;
    std::fill(first.sure.begin(), first.sure.end(), sigmoid(nats));
    Line second = first;
    first.cells[1].last = first.cells[1].first;
    second.cells[0].first = second.cells[0].last;
    table.push_back(std::move(second));
}

Table table(const PairTable &pairs) {
    Table out = pairs.versions() == 2 ? of_path(pairs) : grown(pairs);
    place_gaps(out, pairs.versions());
    return out;
}

} // namespace hexapla
