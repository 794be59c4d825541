#include "align/coarse.h"

#include "align/anchors.h"
#include "align/length.h"
#include "align/path.h"

#include <algorithm>
#include <cmath>

namespace hexapla {
namespace {

/// Grids of up to this many cells are searched whole: 1,500 segments a side.
constexpr std::size_t kWhole = std::size_t{1500} * 1500;
/// A row's band at first: from the third anchor before to the third behind, some anchors being wrong, but
/// so many segments on either side of the line through them at least. Gaps and merges carry a path off that
/// line as a random walk goes: no further than this and the root of the segments between those anchors.
constexpr std::size_t kReach = 3;
constexpr std::size_t kLeastHalf = 12;
constexpr std::size_t kMostHalf = 200;
/// So many times as wide are the bands in which more anchors are looked for.
constexpr std::array<std::uint16_t, 2> kNarrower{8, 3};
/// Where the path comes nearer to an edge than this, a better one may lie outside.
constexpr std::size_t kRoom = 4;
/// A band that does not hold the path by then is given up, and so is one of more cells than this.
constexpr int kMostPasses = 6;
constexpr std::size_t kMostCells = 400'000'000;
/// Segments beside a path that another one near it may use.
constexpr std::size_t kNear = 4;

// Log-probabilities of the few shapes that the first path knows; a gap, a 2-1, a 2-2 as in prior.cpp.
constexpr float kGap = -3;
constexpr float kMerge = -3;
constexpr float kPairs = -5;

/// For every row the column that the lengths between two anchors make likely. The chain holds both ends.
std::vector<std::size_t> middle_line(const Features &a, const Features &b, const std::vector<Anchor> &chain) {
    std::vector<std::size_t> line(a.size() + 1, b.size());
    for (std::size_t k = 0; k + 1 < chain.size(); ++k) {
        const Anchor p = chain[k], q = chain[k + 1];
        const double scale = b.length(p.j, q.j) / std::max(1.0, a.length(p.i, q.i));
        std::size_t j = p.j;
        for (std::size_t i = p.i; i < q.i; ++i) {
            while (j < q.j && b.length(p.j, j) < a.length(p.i, i) * scale) ++j;
            line[i] = j;
        }
    }
    return line;
}

/// A band along the anchors: narrow where they are dense, and wider, row by row, where a path asks for it.
class Corridor {
public:
    Corridor(const Features &a, const Features &b, std::vector<Anchor> chain, std::uint16_t times)
        : chain_(std::move(chain)), end_(b.size()), times_(a.size() + 1, times) {
        chain_.insert(chain_.begin(), Anchor{});
        chain_.push_back({a.size(), b.size()});
        line_ = middle_line(a, b, chain_);
    }

    Band band() const {
        std::vector<std::uint32_t> lows, highs;
        std::size_t k = 0; // the first anchor that is not before the row
        for (std::size_t i = 0; i < line_.size(); ++i) {
            while (chain_[k].i < i) ++k;
            const std::size_t reach = times_[i] * kReach;
            const Anchor before = chain_[k > reach ? k - reach : 0];
            const Anchor behind = chain_[std::min(k + reach, chain_.size() - 1)];
            const std::size_t least = times_[i] * kLeastHalf, j = line_[i];
            const std::size_t most = std::min(times_[i] * (kLeastHalf + drift(before, behind)), times_[i] * kMostHalf);
            const std::size_t down = std::clamp(j - std::min(j, before.j), least, most);
            const std::size_t up = std::clamp(std::max(j, behind.j) - j, least, most);
            lows.push_back(static_cast<std::uint32_t>(j > down ? j - down : 0));
            highs.push_back(static_cast<std::uint32_t>(std::min(end_, j + up)));
        }
        return {std::move(lows), std::move(highs), end_};
    }

    /// Widens the band where the path comes near its edges; whether it does.
    bool widen(const Band &band, const std::vector<Bead> &path) {
        std::vector<bool> near_edge(times_.size(), false);
        bool any = false;
        for (const Bead &bead : path) {
            const std::size_t width = band.hi[bead.i] - band.lo[bead.i];
            const bool low = band.lo[bead.i] > 0 && bead.j < band.lo[bead.i] + kRoom;
            const bool high = band.hi[bead.i] < end_ && bead.j + kRoom > band.hi[bead.i];
            if (!low && !high) continue;
            any = true;
            const std::size_t last = std::min(times_.size(), bead.i + 2 * width);
            for (std::size_t i = bead.i > 2 * width ? bead.i - 2 * width : 0; i < last; ++i) near_edge[i] = true;
        }
        for (std::size_t i = 0; i < times_.size(); ++i)
            if (near_edge[i]) times_[i] *= 2;
        return any;
    }

private:
    static std::size_t drift(const Anchor &from, const Anchor &to) {
        return static_cast<std::size_t>(std::sqrt(static_cast<double>(to.i - from.i)));
    }

