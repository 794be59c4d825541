#include "align/path.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace hexapla {
namespace {

/// Scores are multiplied by this where posteriors are to be believed: witnesses that agree are not
/// independent. Measured on spoilt documents and hand-made links.
constexpr float kTrust = 0.65F;
/// Posteriors below this are no longer listed.
constexpr float kLeastPosterior = 0.01F;
const double kLogLeastPosterior = std::log(kLeastPosterior);
/// A bead must be this probable to be worth a row: half of the F1 that is reached.
constexpr float kBeadCost = 0.45F;
/// Terms this far below the greatest add nothing to a sum of probabilities: e^-16 = 1e-7.
constexpr double kNothing = 16;

/// log of a sum of exponentials, built term by term.
struct LogSum {
    double greatest = kImpossible;
    double sum = 0; ///< of e^(term - greatest)

    void add(double term) {
        if (term <= greatest) {
            // Two impossible ones: not a number, hence not below.
            if (greatest - term < kNothing) sum += std::exp(term - greatest);
        } else {
            sum = greatest == kImpossible || term - greatest > kNothing ? 1 : 1 + sum * std::exp(greatest - term);
            greatest = term;
        }
    }
    double value() const { return greatest == kImpossible ? greatest : greatest + std::log(sum); }
};

/// Cells whose paths are together this improbable, in nats, lie on none that counts even where scores are
/// trusted less.
constexpr double kFarOff = 40;

/// Two states a cell: the last bead was a match, or a gap.
constexpr std::size_t kStates = 2;
constexpr std::size_t leads_to(std::size_t shape) { return is_gap(shape) ? 1 : 0; }

bool stands_before(const Bead &x, const Bead &y) { return std::tie(x.i, x.j, x.shape) < std::tie(y.i, y.j, y.shape); }

/// Zero where it was too small to be listed.
float posterior(const Bead &bead, const std::vector<Bead> &likely) {
    const auto found = std::lower_bound(likely.begin(), likely.end(), bead, stands_before);
    return found != likely.end() && !stands_before(bead, *found) ? found->posterior : 0;
}

/// The scores of all beads that begin in the band's cells, by cell.
struct ScoreTable {
    ScoreTable(const Band &band, const Scores &scores) : runs(scores.gap_runs()), of_cell(band.cells()) {
        for (std::size_t i = 0; i < band.rows(); ++i)
            for (std::size_t j = band.lo[i]; j <= band.hi[i]; ++j) scores.at(i, j, of_cell[band.at(i, j)]);
    }

    GapRuns runs;
    std::vector<std::array<float, kShapeCount>> of_cell;
};

class Grid {
public:
    /// Only of the cells that are `used`.
    Grid(const Band &band, const ScoreTable &scores, float trust, std::vector<bool> used)
        : band_(band), scores_(scores), trust_(trust), used_(std::move(used)), runs_(scores.runs) {
        for (auto &row : runs_)
            for (double &x : row) x *= trust;
    }

    Paths solve() {
        Paths out;
        out.likely = likely();
        out.best = surest(trace());
        out.runs = expected_;
        return out;
    }

    /// The cells that some path of any probability passes.
    std::vector<bool> passed() && { return std::move(used_); }

    /// Every bead of some probability.
    const std::vector<Bead> &likely() {
        forward();
        backward();
        return likely_;
    }

private:
    const Band &band_;
    const ScoreTable &scores_;
    float trust_;
    std::vector<bool> used_;
    GapRuns runs_;
    std::vector<LogSum> before_;        ///< by (cell, state): all paths from the start
    std::vector<double> leaving_;       ///< by (cell, kind of the next bead): the same, up to that bead
    std::vector<float> best_;           ///< the best of them
    std::vector<std::uint8_t> came_by_; ///< its last bead's shape and the state before it
    std::vector<Bead> likely_;
    GapRuns expected_{};

