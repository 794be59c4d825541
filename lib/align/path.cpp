#include "align/path.h"

#include <algorithm>
#include <cmath>

namespace hexapla {
namespace {

/// Posteriors below this are no longer listed.
constexpr float kLeastPosterior = 0.01F;
/// Terms this far below the greatest add nothing to a sum of probabilities: e^-16 = 1e-7.
constexpr double kNothing = 16;

/// log of a sum of exponentials, built term by term.
struct LogSum {
    double greatest = kImpossible;
    double sum = 0; ///< of e^(term - greatest)

    void add(double term) {
        if (term <= greatest) {
            if (greatest - term < kNothing) sum += std::exp(term - greatest);
        } else {
            sum = greatest == kImpossible || term - greatest > kNothing ? 1 : 1 + sum * std::exp(greatest - term);
            greatest = term;
        }
    }
    double value() const { return greatest == kImpossible ? greatest : greatest + std::log(sum); }
};

class Grid {
public:
    Grid(const Band &band, const Scores &scores) : band_(band), scores_(scores) {}

    Paths solve() {
        forward();
        backward();
        return {trace(), std::move(likely_)};
    }

private:
    const Band &band_;
    const Scores &scores_;
    std::vector<LogSum> before_;       ///< all paths from the start to a cell
    std::vector<float> best_;          ///< the best of them
    std::vector<std::uint8_t> came_by_; ///< its last bead's shape
    std::vector<Bead> likely_;

    void forward() {
        before_.assign(band_.cells(), {});
        best_.assign(band_.cells(), kImpossible);
        came_by_.assign(band_.cells(), 0);
        before_[0].add(0);
        best_[0] = 0;
        for (std::size_t i = 0; i < band_.rows(); ++i)
            for (std::size_t j = band_.lo[i]; j <= band_.hi[i]; ++j) push(i, j);
    }

    void push(std::size_t i, std::size_t j) {
        const std::size_t from = band_.at(i, j);
        if (best_[from] == kImpossible) return;
        std::array<float, kShapeCount> score;
        scores_.at(i, j, score);
        const double sum = before_[from].value();
        for (std::size_t k = 0; k < kShapeCount; ++k) {
            const std::size_t ti = i + kShapes[k].a, tj = j + kShapes[k].b;
            if (score[k] == kImpossible || !band_.holds(ti, tj)) continue;
            const std::size_t to = band_.at(ti, tj);
            before_[to].add(sum + score[k]);
            const float best = best_[from] + score[k];
            if (best > best_[to]) {
                best_[to] = best;
                came_by_[to] = static_cast<std::uint8_t>(k);
            }
        }
    }

    void backward() {
        std::vector<double> after(band_.cells(), kImpossible);
        after.back() = 0;
        const double total = before_.back().value();
        for (std::size_t i = band_.rows(); i-- > 0;)
            for (std::size_t j = band_.hi[i] + 1; j-- > band_.lo[i];) pull(i, j, total, after);
        std::reverse(likely_.begin(), likely_.end());
    }

    void pull(std::size_t i, std::size_t j, double total, std::vector<double> &after) {
        const std::size_t from = band_.at(i, j);
        const double before = before_[from].value();
        if (before == kImpossible) return;
        std::array<float, kShapeCount> score;
        scores_.at(i, j, score);
        LogSum sum;
        if (from + 1 == band_.cells()) sum.add(0);
        for (std::size_t k = kShapeCount; k-- > 0;) {
            const std::size_t ti = i + kShapes[k].a, tj = j + kShapes[k].b;
            if (score[k] == kImpossible || !band_.holds(ti, tj)) continue;
            const double through = score[k] + after[band_.at(ti, tj)];
            sum.add(through);
            const double posterior = std::exp(before + through - total);
            if (posterior >= kLeastPosterior) list(i, j, k, posterior);
        }
        after[from] = sum.value();
    }

    void list(std::size_t i, std::size_t j, std::size_t k, double posterior) {
        likely_.push_back({static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(j),
                           static_cast<std::uint8_t>(k),
                           static_cast<float>(std::min(posterior, 1.0))});
    }

    std::vector<Bead> trace() const {
        std::vector<Bead> path;
        std::size_t i = band_.rows() - 1, j = band_.hi[i];
        while (i > 0 || j > 0) {
            const std::uint8_t k = came_by_[band_.at(i, j)];
            i -= kShapes[k].a;
            j -= kShapes[k].b;
            path.push_back({static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(j), k, posterior(i, j, k)});
        }
        std::reverse(path.begin(), path.end());
        return path;
    }

    /// Zero where it was too small to be listed.
    float posterior(std::size_t i, std::size_t j, std::uint8_t k) const {
        const auto key = [](const Bead &b) { return std::array<std::size_t, 3>{b.i, b.j, b.shape}; };
        const std::array<std::size_t, 3> wanted{i, j, k};
        const auto found = std::lower_bound(likely_.begin(), likely_.end(), wanted,
                                            [&](const Bead &b, const auto &w) { return key(b) < w; });
        return found != likely_.end() && key(*found) == wanted ? found->posterior : 0;
    }
};

} // namespace

void index(Band &band) {
    band.offset.assign(1, 0);
    for (std::size_t i = 0; i < band.rows(); ++i)
        band.offset.push_back(band.offset.back() + band.hi[i] - band.lo[i] + 1);
}

Band full_band(std::size_t n, std::size_t m) {
    Band band;
    band.lo.assign(n + 1, 0);
    band.hi.assign(n + 1, static_cast<std::uint32_t>(m));
    index(band);
    return band;
}

Paths paths(const Band &band, const Scores &scores) { return Grid(band, scores).solve(); }

} // namespace hexapla
