#pragma once
// Long texts in stretches: what is aligned at once, so that memory and a wider search go by the stretch.

#include "align/bead.h"
#include "align/pins.h"

namespace hexapla {

/// Segments of two versions whose paths pass both corners, first with first and last with last.
struct Stretch {
    Range a, b;
    Range beads{};        ///< of the path that it was cut along
    bool settled = false; ///< all of them are

    bool holds(const Bead &bead) const {
        return bead.i >= a.first && bead.i + bead.a() <= a.last && bead.j >= b.first && bead.j + bead.b() <= b.last;
    }
};

/// Texts of so many segments in the first version are one stretch.
inline constexpr std::size_t kShort = 1500;

/// Versions of n and m segments cut along a path: where beads that are `settled` begin and end, and now and then in
/// the middle of the longest run of one-to-one beads, where a path is surest, never across a pin. No flags: no bead is.
std::vector<Stretch> stretches(const std::vector<Bead> &path, const std::vector<bool> &settled, std::size_t n,
                               std::size_t m, const PinTable &pins);

} // namespace hexapla
