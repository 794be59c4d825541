#pragma once
// Long texts in stretches: what is aligned at once, so that memory and a wider search go by the stretch.

#include "align/bead.h"
#include "align/pins.h"

namespace hexapla {

/// Segments of two versions whose paths pass both corners, first with first and last with last.
struct Stretch {
    Range a, b;

    bool holds(const Bead &bead) const {
        return bead.i >= a.first && bead.i + bead.a() <= a.last && bead.j >= b.first && bead.j + bead.b() <= b.last;
    }
};

/// Versions of n and m segments cut along a path: now and then in the middle of the longest run of
/// one-to-one beads, where a path is surest, never across a pin. A short text is one stretch.
std::vector<Stretch> stretches(const std::vector<Bead> &path, std::size_t n, std::size_t m, const PinTable &pins);

} // namespace hexapla
