#include "align/kept_marks.h"

#include <cmath>
#include <numeric>

namespace hexapla {
namespace {

/// How often the number of brackets, and of stops, is kept before the document has spoken.
constexpr std::array<double, kMarks> kUsuallyKept{0.6, 0.5};
/// Beads that this counts for.
constexpr double kPriorBeads = 20;
/// No number of marks says more than this, in nats: structure is evidence, not law.
constexpr double kMostScore = 3;

} // namespace

KeptMarks::Frequencies KeptMarks::frequencies(const Features &f, Mark mark) {
    constexpr double kUnseen = 0.1; // of a segment, for what was not met
    Frequencies out{};
    for (std::size_t width = 1; width <= kMostSide; ++width) {
        auto &p = out[width - 1];
        p.fill(kUnseen);
        for (std::size_t s = 0; s + width <= f.size(); ++s) ++p[capped(f.marks(mark, s, s + width))];
        const double all = std::accumulate(p.begin(), p.end(), 0.0);
        for (double &x : p) x /= all;
    }
    return out;
}

KeptMarks::KeptMarks(const Features &a, const Features &b, const std::vector<Bead> &beads, Mark mark) {
    const Frequencies in_a = frequencies(a, mark), in_b = frequencies(b, mark);
    const double usual = kUsuallyKept[static_cast<std::size_t>(mark)];
    double kept = kPriorBeads * usual, all = kPriorBeads;
    for (const Bead &bead : beads) {
        if (bead.gap()) continue;
        const std::size_t x = capped(a.marks(mark, bead.i, bead.i + bead.a()));
        const std::size_t y = capped(b.marks(mark, bead.j, bead.j + bead.b()));
        all += bead.posterior;
        if (x != y) continue; // else it was kept, or drawn anew and came out the same
        const double chance = std::sqrt(in_a[bead.a() - 1][x] * in_b[bead.b() - 1][y]);
        kept += bead.posterior * usual / (usual + (1 - usual) * chance);
    }
    const double k = kept / all;
    const auto bounded = [](double score) { return static_cast<float>(std::clamp(score, -kMostScore, kMostScore)); };
    different_ = bounded(std::log(1 - k));
    for (std::size_t i = 0; i < kMostSide; ++i)
        for (std::size_t j = 0; j < kMostSide; ++j)
            for (std::size_t x = 0; x < kCounts; ++x)
                equal_[i][j][x] = bounded(std::log(1 - k + k / std::sqrt(in_a[i][x] * in_b[j][x])));
}

float KeptMarks::score(std::size_t a, std::size_t x, std::size_t b, std::size_t y) const {
    const auto place = [](std::size_t width) { return std::min(width, kMostSide) - 1; };
    return capped(x) == capped(y) ? equal_[place(a)][place(b)][capped(x)] : different_;
}

} // namespace hexapla
