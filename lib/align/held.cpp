#include "align/held.h"

#include "align/held_of_two.h"
#include "align/logistic.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace hexapla {
namespace {

/// Versions that have both lines, at least.
constexpr std::size_t kLeastWitnesses = 2;
/// Nats that they must give together for the cell beside both lines rather than beside its own: as many as
/// a path holds against items merged; so many versions know better than a path, which hears them one by one.
constexpr std::size_t kMany = 4;
constexpr double kLeastOfFew = 5, kLeastOfMany = 2;

/// What the witnesses say of one version's cell beside one or both of two lines.
struct Heard {
    double witnesses = 0;
    double gain = 0;          ///< nats for both lines, of all together
    double own = 0;           ///< the cell's length
    double one = 0, both = 0; ///< what the witnesses expect of it, on the mean

    /// How probable that makes it.
    double sure() const { return sigmoid(gain / std::pow(witnesses, kDependence)); }
    bool speaks_for_both() const {
        return witnesses >= kLeastWitnesses && gain >= (witnesses < kMany ? kLeastOfFew : kLeastOfMany) &&
               std::abs(own - both) < (both - one) / 2;
    }
};

/// The cells of two lines in one column.
Range both_cells(const Table &table, std::size_t first, std::size_t v) {
    return {table[first].cells[v].first, table[first + 1].cells[v].last};
}

/// Two lines of which one has no item of version v.
class Neighbours {
public:
    Neighbours(const PairTable &pairs, const Table &table, std::size_t first, std::size_t v)
        : pairs_(pairs), table_(table), first_(first), v_(v),
          line_(table[table[first].cells[v].empty() ? first + 1 : first]) {}

    Heard heard() const {
        const Range &cell = line_.cells[v_];
        if (!are_items(v_, cell)) return {};
        Heard out{.own = pairs_.features(v_).length(cell.first, cell.last)};
        for (std::size_t u = 0; u < pairs_.versions(); ++u) {
            const Range &one = line_.cells[u];
            const Range both = both_cells(table_, first_, u);
            if (u == v_ || one.size() != 1 || both.size() != 2 || !are_items(u, both)) continue;
            out.gain += nats(u, both) - nats(u, one);
            out.one += expected(u, one);
            out.both += expected(u, both);
            ++out.witnesses;
        }
        if (out.witnesses == 0) return out;
        out.one /= out.witnesses;
        out.both /= out.witnesses;
        return out;
    }

private:
    const PairTable &pairs_;
    const Table &table_;
    std::size_t first_, v_;
    const Line &line_; ///< the one that has a cell

    /// Of one list.
    bool are_items(std::size_t u, const Range &range) const {
        const std::vector<Traits> &traits = pairs_.features(u).traits;
        const int list = traits[range.first].list;
        return list != 0 && std::all_of(traits.begin() + static_cast<std::ptrdiff_t>(range.first),
                                        traits.begin() + static_cast<std::ptrdiff_t>(range.last),
                                        [&](const Traits &item) { return item.list == list; });
    }
    double nats(std::size_t u, const Range &beside) const {
        const PairScores::Evidence found = pairs_.evidence(u, beside, v_, line_.cells[v_]);
        return found.content + found.outside;
    }
    /// How long version v is where version u is as long as that.
    double expected(std::size_t u, const Range &range) const {
        const double root = pairs_.pair(std::min(u, v_), std::max(u, v_)).model.length.scale;
        const double scale = root * root;
        return pairs_.features(u).length(range.first, range.last) * (u < v_ ? scale : 1 / scale);
    }
};

/// Whether every version goes on in the second line where the first one ends.
bool follow(const Line &line, const Line &next) {
    return !line.moved && !next.moved &&
           std::equal(line.cells.begin(), line.cells.end(), next.cells.begin(),
                      [](const Range &x, const Range &y) { return x.last == y.first; });
}

/// The two lines as one, where a version that has an item in one only holds both in it; else none. That another
/// version lacks one of them is no longer seen then; else an item that is there would be said to be missing.
std::optional<Line> joined(const PairTable &pairs, const Table &table, std::size_t first) {
    Line out = table[first];
    const Line &next = table[first + 1];
    if (!follow(out, next)) return {};
    bool any = false;
    for (std::size_t v = 0; v < pairs.versions(); ++v) {
        const bool lacks_one = out.cells[v].empty() != next.cells[v].empty();
        out.sure[v] = std::min(out.sure[v], next.sure[v]);
        out.cells[v] = both_cells(table, first, v);
        if (!lacks_one) continue;
        const Heard heard = Neighbours(pairs, table, first, v).heard();
        if (!heard.speaks_for_both()) continue;
        out.sure[v] = static_cast<float>(heard.sure());
        any = true;
    }
    return any ? std::optional(std::move(out)) : std::nullopt;
}

} // namespace

Table with_held(const PairTable &pairs, const Table &table) {
    if (pairs.versions() == 2) return with_held_of_two(pairs, table);
    Table out;
    for (std::size_t k = 0; k < table.size(); ++k) {
        std::optional<Line> both;
        if (k + 1 < table.size()) both = joined(pairs, table, k);
        out.push_back(both ? *both : table[k]);
        if (both) ++k;
    }
    return out;
}

} // namespace hexapla
