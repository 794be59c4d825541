#include "align/band.h"

#include <algorithm>

namespace hexapla {
namespace {

/// A path needs this much room on either side: the widest bead.
constexpr std::size_t kRoom = kMostSide;

void index(Band &band) {
    band.offset.assign(1, 0);
    for (std::size_t i = 0; i < band.rows(); ++i)
        band.offset.push_back(band.offset.back() + band.hi[i] - band.lo[i] + 1);
}

} // namespace

Band full_band(std::size_t n, std::size_t m) {
    Band band;
    band.lo.assign(n + 1, 0);
    band.hi.assign(n + 1, static_cast<std::uint32_t>(m));
    index(band);
    return band;
}

Band band_around(const std::vector<Bead> &beads, std::size_t n, std::size_t m, std::size_t margin) {
    Band band;
    band.lo.assign(n + 1, static_cast<std::uint32_t>(m));
    band.hi.assign(n + 1, 0);
    band.lo[0] = 0;
    band.hi[n] = static_cast<std::uint32_t>(m);
    for (const Bead &bead : beads) {
        const std::size_t first = bead.i > margin ? bead.i - margin : 0;
        const std::size_t last = std::min(n, bead.i + bead.a() + margin);
        const std::size_t lo = bead.j > margin ? bead.j - margin : 0;
        const std::size_t hi = std::min(m, bead.j + bead.b() + margin);
        band.lo[first] = std::min(band.lo[first], static_cast<std::uint32_t>(lo));
        band.hi[last] = std::max(band.hi[last], static_cast<std::uint32_t>(hi));
        // The corner before the bead reaches as far up, the one behind it as far down.
        band.lo[last] = std::min(band.lo[last], static_cast<std::uint32_t>(lo));
        band.hi[first] = std::max(band.hi[first], static_cast<std::uint32_t>(hi));
    }
    for (std::size_t i = n; i-- > 0;) band.lo[i] = std::min(band.lo[i], band.lo[i + 1]);
    for (std::size_t i = 1; i <= n; ++i) band.hi[i] = std::max(band.hi[i], band.hi[i - 1]);
    index(band);
    return band;
}

bool touches_edge(const Band &band, const std::vector<Bead> &path) {
    const std::size_t end = band.hi.back();
    return std::any_of(path.begin(), path.end(), [&](const Bead &bead) {
        const bool low = band.lo[bead.i] > 0 && bead.j < band.lo[bead.i] + kRoom;
        const bool high = band.hi[bead.i] < end && bead.j + kRoom > band.hi[bead.i];
        return low || high;
    });
}

} // namespace hexapla
