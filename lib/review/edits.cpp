#include "review/edits.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace hexapla {
namespace {

using Index = std::int64_t;
using Sequence = std::span<const std::uint32_t>;

/// Differences that a search for the middle of a path may walk through before it takes the best point
/// so far. Work is at most this times the elements; revisions of a text stay far below it.
constexpr Index kPatience = 2000;

constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

/// A part of both sequences: [a, a_end) of one against [b, b_end) of the other.
struct Box {
    Index a, a_end, b, b_end;
    bool empty() const { return a == a_end || b == b_end; }
};

struct Point {
    Index a, b;
};

/// For each diagonal (a - b) how far a path has come on it, as an offset of the first sequence.
class Frontier {
public:
    explicit Frontier(Index before, Index after)
        : zero_(after + 1), reach_(static_cast<std::size_t>(before + after + 3)) {}
    Index &operator[](Index diagonal) { return reach_[static_cast<std::size_t>(zero_ + diagonal)]; }

private:
    Index zero_;
    std::vector<Index> reach_;
};

/// The diagonals that a frontier covers; every second one of them is new in a step.
struct Band {
    Index low, high;
    bool holds(Index diagonal) const { return low <= diagonal && diagonal <= high; }
};

class Path {
public:
    Path(Sequence a, Sequence b)
        : a_(a), b_(b), forward_(Index(a.size()), Index(b.size())), backward_(Index(a.size()), Index(b.size())),
          partner_(a.size(), kNone) {}

    /// For each element of the first sequence its equal in the second, or kNone.
    std::vector<std::size_t> partners() {
        follow({0, Index(a_.size()), 0, Index(b_.size())});
        return std::move(partner_);
    }

private:
    bool equal(Index a, Index b) const { return a_[std::size_t(a)] == b_[std::size_t(b)]; }
    void pair(Index a, Index b) { partner_[std::size_t(a)] = std::size_t(b); }

    void follow(Box box) {
        while (true) {
            for (; !box.empty() && equal(box.a, box.b); ++box.a, ++box.b) pair(box.a, box.b);
            for (; !box.empty() && equal(box.a_end - 1, box.b_end - 1); --box.a_end, --box.b_end)
                pair(box.a_end - 1, box.b_end - 1);
            if (box.empty()) return;
            const Point split = middle(box);
            const bool at_corner =
                (split.a == box.a && split.b == box.b) || (split.a == box.a_end && split.b == box.b_end);
            if (at_corner) return;
            follow({box.a, split.a, box.b, split.b});
            box.a = split.a; // the rest without recursion
            box.b = split.b;
        }
    }

    /// A point in the middle of a shortest path through the box, whose first and whose last elements
    /// differ: paths from both ends grow difference by difference until they meet.
    Point middle(const Box &box) {
        const Index start = box.a - box.b;
        const Index goal = box.a_end - box.b_end;
        const bool odd = ((start - goal) & 1) != 0;
        Band ahead{start, start};
        Band behind{goal, goal};
        forward_[start] = box.a;
        backward_[goal] = box.a_end;
        for (Index differences = 1;; ++differences) {
            const auto met = advance(box, ahead, odd ? &behind : nullptr);
            if (met) return *met;
            const auto met_back = retreat(box, behind, odd ? nullptr : &ahead);
            if (met_back) return *met_back;
            if (differences >= kPatience) return farthest(box, ahead);
        }
    }

    /// One more difference from the start; the point where it meets the paths from the end.
    std::optional<Point> advance(const Box &box, Band &band, const Band *other) {
        widen(box, band, forward_, -1);
        for (Index k = band.low; k <= band.high; k += 2) {
            Index a = std::max(forward_[k - 1] + 1, forward_[k + 1]);
            while (a < box.a_end && a - k < box.b_end && equal(a, a - k)) ++a;
            forward_[k] = a;
            if (other && other->holds(k) && backward_[k] <= a) return Point{a, a - k};
        }
        return std::nullopt;
    }

    std::optional<Point> retreat(const Box &box, Band &band, const Band *other) {
        widen(box, band, backward_, std::numeric_limits<Index>::max() / 2);
        for (Index k = band.low; k <= band.high; k += 2) {
            Index a = std::min(backward_[k - 1], backward_[k + 1] - 1);
            while (a > box.a && a - k > box.b && equal(a - 1, a - k - 1)) --a;
            backward_[k] = a;
            if (other && other->holds(k) && forward_[k] >= a) return Point{a, a - k};
        }
        return std::nullopt;
    }

    /// The band one diagonal wider on each side, or narrower where the box ends; the diagonals beside
    /// it are set to `nowhere`.
    static void widen(const Box &box, Band &band, Frontier &frontier, Index nowhere) {
        if (band.low > box.a - box.b_end)
            frontier[--band.low - 1] = nowhere;
        else
            ++band.low;
        if (band.high < box.a_end - box.b)
            frontier[++band.high + 1] = nowhere;
        else
            --band.high;
    }

    Point farthest(const Box &box, const Band &band) {
        Point best{box.a, box.b};
        for (Index k = band.low; k <= band.high; k += 2) {
            const Index a = std::min({forward_[k], box.a_end, box.b_end + k});
            if (2 * a - k > best.a + best.b) best = {a, a - k};
        }
        return best;
    }

    Sequence a_, b_;
    Frontier forward_, backward_;
    std::vector<std::size_t> partner_;
};

void append(std::vector<Edit> &result, const Edit &edit) {
    if (edit.before.empty() && edit.after.empty()) return;
    result.push_back(edit);
}

} // namespace

std::vector<Edit> edits(Sequence before, Sequence after) {
    const std::vector<std::size_t> partner = Path(before, after).partners();
    std::vector<Edit> result;
    std::size_t b = 0;
    for (std::size_t a = 0; a < before.size();) {
        std::size_t changed = a;
        while (changed < before.size() && partner[changed] == kNone) ++changed;
        const std::size_t next = changed < before.size() ? partner[changed] : after.size();
        append(result, {{a, changed}, {b, next}, false});
        std::size_t end = changed;
        while (end < before.size() && partner[end] == next + (end - changed)) ++end;
        append(result, {{changed, end}, {next, next + (end - changed)}, true});
        a = end;
        b = next + (end - changed);
    }
    append(result, {{before.size(), before.size()}, {b, after.size()}, false});
    return result;
}

} // namespace hexapla
