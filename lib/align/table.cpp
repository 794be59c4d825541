#include "align/growing.h"

namespace hexapla {
namespace {

/// Of one version or two: the beads of their best path.
Table of_path(const PairTable &pairs) {
    Table out;
    for (std::size_t v = 0; v < pairs.versions(); ++v) out.members.push_back(v);
    if (pairs.versions() == 1) {
        for (std::size_t s = 0; s < pairs.segments(0); ++s) out.lines.push_back({{{s, s + 1}}, {1}});
        return out;
    }
    for (const Bead &bead : pairs.path(0, 1))
        out.lines.push_back({{{bead.i, bead.i + bead.a()}, {bead.j, bead.j + bead.b()}}, {1, bead.posterior}});
    return out;
}

/// Empty cells stand where the version goes on.
void place_gaps(Table &table) {
    for (const std::size_t v : table.members) {
        std::size_t next = 0;
        for (Line &line : table.lines) {
            if (line.cells[v].empty()) line.cells[v] = {next, next};
            next = line.cells[v].last;
        }
    }
}

} // namespace

Table table(const PairTable &pairs) {
    Table out = pairs.versions() > 2 ? grown(pairs) : of_path(pairs);
    place_gaps(out);
    return out;
}

} // namespace hexapla
