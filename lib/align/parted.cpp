#include "align/parted.h"

#include "align/content.h"
#include "align/rivals.h"

#include <algorithm>
#include <map>

namespace hexapla {
namespace {

/// Lines further apart than this are not compared: keeps long texts linear.
constexpr std::size_t kReach = 32;

/// The search for lines that say the same, each in versions that the other lacks.
class PartedLines {
public:
    PartedLines(const PairTable &pairs, Table &table) : pairs_(pairs), table_(table) {}

    void run() {
        find_claims();
        weigh();
        for (const Claim &claim : claims_) {
            rivals_[claim.first].add(way(claim), claim.nats);
            rivals_[claim.second].add(way(claim), claim.nats);
        }
        apply();
    }

private:
    /// Two lines that may belong together.
    struct Claim {
        std::size_t first, second;
        float nats = 0; ///< the mean over the pairs of their cells
        double sure = 0;
    };
    const PairTable &pairs_;
    Table &table_;
    std::vector<Claim> claims_;
    std::map<std::size_t, Rivals> rivals_; ///< by line

    std::size_t holders(std::size_t line) const {
        const std::vector<Range> &cells = table_[line].cells;
        return static_cast<std::size_t>(
            std::count_if(cells.begin(), cells.end(), [](const Range &cell) { return !cell.empty(); }));
    }

    /// Whether some versions have one segment there and the others none.
    bool is_parted(std::size_t line) const {
        const std::vector<Range> &cells = table_[line].cells;
        const bool single = std::all_of(cells.begin(), cells.end(), [](const Range &cell) { return cell.size() <= 1; });
        return single && holders(line) < cells.size();
    }

    bool may_be_one(std::size_t first, std::size_t second) const {
        for (std::size_t u = 0; u < pairs_.versions(); ++u) {
            const Range &cell = table_[first].cells[u];
            if (!cell.empty() && !table_[second].cells[u].empty()) return false;
            for (std::size_t v = 0; v < pairs_.versions(); ++v)
                if (u != v && !pairs_.allows(u, cell, v, table_[second].cells[v])) return false;
        }
        return true;
    }

    void find_claims() {
        std::vector<std::size_t> lines;
        for (std::size_t k = 0; k < table_.size(); ++k)
            if (is_parted(k)) lines.push_back(k);
        for (std::size_t x = 0; x < lines.size(); ++x)
            for (std::size_t y = x + 1; y < lines.size() && lines[y] <= lines[x] + kReach; ++y)
                if (may_be_one(lines[x], lines[y])) claims_.push_back({lines[x], lines[y]});
    }

    /// One pair of versions after the other: what is known of all would be much.
    void weigh() {
        for (std::size_t u = 0; u < pairs_.versions(); ++u)
            for (std::size_t v = 0; v < pairs_.versions(); ++v)
                if (u < v) weigh(u, v);
        for (Claim &claim : claims_) claim.nats /= static_cast<float>(holders(claim.first) * holders(claim.second));
    }

    void weigh(std::size_t u, std::size_t v) {
        Content content(pairs_, u, v);
        for (Claim &claim : claims_)
            for (const auto &[in_u, in_v] :
                 {std::pair(claim.first, claim.second), std::pair(claim.second, claim.first)}) {
                const Range &x = table_[in_u].cells[u], &y = table_[in_v].cells[v];
                if (!x.empty() && !y.empty()) claim.nats += content.at(x.first, y.first);
            }
    }

    bool holds_items(std::size_t line) const {
        for (std::size_t u = 0; u < pairs_.versions(); ++u) {
            const Range &cell = table_[line].cells[u];
            if (!cell.empty() && pairs_.features(u).traits[cell.first].list != 0) return true;
        }
        return false;
    }

    Way way(const Claim &claim) const {
        return hexapla::way(claim.second - claim.first, holds_items(claim.first) && holds_items(claim.second));
    }

    /// The surest first; each line is joined once.
    void apply() {
        for (Claim &claim : claims_)
            claim.sure = std::min(rivals_.at(claim.first).share(way(claim), claim.nats),
                                  rivals_.at(claim.second).share(way(claim), claim.nats));
        std::erase_if(claims_, [&](const Claim &claim) {
            return claim.sure < kBeyondDoubt || claim.nats < least_content(way(claim));
        });
        std::stable_sort(claims_.begin(), claims_.end(),
                         [](const Claim &x, const Claim &y) { return x.sure > y.sure; });
        std::vector<bool> joined(table_.size(), false);
        std::vector<std::size_t> left; // lines that are empty now
        for (const Claim &claim : claims_) {
            if (joined[claim.first] || joined[claim.second]) continue;
            joined[claim.first] = joined[claim.second] = true;
            const bool forward = holders(claim.first) < holders(claim.second);
            left.push_back(forward ? claim.first : claim.second);
            join(forward ? claim.second : claim.first, left.back(), claim.sure);
        }
        std::sort(left.rbegin(), left.rend()); // the last first
        for (const std::size_t line : left) table_.erase(table_.begin() + static_cast<std::ptrdiff_t>(line));
    }

    void join(std::size_t home, std::size_t from, double sure) {
        Line &line = table_[home];
        for (std::size_t v = 0; v < pairs_.versions(); ++v) {
            const Range &cell = table_[from].cells[v];
            if (cell.empty()) continue;
            line.moved = line.moved || passes_any(v, home, from);
            line.cells[v] = cell;
            line.sure[v] = static_cast<float>(sure);
        }
    }

    /// Whether a version has segments between two lines.
    bool passes_any(std::size_t v, std::size_t home, std::size_t from) const {
        const auto line = [&](std::size_t k) { return table_.begin() + static_cast<std::ptrdiff_t>(k); };
        return std::any_of(line(std::min(home, from) + 1), line(std::max(home, from)),
                           [&](const Line &between) { return !between.cells[v].empty(); });
    }
};

} // namespace

Table with_parted_joined(const PairTable &pairs, Table table) {
    PartedLines(pairs, table).run();
    return table;
}

} // namespace hexapla
