#include "align/strangers.h"

#include "align/kept_words.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Nats by which both items together keep more of other items' words than of each other's. Of 2,643 rows of two items
/// in 300 spoilt pairs of 40 languages 97 were wrong, of the 31 so far behind 25. In 60 pairs of other documents, kept
/// aside, 14 nats tell 40 dropped items more and 8 more falsely, 12 nats 47 and 26, 8 nats 58 and 79.
constexpr float kLeastBehind = 12;
/// Items that keep more of each other's words are no strangers, whatever else they say: 2,235 of those rows, 2,226 of
/// them less than 8 nats behind.
constexpr float kMostOwn = 8;
/// Words of either that have translations: a single one may be translated otherwise.
constexpr std::size_t kLeastWords = 2;
/// Nats behind that are one nat against the row, by a logistic fit to the same rows.
constexpr float kWorth = 7;
/// Lines further apart than this are not compared: keeps long lists linear.
constexpr std::size_t kReach = 16;

class Strangers {
public:
    Strangers(const PairTable &pairs, const Table &table) : pairs_(pairs), table_(table) {}

    Table apart() {
        if (!any_stands_alone()) return table_;
        Table out;
        for (std::size_t k = 0; k < table_.size(); ++k) {
            out.push_back(table_[k]);
            const float behind = may_be_strangers(k) ? nats_behind(k) : 0;
            if (behind >= kLeastBehind) part_last(out, behind / kWorth);
        }
        return out;
    }

private:
    const PairTable &pairs_;
    const Table &table_;
    std::optional<KeptWords> words_; ///< made for the first question: many texts have no lists

    int list(std::size_t line, std::size_t v) const { return list_of(pairs_, v, table_[line].cells[v]); }

    /// Whether any item has lost its equivalent: where none shows it, hardly two will have side by side.
    bool any_stands_alone() const {
        for (std::size_t k = 0; k < table_.size(); ++k)
            for (std::size_t v = 0; v < 2; ++v)
                if (list(k, v) != 0 && table_[k].cells[1 - v].empty()) return true;
        return false;
    }

    bool may_be_strangers(std::size_t line) const {
        const std::vector<Range> &cells = table_[line].cells;
        return list(line, 0) != 0 && list(line, 1) != 0 && pairs_.allows(0, cells[0], 1, {}) &&
               pairs_.allows(0, {}, 1, cells[1]);
    }

    float nats_behind(std::size_t line) {
        if (!words_) words_.emplace(pairs_.features(0), pairs_.features(1), pairs_.pair(0, 1));
        const std::size_t x = table_[line].cells[0].first, y = table_[line].cells[1].first;
        if (std::min(words_->telling(0, x), words_->telling(1, y)) < kLeastWords) return 0;
        const float own = words_->at(x, y);
        if (own > kMostOwn) return 0;
        return most(line, 1, [&](std::size_t other) { return words_->at(x, other); }) +
               most(line, 0, [&](std::size_t other) { return words_->at(other, y); }) - 2 * own;
    }

    /// The most that the version's other items near say; 0, if they say nothing.
    template <typename Says> float most(std::size_t line, std::size_t v, Says says) const {
        float nats = 0;
        for (std::size_t k = line - std::min(line, kReach); k < std::min(table_.size(), line + kReach + 1); ++k)
            if (k != line && list(k, v) == list(line, v)) nats = std::max(nats, says(table_[k].cells[v].first));
        return nats;
    }
};

} // namespace

Table with_strangers_apart(const PairTable &pairs, const Table &table) {
    return pairs.versions() == 2 ? Strangers(pairs, table).apart() : table;
}

} // namespace hexapla