    void forward() {
        before_.assign(band_.cells() * kStates, {});
        leaving_.assign(band_.cells() * 2, kImpossible);
        best_.assign(band_.cells() * kStates, kImpossible);
        came_by_.assign(band_.cells() * kStates, 0);
        before_[0].add(0);
        best_[0] = 0;
        for (std::size_t i = 0; i < band_.rows(); ++i)
            for (std::size_t j = band_.lo[i]; j <= band_.hi[i]; ++j) push(i, j);
    }

    /// What leads from a cell, its sums done, to a next bead of one kind, whatever the state of the cell.
    struct Departure {
        double sum = kImpossible; ///< of all paths
        float best = kImpossible;
        std::uint8_t state = 0; ///< of the best
    };
    Departure departure(std::size_t from, std::size_t kind) const {
        Departure out{};
        LogSum sum;
        for (std::size_t s = 0; s < kStates; ++s) {
            if (best_[from + s] == kImpossible) continue;
            sum.add(before_[from + s].greatest + runs_[s][kind]);
            const float best = best_[from + s] + static_cast<float>(runs_[s][kind]);
            if (best > out.best) out.best = best, out.state = static_cast<std::uint8_t>(s);
        }
        out.sum = sum.value();
        return out;
    }

    std::array<float, kShapeCount> scores(std::size_t i, std::size_t j) const {
        std::array<float, kShapeCount> out = scores_.of_cell[band_.at(i, j)];
        for (float &x : out) x *= trust_;
        return out;
    }

    void push(std::size_t i, std::size_t j) {
        const std::size_t from = band_.at(i, j) * kStates;
        if (!used_[band_.at(i, j)]) return;
        if (best_[from] == kImpossible && best_[from + 1] == kImpossible) return;
        for (std::size_t s = 0; s < kStates; ++s) // no more paths come here
            before_[from + s] = {before_[from + s].value(), 1};
        const std::array<float, kShapeCount> score = scores(i, j);
        const std::array<Departure, 2> departures{departure(from, 0), departure(from, 1)};
        for (std::size_t kind = 0; kind < 2; ++kind) leaving_[from + kind] = departures[kind].sum;
        for (std::size_t k = 0; k < kShapeCount; ++k) {
            const std::size_t ti = i + kShapes[k].a, tj = j + kShapes[k].b;
            if (score[k] == kImpossible || !band_.holds(ti, tj)) continue;
            const std::size_t to = band_.at(ti, tj) * kStates + leads_to(k);
            const Departure &by = departures[leads_to(k)];
            before_[to].add(by.sum + score[k]);
            if (by.best + score[k] <= best_[to]) continue;
            best_[to] = by.best + score[k];
            came_by_[to] = static_cast<std::uint8_t>(k * kStates + by.state);
        }
    }

    void backward() {
        std::vector<double> after(band_.cells() * kStates, kImpossible);
        after[after.size() - 1] = after[after.size() - 2] = 0;
        LogSum total = before_[before_.size() - 2];
        total.add(before_.back().value());
        for (std::size_t i = band_.rows(); i-- > 0;)
            for (std::size_t j = band_.hi[i] + 1; j-- > band_.lo[i];) pull(i, j, total.value(), after);
        std::reverse(likely_.begin(), likely_.end());
    }

