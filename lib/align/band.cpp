#include "align/band.h"

#include <algorithm>

namespace hexapla {
Band::Band(std::vector<std::uint32_t> lows, std::vector<std::uint32_t> highs, std::size_t m)
    : lo(std::move(lows)), hi(std::move(highs)) {
    lo.front() = 0;
    hi.back() = static_cast<std::uint32_t>(m);
    for (std::size_t i = rows() - 1; i-- > 0;) lo[i] = std::min(lo[i], lo[i + 1]);
    for (std::size_t i = 1; i < rows(); ++i) hi[i] = std::max(hi[i], hi[i - 1]);
    for (std::size_t i = 1; i < rows(); ++i) hi[i - 1] = std::max(hi[i - 1], lo[i]); // where it jumps, too
    offset.assign(1, 0);
    for (std::size_t i = 0; i < rows(); ++i) offset.push_back(offset.back() + hi[i] - lo[i] + 1);
}

Band full_band(std::size_t n, std::size_t m) {
    const auto last = static_cast<std::uint32_t>(m);
    return {std::vector<std::uint32_t>(n + 1, 0), std::vector<std::uint32_t>(n + 1, last), m};
}

Band band_around(const std::vector<Bead> &beads, std::size_t n, std::size_t m, std::size_t margin) {
    std::vector<std::uint32_t> lows(n + 1, static_cast<std::uint32_t>(m)), highs(n + 1, 0);
    for (const Bead &bead : beads) {
        const std::size_t first = bead.i > margin ? bead.i - margin : 0;
        const std::size_t last = std::min(n, bead.i + bead.a() + margin);
        const std::size_t lo = bead.j > margin ? bead.j - margin : 0;
        const std::size_t hi = std::min(m, bead.j + bead.b() + margin);
        lows[first] = std::min(lows[first], static_cast<std::uint32_t>(lo));
        highs[last] = std::max(highs[last], static_cast<std::uint32_t>(hi));
        // The corner before the bead reaches as far up, the one behind it as far down.
        lows[last] = std::min(lows[last], static_cast<std::uint32_t>(lo));
        highs[first] = std::max(highs[first], static_cast<std::uint32_t>(hi));
    }
    return {std::move(lows), std::move(highs), m};
}

bool touches_edge(const Band &band, const std::vector<Bead> &path, std::size_t room) {
    const std::size_t end = band.hi.back();
    return std::any_of(path.begin(), path.end(), [&](const Bead &bead) {
        const bool low = band.lo[bead.i] > 0 && bead.j < band.lo[bead.i] + room;
        const bool high = band.hi[bead.i] < end && bead.j + room > band.hi[bead.i];
        return low || high;
    });
}

} // namespace hexapla