    std::vector<Anchor> chain_;
    std::size_t end_;                  ///< the last column
    std::vector<std::size_t> line_;    ///< by row: where the path is expected
    std::vector<std::uint16_t> times_; ///< by row: how many times as wide as the constants say
};

/// Lengths of the first `b` segments before every column, on the scale that both versions share.
std::vector<float> lengths(const Features &f, std::size_t count, double scale) {
    std::vector<float> out(f.size() + 1, 0);
    for (std::size_t j = count; j <= f.size(); ++j) out[j] = static_cast<float>(f.length(j - count, j) * scale);
    return out;
}

/// Viterbi over few shapes, row by row: of the scores only two rows back are kept. Inside a row the same
/// simple sums for all columns at once, so that processors can do several together.
class Coarse {
public:
    Coarse(const Features &a, const Features &b, const std::vector<WordPair> &known)
        : a_(a), b_(b), words_(b, a, turned(known), 1), lengths_(length_model(a, b, {})),
          one_of_b_(lengths(b, 1, 1 / lengths_.scale)), two_of_b_(lengths(b, 2, 1 / lengths_.scale)) {}

    CoarsePath path(const Band &band) {
        came_by_.assign(band.cells(), kGapInB);
        std::array<Row, 3> rows;
        for (std::size_t i = 0; i < band.rows(); ++i) {
            std::rotate(rows.begin(), rows.begin() + 2, rows.end()); // rows[1]: the one before
            fill(band, i, rows);
        }
        return trace(band);
    }

private:
    /// The two columns before the first stand in front, so that every column has two before it.
    static constexpr std::size_t kBefore = 2;
    struct Row {
        std::size_t lo = 0;
        std::vector<float> best;  ///< by column from lo - kBefore
        std::vector<float> words; ///< of segment i, given each segment of B; likewise

        /// The values for columns lo - kBefore … hi of another row; `none` where this row has none.
        static void copy(const std::vector<float> &from, std::size_t from_lo, std::size_t lo, std::size_t hi,
                         float none, std::vector<float> &to) {
            to.assign(hi + 1 - lo + kBefore, none);
            const std::size_t first = std::max(lo, from_lo), last = std::min(hi + 1 + kBefore, from_lo + from.size());
            if (first < last)
                std::copy(from.begin() + static_cast<std::ptrdiff_t>(first - from_lo),
                          from.begin() + static_cast<std::ptrdiff_t>(last - from_lo),
                          to.begin() + static_cast<std::ptrdiff_t>(first - lo));
        }
    };
    const Features &a_;
    const Features &b_;
    WindowSums words_; ///< of A's segments, given one of B
    LengthModel lengths_;
    std::vector<float> one_of_b_, two_of_b_; ///< lengths of the segments before a column
    /// A shape, or that of a sure bead.
    static constexpr std::uint8_t kSureOneToOne = kShapeCount;
    std::vector<std::uint8_t> came_by_;    ///< by cell
    std::vector<float> best_[2], word_[2]; ///< of the last row and the one before, moved under this row's columns

    float length_of_a(std::size_t i, std::size_t count) const {
        return i < count ? 0 : static_cast<float>(a_.length(i - count, i) * lengths_.scale);
    }

    void fill(const Band &band, std::size_t i, std::array<Row, 3> &rows) {
        Row &row = rows[0];
        const std::size_t lo = row.lo = band.lo[i], hi = band.hi[i];
        for (std::size_t back = 0; back < 2; ++back) {
            const Row &earlier = rows[back + 1];
            Row::copy(earlier.best, earlier.lo, lo, hi, kImpossible, best_[back]);
            Row::copy(earlier.words, earlier.lo, lo, hi, 0, word_[back]);
        }
        row.best.assign(hi - lo + 1 + kBefore, kImpossible);
        std::uint8_t *by = &came_by_[band.at(i, lo)];
        if (i == 0)
            row.best[kBefore] = 0;
        else
            arrive(i, lo, hi, row.best.data() + kBefore, by);
        for (std::size_t n = 1; n <= hi - lo; ++n)
            if (row.best[kBefore + n - 1] + kGap > row.best[kBefore + n]) {
                row.best[kBefore + n] = row.best[kBefore + n - 1] + kGap;
                by[n] = kGapInA;
            }
        fill_words(i, hi, row);
    }

