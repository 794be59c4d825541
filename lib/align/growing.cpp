#include "align/growing.h"

#include "align/clusters.h"

#include <algorithm>
#include <compare>
#include <queue>
#include <set>
#include <tuple>

namespace hexapla {
namespace {

// Chosen on a dozen sets of six languages, each of three documents, messy and hard. Between .2 and .3, and .5 and .6,
// F1 changes by .001.

/// Clusters come together where their segments believe more than this in each other, on the mean.
constexpr float kLeastBelief = 0.2F;
/// The same of segments beside those of a version that has some in both clusters: it must hold both in one.
constexpr float kLeastHeld = 0.5F;
/// Links less probable are not followed; those of their neighbours lead there.
constexpr float kLeastLink = 0.01F;

class Growth {
public:
    explicit Growth(const PairTable &pairs)
        : pairs_(pairs), segments_(pairs), consensus_(pairs, segments_), clusters_(pairs, segments_) {}

    Table table() {
        while (sweep()) {
        }
        Table out;
        for (const std::size_t cluster : clusters_.in_order()) out.push_back(line(clusters_[cluster]));
        return out;
    }

private:
    const PairTable &pairs_;
    AllSegments segments_;
    Consensus consensus_;
    Clusters clusters_;

    /// A segment's cluster, and how often it had grown.
    struct State {
        std::size_t cluster;
        std::uint32_t changed;
        friend auto operator<=>(const State &, const State &) = default;
    };
    std::set<std::pair<State, State>> offered_; ///< in this sweep
    State state(std::size_t segment) const {
        const std::size_t cluster = clusters_.of(segment);
        return {cluster, clusters_[cluster].changed};
    }
    /// Two segments whose clusters may come together.
    struct Offer {
        float gain; ///< of belief, on the mean
        std::size_t x, y;
        State a, b;

        /// The least gain last; for as much the first segments first.
        bool operator<(const Offer &other) const {
            return std::tie(gain, other.x, other.y) < std::tie(other.gain, x, y);
        }
    };

    /// Goes through all offers, the best first; whether any clusters came together.
    bool sweep() {
        std::priority_queue<Offer> offers;
        offered_.clear();
        for (std::size_t x = 0; x < segments_.size(); ++x)
            for (const Consensus::Link &link : consensus_.links(x))
                if (link.to > x && link.p >= kLeastLink) make_offer(offers, x, link.to);
        bool any = false;
        while (!offers.empty()) {
            const Offer best = offers.top();
            offers.pop();
            if (state(best.x) == best.a && state(best.y) == best.b)
                any |= clusters_.join(best.a.cluster, best.b.cluster);
            else
                make_offer(offers, best.x, best.y);
        }
        return any;
    }

    /// Once for two clusters as they are now, whichever of their segments ask: of hundreds of versions that say the
    /// same all would, whenever a cluster has grown.
    void make_offer(std::priority_queue<Offer> &offers, std::size_t x, std::size_t y) {
        const State of_x = state(x), of_y = state(y);
        if (of_x.cluster == of_y.cluster) return;
        if (!offered_.emplace(std::minmax(of_x, of_y)).second) return;
        const Cluster &a = clusters_[of_x.cluster], &b = clusters_[of_y.cluster];
        if (!may_be_one(a, b)) return;
        const float found = gain(a, b);
        if (found > 0) offers.push({found, x, y, of_x, of_y});
    }

    bool may_be_one(const Cluster &a, const Cluster &b) const {
        return std::all_of(a.cells.begin(), a.cells.end(), [&](const Cluster::Cell &x) {
            const Range own = b.cell(x.version);
            if (!own.empty() && own.last != x.range.first && own.first != x.range.last) return false;
            return own.size() + x.range.size() <= kMostSide &&
                   std::all_of(b.cells.begin(), b.cells.end(), [&](const Cluster::Cell &y) {
                       return x.version == y.version || pairs_.allows(x.version, x.range, y.version, y.range);
                   });
        });
    }

    /// Versions that have segments in both clusters say nothing of each other there.
    float gain(const Cluster &a, const Cluster &b) const {
        float sum = 0, n = 0;
        for (const auto &[u, x] : a.cells)
            for (const auto &[v, y] : b.cells) {
                const bool u_in_both = !b.cell(u).empty(), v_in_both = !a.cell(v).empty();
                if (u_in_both && v_in_both) continue;
                sum += consensus_.belief(u, x, v, y) - (u_in_both || v_in_both ? kLeastHeld : kLeastBelief);
                ++n;
            }
        return n == 0 ? 0 : sum / n;
    }

    Line line(const Cluster &cluster) const {
        Line out{std::vector<Range>(pairs_.versions()), std::vector<float>(pairs_.versions(), 1)};
        for (const auto &[v, range] : cluster.cells) out.cells[v] = range;
        for (std::size_t v = 0; v < pairs_.versions(); ++v) {
            float sum = 0, n = 0;
            for (const auto &[u, range] : cluster.cells) {
                if (u == v) continue;
                sum +=
                    out.cells[v].empty() ? consensus_.none(u, range, v) : consensus_.belief(u, range, v, out.cells[v]);
                ++n;
            }
            if (n > 0) out.sure[v] = sum / n;
        }
        return out;
    }
};

} // namespace

Table grown(const PairTable &pairs) { return Growth(pairs).table(); }

} // namespace hexapla
