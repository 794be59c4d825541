#include "align/claimed.h"

#include "align/content.h"
#include "align/logistic.h"

#include <algorithm>
#include <cmath>

namespace hexapla {
namespace {

/// Nats of words and lengths that a cell gains at least, and by words alone none that it loses: one chance in twenty.
constexpr float kLeastGain = 3;
/// And that the two say of each other: one chance in fifty.
constexpr float kLeastClaim = 4;
/// Lines further apart than this are not compared: keeps long lists linear.
constexpr std::size_t kReach = 16;

/// One version's cells, and the lines without one that claim them.
class Claims {
public:
    Claims(const PairTable &pairs, Table &table, std::size_t version)
        : table_(table), pairs_(pairs), version_(version), contents_(contents(pairs, version)) {}

    void run() {
        find();
        std::stable_sort(claims_.begin(), claims_.end(),
                         [](const Claim &x, const Claim &y) { return x.gain > y.gain; });
        std::vector<bool> done(table_.size(), false);
        for (const Claim &claim : claims_) {
            if (done[claim.line] || done[claim.from]) continue;
            done[claim.line] = done[claim.from] = true;
            apply(claim);
        }
    }

private:
    struct Claim {
        std::size_t line, from;
        float gain; ///< nats
    };
    Table &table_;
    const PairTable &pairs_;
    std::size_t version_;
    Contents contents_;
    std::vector<Claim> claims_;

    int list(std::size_t version, const Range &cell) const { return list_of(pairs_, version, cell); }

    void find() {
        std::vector<std::size_t> held;
        for (std::size_t k = 0; k < table_.size(); ++k)
            if (list(version_, table_[k].cells[version_]) != 0) held.push_back(k);
        for (std::size_t k = 0; k < table_.size(); ++k) {
            if (!table_[k].cells[version_].empty()) continue;
            auto at = std::lower_bound(held.begin(), held.end(), k - std::min(k, kReach));
            for (; at != held.end() && *at <= k + kReach; ++at) consider(k, *at);
        }
    }

    void consider(std::size_t line, std::size_t from) {
        const Range &theirs = table_[from].cells[version_];
        float words = 0, all = 0, witnesses = 0;
        for (auto &[u, content] : contents_) {
            const Range &claims = table_[line].cells[u], &beside = table_[from].cells[u];
            if (!pairs_.allows(u, claims, version_, theirs) || !pairs_.allows(u, beside, version_, {})) return;
            if (list(u, claims) == 0 || list(u, claims) != list(u, beside)) continue;
            const float claim = content.at(claims.first, theirs.first);
            const float gain = claim - content.at(beside.first, theirs.first);
            if (claim < kLeastClaim || gain < 0) return;
            all += gain;
            words += content.words(claims.first, theirs.first) - content.words(beside.first, theirs.first);
            ++witnesses;
        }
        if (witnesses == 0 || words < 0) return;
        all *= std::pow(witnesses, -kDependence);
        if (all >= kLeastGain) claims_.push_back({line, from, all});
    }

    void apply(const Claim &claim) {
        Line &home = table_[claim.line];
        Range &cell = table_[claim.from].cells[version_];
        home.cells[version_] = cell;
        home.sure[version_] = sigmoid(claim.gain);
        home.moved = home.moved || passes_any(claim);
        cell = {cell.last, cell.last};
    }

    /// Whether the version has segments between the two lines.
    bool passes_any(const Claim &claim) const {
        const auto [first, last] = std::minmax(claim.line, claim.from);
        for (std::size_t k = first + 1; k < last; ++k)
            if (!table_[k].cells[version_].empty()) return true;
        return false;
    }
};

} // namespace

Table with_claimed(const PairTable &pairs, Table table) {
    for (std::size_t v = pairs.versions(); v-- > 0;) Claims(pairs, table, v).run();
    erase_empty(table);
    return table;
}

} // namespace hexapla