    void fill_words(std::size_t i, std::size_t hi, Row &row) {
        row.words.clear();
        if (i >= a_.size()) return;
        words_.at(i, row.lo, std::min(hi + 1, b_.size()), row.words);
        for (float &w : row.words) w *= 2 * kWordWeight;
        row.words.insert(row.words.begin(), kBefore, 0);
    }

    /// By a bead that begins in one of the two rows before.
    void arrive(std::size_t i, std::size_t lo, std::size_t hi, float *best, std::uint8_t *by) const {
        const float one_of_a = length_of_a(i, 1), two_of_a = length_of_a(i, 2);
        const float *best1 = best_[0].data() + kBefore, *best2 = best_[1].data() + kBefore;
        const float *word1 = word_[0].data() + kBefore, *word2 = word_[1].data() + kBefore;
        const float *one_of_b = &one_of_b_[lo], *two_of_b = &two_of_b_[lo];
        for (std::ptrdiff_t n = 0; n <= static_cast<std::ptrdiff_t>(hi - lo); ++n) {
            const float last = std::max(word1[n - 1], word1[n - 2]);
            const float both = last + std::max(word2[n - 1], word2[n - 2]);
            const float length = lengths_.scaled(one_of_a, one_of_b[n]);
            const std::array<float, 5> scores{best1[n] + kGap, best1[n - 1] + word1[n - 1] + length,
                                              best1[n - 2] + last + kMerge + lengths_.scaled(one_of_a, two_of_b[n]),
                                              best2[n - 1] + word1[n - 1] + word2[n - 1] + kMerge +
                                                  lengths_.scaled(two_of_a, one_of_b[n]),
                                              best2[n - 2] + both + kPairs + lengths_.scaled(two_of_a, two_of_b[n])};
            const std::array<std::uint8_t, 5> arrivals{
                kGapInB, word1[n - 1] + length < kSure ? kOneToOne : kSureOneToOne, kOneToTwo, kTwoToOne, kTwoToTwo};
            float most = scores[0];
            std::uint8_t shape = arrivals[0];
            for (std::size_t k = 1; k < scores.size(); ++k) {
                shape = scores[k] > most ? arrivals[k] : shape;
                most = std::max(most, scores[k]);
            }
            best[n] = most;
            by[n] = shape;
        }
    }

    CoarsePath trace(const Band &band) const {
        CoarsePath path;
        for (std::size_t i = a_.size(), j = b_.size(); i > 0 || j > 0;) {
            const std::uint8_t by = i == 0 ? kGapInA : j == 0 ? kGapInB : came_by_[band.at(i, j)];
            path.sure.push_back(by == kSureOneToOne);
            const std::uint8_t k = path.sure.back() ? kOneToOne : by;
            i -= kShapes[k].a;
            j -= kShapes[k].b;
            path.beads.push_back({static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(j), k, 0});
        }
        std::reverse(path.beads.begin(), path.beads.end());
        std::reverse(path.sure.begin(), path.sure.end());
        return path;
    }
};

/// Along anchors that are looked for anywhere first, then where those before allow, ever nearer to them.
Corridor narrowed(const Features &a, const Features &b, const std::vector<WordPair> &known) {
    const Anchors anchors(a, b, known);
    std::vector<Anchor> chain = anchors.anywhere();
    for (const std::uint16_t times : kNarrower) chain = anchors.inside(Corridor(a, b, chain, times).band());
    return {a, b, std::move(chain), 1};
}

} // namespace

std::vector<Bead> coarse_path(const Features &a, const Features &b, const std::vector<WordPair> &known) {
    Coarse coarse(a, b, known);
    if (a.size() * b.size() <= kWhole) return coarse.path(full_band(a.size(), b.size())).beads;
    Corridor corridor = narrowed(a, b, known);
    for (int pass = 1;; ++pass) {
        const Band band = corridor.band();
        std::vector<Bead> path = coarse.path(band).beads;
        if (pass == kMostPasses || 2 * band.cells() > kMostCells || !corridor.widen(band, path)) return path;
    }
}

CoarsePath coarse_path_near(const std::vector<Bead> &path, const Features &a, const Features &b,
                            const std::vector<WordPair> &known) {
    return Coarse(a, b, known).path(band_around(path, a.size(), b.size(), kNear));
}

} // namespace hexapla
