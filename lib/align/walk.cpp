#include "align/walk.h"

#include "align/coarse.h"
#include "align/stretches.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Nearer to the edge of its band a path asks for a wider one.
constexpr std::size_t kRoom = 2;
/// A band is not widened beyond so many cells, which take 70 bytes each, or so many a segment in long texts: where the
/// words say nothing (a long text beside a short one that is another) paths touch the edge of any.
constexpr std::size_t kMostCells = 4'000'000;
constexpr std::size_t kMostCellsOfSegment = 64;
/// What is settled is as probable as the beads which a search is surest of. Of 27,691 such beads of made-up texts of
/// 10,000 and 31,000 segments all were right.
constexpr float kSettled = 0.999F;

class Walker {
public:
    Walker(const Features &a, const Features &b, const PairModel &model, const Course &course, bool calibrated)
        : a_(a), b_(b), model_(model), course_(course), calibrated_(calibrated), words_(a, b, model.pairs, kMostSide),
          lows_(a.size() + 1, static_cast<std::uint32_t>(b.size())), highs_(a.size() + 1, 0) {}

    void keep(const Stretch &stretch) {
        for (std::size_t k = stretch.beads.first; k < stretch.beads.last; ++k) {
            Bead bead = course_.path[k];
            bead.posterior = kSettled;
            lows_[bead.i] = std::min(lows_[bead.i], bead.j);
            highs_[bead.i] = std::max(highs_[bead.i], bead.j);
            walk_.paths.best.push_back(bead);
            walk_.paths.likely.push_back(bead);
            walk_.words.push_back(kUnasked);
            ++walk_.paths.runs[0][0];
        }
    }

    void search(const Stretch &stretch, std::size_t margin) {
        const std::vector<Bead> near = beads_of(stretch);
        for (;; margin *= 2) {
            const Band band = band_around(near, stretch.a.size(), stretch.b.size(), margin);
            const PairScores scores(a_, b_, model_, band, stretch, words_);
            Paths found = calibrated_ ? calibrated_paths(band, scores) : paths(band, scores);
            if (may_widen(band) && touches_edge(band, found.best, kRoom)) continue;
            add(stretch, band, scores, found);
            return;
        }
    }

    Walk take() {
        walk_.band = Band(std::move(lows_), std::move(highs_), b_.size());
        return std::move(walk_);
    }

private:
    const Features &a_;
    const Features &b_;
    const PairModel &model_;
    const Course &course_;
    bool calibrated_;
    PairWords words_;
    std::vector<std::uint32_t> lows_, highs_; ///< the whole band
    Walk walk_;

    static bool may_widen(const Band &band) {
        return 2 * band.cells() <= std::max(kMostCells, kMostCellsOfSegment * (band.rows() + band.hi.back()));
    }

    /// Beads in whose neighbourhood the stretch's paths run, counted from where it begins.
    std::vector<Bead> beads_of(const Stretch &stretch) const {
        std::vector<Bead> out;
        const auto add = [&](Bead bead) {
            if (!stretch.holds(bead)) return;
            bead.i -= static_cast<std::uint32_t>(stretch.a.first);
            bead.j -= static_cast<std::uint32_t>(stretch.b.first);
            out.push_back(bead);
        };
        for (std::size_t k = stretch.beads.first; k < stretch.beads.last; ++k) add(course_.path[k]);
        const std::vector<Bead> &others = course_.near;
        auto at = std::lower_bound(others.begin(), others.end(), stretch.a.first,
                                   [](const Bead &bead, std::size_t i) { return bead.i < i; });
        for (; at != others.end() && at->i <= stretch.a.last; ++at) add(*at);
        for (const auto &[x, y] : model_.pins.beginning(stretch.a.first, stretch.a.last))
            if (const auto shape = shape_of(x.size(), y.size()))
                add({static_cast<std::uint32_t>(x.first), static_cast<std::uint32_t>(y.first), *shape, 1});
        return out;
    }

    void add(const Stretch &stretch, const Band &band, const PairScores &scores, const Paths &found) {
        const auto i = static_cast<std::uint32_t>(stretch.a.first);
        const auto j = static_cast<std::uint32_t>(stretch.b.first);
        for (std::size_t row = 0; row < band.rows(); ++row) {
            lows_[i + row] = std::min(lows_[i + row], band.lo[row] + j);
            highs_[i + row] = std::max(highs_[i + row], band.hi[row] + j);
        }
        const auto append = [&](std::vector<Bead> &all, const std::vector<Bead> &some) {
            for (const Bead &bead : some) all.push_back({bead.i + i, bead.j + j, bead.shape, bead.posterior});
        };
        for (const Bead &bead : found.best)
            walk_.words.push_back(bead.shape == kOneToOne ? scores.words(bead.i, bead.j) : 0);
        append(walk_.paths.best, found.best);
        append(walk_.paths.likely, found.likely);
        for (std::size_t x = 0; x < 2; ++x)
            for (std::size_t y = 0; y < 2; ++y) walk_.paths.runs[x][y] += found.runs[x][y];
    }
};

} // namespace

Walk walk(const Features &a, const Features &b, const PairModel &model, const Course &course, std::size_t margin,
          bool calibrated) {
    Walker walker(a, b, model, course, calibrated);
    for (const Stretch &stretch : stretches(course.path, course.settled, a.size(), b.size(), model.pins))
        if (stretch.settled)
            walker.keep(stretch);
        else
            walker.search(stretch, margin);
    return walker.take();
}

} // namespace hexapla