    void pull(std::size_t i, std::size_t j, double total, std::vector<double> &after) {
        const std::size_t from = band_.at(i, j) * kStates;
        const std::array<double, kStates> before{before_[from].greatest, before_[from + 1].greatest};
        if (!used_[band_.at(i, j)] || (before[0] == kImpossible && before[1] == kImpossible)) return;
        const std::array<float, kShapeCount> score = scores(i, j);
        const std::array<double, 2> arrivals{leaving_[from], leaving_[from + 1]};
        std::array<LogSum, 2> beyond; // all paths on, by the kind of their first bead
        for (std::size_t k = kShapeCount; k-- > 0;) {
            const std::size_t ti = i + kShapes[k].a, tj = j + kShapes[k].b;
            if (score[k] == kImpossible || !band_.holds(ti, tj)) continue;
            const std::size_t kind = leads_to(k);
            const double through = score[k] + after[band_.at(ti, tj) * kStates + kind];
            beyond[kind].add(through);
            const double log_posterior = arrivals[kind] + through - total;
            if (!(log_posterior > kLogLeastPosterior)) continue;
            list(i, j, k, std::exp(log_posterior));
        }
        const std::array<double, 2> on{beyond[0].value(), beyond[1].value()};
        for (std::size_t s = 0; s < kStates; ++s) {
            LogSum sum;
            if (from + kStates == after.size()) sum.add(0);
            for (std::size_t kind = 0; kind < 2; ++kind) {
                sum.add(runs_[s][kind] + on[kind]);
                const double p = before[s] + runs_[s][kind] + on[kind] - total;
                if (p > -kNothing) expected_[s][kind] += std::exp(p);
            }
            after[from + s] = sum.value();
        }
        const double through = std::max(before[0] + after[from], before[1] + after[from + 1]);
        used_[band_.at(i, j)] = through - total > -kFarOff;
    }

    void list(std::size_t i, std::size_t j, std::size_t k, double posterior) {
        likely_.push_back({static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(j), static_cast<std::uint8_t>(k),
                           static_cast<float>(std::min(posterior, 1.0))});
    }

    std::vector<Bead> trace() const {
        std::vector<Bead> path;
        std::size_t i = band_.rows() - 1, j = band_.hi[i];
        std::size_t state = best_[best_.size() - 1] > best_[best_.size() - 2] ? 1 : 0;
        while (i > 0 || j > 0) {
            const std::uint8_t step = came_by_[band_.at(i, j) * kStates + state];
            const auto k = static_cast<std::uint8_t>(step / kStates);
            state = step % kStates;
            i -= kShapes[k].a;
            j -= kShapes[k].b;
            path.push_back({static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(j), k, 0});
            path.back().posterior = posterior(path.back(), likely_);
        }
        std::reverse(path.begin(), path.end());
        return path;
    }

    /// The path whose beads are together surest: the sum of posteriors less what a bead costs.
    std::vector<Bead> surest(const std::vector<Bead> &probable) const {
        std::vector<Bead> beads = likely_;
        std::copy_if(probable.begin(), probable.end(), std::back_inserter(beads),
                     [](const Bead &b) { return b.posterior < kLeastPosterior; });
        std::sort(beads.begin(), beads.end(), stands_before);
        std::vector<float> sum(band_.cells(), kImpossible);
        std::vector<std::uint32_t> by(band_.cells(), 0);
        sum[0] = 0;
        for (std::size_t k = 0; k < beads.size(); ++k) {
            const Bead &bead = beads[k];
            const float before = sum[band_.at(bead.i, bead.j)];
            if (before == kImpossible) continue;
            const std::size_t to = band_.at(bead.i + bead.a(), bead.j + bead.b());
            const float through = before + bead.posterior - kBeadCost;
            if (through <= sum[to]) continue;
            sum[to] = through;
            by[to] = static_cast<std::uint32_t>(k);
        }
        std::vector<Bead> path;
        std::size_t i = band_.rows() - 1, j = band_.hi[i];
        while (i > 0 || j > 0) {
            path.push_back(beads[by[band_.at(i, j)]]);
            i = path.back().i;
            j = path.back().j;
        }
        std::reverse(path.begin(), path.end());
        return path;
    }
};

} // namespace

Paths paths(const Band &band, const Scores &scores) {
    return Grid(band, ScoreTable(band, scores), 1, std::vector<bool>(band.cells(), true)).solve();
}

Paths calibrated_paths(const Band &band, const Scores &scores) {
    const ScoreTable table(band, scores);
    Grid grid(band, table, 1, std::vector<bool>(band.cells(), true));
    Paths out = grid.solve();
    out.likely = Grid(band, table, kTrust, std::move(grid).passed()).likely();
    for (Bead &bead : out.best) bead.posterior = posterior(bead, out.likely);
    return out;
}

} // namespace hexapla
