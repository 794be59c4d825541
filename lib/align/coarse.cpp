#include "align/coarse.h"

#include "align/length.h"
#include "align/path.h"

#include <algorithm>
#include <cmath>

namespace hexapla {
namespace {

/// Grids of up to this many cells are searched whole: 1,500 segments a side.
constexpr std::size_t kWhole = 1500 * 1500;
/// Segments on either side of the line through the anchors at first, and cells at most.
constexpr std::size_t kHalfWidth = 100;
constexpr std::size_t kMostCells = 400'000'000;

// Log-probabilities of the few shapes that the first path knows; a gap, a 2-1, a 2-2 as in prior.cpp.
constexpr float kGap = -3;
constexpr float kMerge = -3;
constexpr float kPairs = -5;

struct Point {
    std::size_t i = 0, j = 0;
};

/// Words that stand once on either side: the longest chain that rises on both (patience sorting).
std::vector<Point> anchors(const Features &a, const Features &b, const std::vector<WordPair> &known) {
    const Occurrences in_a = occurrences(a), in_b = occurrences(b);
    std::vector<Point> points;
    for (const WordPair &p : known)
        if (a.vocabulary.words[p.a].count == 1 && b.vocabulary.words[p.b].count == 1)
            points.push_back({in_a.segment[in_a.first[p.a]], in_b.segment[in_b.first[p.b]]});
    std::sort(points.begin(), points.end(), [](const Point &x, const Point &y) {
        return x.i != y.i ? x.i < y.i : x.j > y.j; // of one row only one can be in the chain
    });
    std::vector<std::size_t> tails, before(points.size(), points.size());
    for (std::size_t k = 0; k < points.size(); ++k) {
        const auto place = std::lower_bound(tails.begin(), tails.end(), points[k].j,
                                            [&](std::size_t t, std::size_t j) { return points[t].j < j; });
        if (place != tails.begin()) before[k] = *(place - 1);
        if (place == tails.end())
            tails.push_back(k);
        else
            *place = k;
    }
    std::vector<Point> chain;
    for (std::size_t k = tails.empty() ? points.size() : tails.back(); k < points.size(); k = before[k])
        chain.push_back(points[k]);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

/// For every row the column that the lengths between two anchors make likely.
std::vector<std::size_t> middle_line(const Features &a, const Features &b, std::vector<Point> chain) {
    chain.insert(chain.begin(), Point{});
    chain.push_back({a.size(), b.size()});
    std::vector<std::size_t> line(a.size() + 1, b.size());
    for (std::size_t k = 0; k + 1 < chain.size(); ++k) {
        const Point p = chain[k], q = chain[k + 1];
        const double scale = b.length(p.j, q.j) / std::max(1.0, a.length(p.i, q.i));
        std::size_t j = p.j;
        for (std::size_t i = p.i; i < q.i; ++i) {
            while (j < q.j && b.length(p.j, j) < a.length(p.i, i) * scale) ++j;
            line[i] = j;
        }
    }
    return line;
}

Band band_along(const std::vector<std::size_t> &line, std::size_t m, std::size_t half) {
    std::vector<std::uint32_t> lows, highs;
    for (const std::size_t j : line) {
        lows.push_back(static_cast<std::uint32_t>(j > half ? j - half : 0));
        highs.push_back(static_cast<std::uint32_t>(std::min(m, j + half)));
    }
    return {std::move(lows), std::move(highs), m};
}

/// Viterbi over few shapes, row by row: of the scores only two rows back are kept.
class Coarse {
public:
    Coarse(const Features &a, const Features &b, const std::vector<WordPair> &known)
        : a_(a), b_(b), words_(b, a, turned(known), 1), lengths_(length_model(a, b, {})) {}

    std::vector<Bead> path(const Band &band) {
        came_by_.assign(band.cells(), kGapInB);
        std::array<Row, 3> rows;
        for (std::size_t i = 0; i < band.rows(); ++i) {
            std::rotate(rows.begin(), rows.begin() + 2, rows.end()); // rows[1]: the one before
            fill(band, i, rows);
        }
        return trace(band);
    }

private:
    struct Row {
        std::size_t lo = 0;
        std::vector<float> best;  ///< by column from lo
        std::vector<float> words; ///< of segment i, given each segment of B
        float at(std::size_t j) const {
            return j >= lo && j - lo < best.size() ? best[j - lo] : kImpossible;
        }
        float word(std::size_t j) const { return j >= lo && j - lo < words.size() ? words[j - lo] : 0; }
    };
    const Features &a_;
    const Features &b_;
    WindowSums words_; ///< of A's segments, given one of B
    LengthModel lengths_;
    std::vector<std::uint8_t> came_by_;

    float length(std::size_t i, std::size_t j, std::size_t a, std::size_t b) const {
        return lengths_.score(a_.length(i - a, i), b_.length(j - b, j));
    }

    void fill(const Band &band, std::size_t i, std::array<Row, 3> &rows) {
        Row &row = rows[0];
        row.lo = band.lo[i];
        row.best.assign(band.hi[i] - band.lo[i] + 1, kImpossible);
        row.words.clear();
        if (i < a_.size()) words_.at(i, row.lo, std::min<std::size_t>(band.hi[i] + 1, b_.size()), row.words);
        for (float &w : row.words) w *= 2 * kWordWeight;
        for (std::size_t j = band.lo[i]; j <= band.hi[i]; ++j) {
            float best = i == 0 && j == 0 ? 0 : kImpossible;
            std::uint8_t by = kGapInB;
            const auto offer = [&](std::uint8_t shape, float score) {
                if (score > best) best = score, by = shape;
            };
            if (i > 0) offer(kGapInB, rows[1].at(j) + kGap);
            if (j > row.lo) offer(kGapInA, row.best[j - row.lo - 1] + kGap);
            if (i > 0 && j > 0) from_one_row(offer, rows, i, j);
            if (i > 1 && j > 0) from_two_rows(offer, rows, i, j);
            row.best[j - row.lo] = best;
            came_by_[band.at(i, j)] = by;
        }
    }

    template <class Offer>
    void from_one_row(Offer &offer, const std::array<Row, 3> &rows, std::size_t i, std::size_t j) const {
        const float one = rows[1].at(j - 1);
        if (one != kImpossible) offer(kOneToOne, one + rows[1].word(j - 1) + length(i, j, 1, 1));
        const float two = j > 1 ? rows[1].at(j - 2) : kImpossible;
        if (two != kImpossible)
            offer(kOneToTwo, two + std::max(rows[1].word(j - 1), rows[1].word(j - 2)) + kMerge +
                                 length(i, j, 1, 2));
    }

    template <class Offer>
    void from_two_rows(Offer &offer, const std::array<Row, 3> &rows, std::size_t i, std::size_t j) const {
        const float one = rows[2].at(j - 1);
        if (one != kImpossible)
            offer(kTwoToOne, one + rows[1].word(j - 1) + rows[2].word(j - 1) + kMerge + length(i, j, 2, 1));
        const float two = j > 1 ? rows[2].at(j - 2) : kImpossible;
        if (two != kImpossible)
            offer(kTwoToTwo, two + std::max(rows[1].word(j - 1), rows[1].word(j - 2)) +
                                 std::max(rows[2].word(j - 1), rows[2].word(j - 2)) + kPairs +
                                 length(i, j, 2, 2));
    }

    std::vector<Bead> trace(const Band &band) const {
        std::vector<Bead> path;
        for (std::size_t i = a_.size(), j = b_.size(); i > 0 || j > 0;) {
            const std::uint8_t k = i == 0 ? kGapInA : j == 0 ? kGapInB : came_by_[band.at(i, j)];
            i -= kShapes[k].a;
            j -= kShapes[k].b;
            path.push_back({static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(j), k, 0});
        }
        std::reverse(path.begin(), path.end());
        return path;
    }
};

} // namespace

std::vector<Bead> coarse_path(const Features &a, const Features &b, const std::vector<WordPair> &known) {
    Coarse coarse(a, b, known);
    if (a.size() * b.size() <= kWhole) return coarse.path(full_band(a.size(), b.size()));
    const std::vector<std::size_t> line = middle_line(a, b, anchors(a, b, known));
    for (std::size_t half = kHalfWidth;; half *= 2) {
        const Band band = band_along(line, b.size(), half);
        std::vector<Bead> path = coarse.path(band);
        if (!touches_edge(band, path, half / 4) || 2 * band.cells() > kMostCells) return path;
    }
}

} // namespace hexapla
