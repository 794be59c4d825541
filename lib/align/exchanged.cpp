#include "align/exchanged.h"

#include "align/content.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace hexapla {
namespace {

/// Nats that all these lines together gain at least, by words alone and by words and lengths: one chance
/// in fifty that items which say the same look so exchanged.
constexpr float kLeastGain = 4;
/// How often items of a list have changed places.
constexpr float kExchanged = 0.05F;
/// Lines further apart than this are not compared: keeps long lists linear.
constexpr std::size_t kReach = 32;

/// One version's search for items that belong to each other's lines.
class Exchanges {
public:
    Exchanges(const PairTable &pairs, Table &table, std::size_t version)
        : pairs_(pairs), table_(table), version_(version), contents_(contents(pairs, version)) {}

    void run() {
        for (const auto &[list, lines] : lists())
            for (std::size_t k = 0; k < lines.size(); ++k) {
                find_exchanges(lines, k);
                find_shifts(lines, k, true);
                find_shifts(lines, k, false);
            }
        apply_best();
    }

private:
    /// A line that takes over another line's cell.
    struct Take {
        std::size_t line, other;
        bool moved; ///< it stands out of order then
    };
    /// Lines that pass their cells round, and the nats that they gain without and with the lengths.
    struct Turn {
        std::vector<Take> takes;
        float words = 0, all = 0;
        bool loses = false; ///< one line does

        float least() const { return std::min(words, all); }
    };
    const PairTable &pairs_;
    Table &table_;
    std::size_t version_;
    Contents contents_;
    std::vector<Turn> found_;

    const Range &cell(std::size_t line) const { return table_[line].cells[version_]; }
    int list(std::size_t line) const { return pairs_.features(version_).traits[cell(line).first].list; }

    /// Whether the line holds an item in this version and in another one.
    bool comparable(std::size_t line) const {
        return is_single(cell(line)) && list(line) != 0 &&
               std::any_of(contents_.begin(), contents_.end(),
                           [&](const auto &c) { return is_single(table_[line].cells[c.first]); });
    }

    bool allowed(const Take &take) const {
        const Line &line = table_[take.line];
        return std::all_of(contents_.begin(), contents_.end(), [&](const auto &c) {
            return pairs_.allows(c.first, line.cells[c.first], version_, cell(take.other));
        });
    }

    /// The comparable lines of each list, in order.
    std::map<int, std::vector<std::size_t>> lists() const {
        std::map<int, std::vector<std::size_t>> out;
        for (std::size_t k = 0; k < table_.size(); ++k)
            if (comparable(k)) out[list(k)].push_back(k);
        return out;
    }

    void add(Turn &turn, const Take &take) {
        const std::size_t own = cell(take.line).first, theirs = cell(take.other).first;
        float words = 0, all = 0, witnesses = 0;
        for (auto &[u, content] : contents_) {
            const Range &beside = table_[take.line].cells[u];
            if (!is_single(beside)) continue;
            words += content.words(beside.first, theirs) - content.words(beside.first, own);
            all += content.at(beside.first, theirs) - content.at(beside.first, own);
            ++witnesses;
        }
        const float weight = std::pow(witnesses, -kDependence);
        turn.words += words * weight;
        turn.all += all * weight;
        turn.loses = turn.loses || all < 0;
        turn.takes.push_back(take);
    }

    void propose(const Turn &turn) {
        if (turn.loses || turn.least() < kLeastGain) return;
        if (std::all_of(turn.takes.begin(), turn.takes.end(), [&](const Take &t) { return allowed(t); }))
            found_.push_back(turn);
    }

    void find_exchanges(const std::vector<std::size_t> &lines, std::size_t k) {
        for (std::size_t other = k + 1; other < std::min(lines.size(), k + kReach); ++other) {
            Turn turn;
            add(turn, {lines[k], lines[other], true});
            if (!turn.loses) add(turn, {lines[other], lines[k], true});
            propose(turn);
        }
    }

    /// One item went far down or up the list, and those that it passed moved on by one.
    void find_shifts(const std::vector<std::size_t> &lines, std::size_t k, bool down) {
        const std::size_t reach = std::min(kReach, down ? lines.size() - k : k + 1);
        const auto line = [&](std::size_t n) { return lines[down ? k + n : k - n]; };
        Turn passed;
        for (std::size_t n = 1; n < reach && !passed.loses; ++n) {
            if (line(n) != lines[k] + (down ? n : -n)) break; // other lines stand between
            add(passed, {line(n - 1), line(n), false});
            if (n == 1 || passed.loses) continue; // neighbours are exchanged
            Turn turn = passed;
            add(turn, {line(n), line(0), true});
            propose(turn);
        }
    }

    /// The clearest first; each line takes part in one.
    void apply_best() {
        std::stable_sort(found_.begin(), found_.end(),
                         [](const Turn &x, const Turn &y) { return x.least() > y.least(); });
        std::vector<bool> done(table_.size(), false);
        for (const Turn &turn : found_) {
            const bool free =
                std::none_of(turn.takes.begin(), turn.takes.end(), [&](const Take &t) { return done[t.line]; });
            if (!free) continue;
            for (const Take &t : turn.takes) done[t.line] = true;
            apply(turn);
        }
    }

    void apply(const Turn &turn) {
        const float odds = kExchanged / (1 - kExchanged) * std::exp(turn.least());
        std::vector<Range> cells;
        for (const Take &take : turn.takes) cells.push_back(cell(take.other));
        for (std::size_t k = 0; k < cells.size(); ++k) {
            Line &line = table_[turn.takes[k].line];
            line.cells[version_] = cells[k];
            line.sure[version_] = odds / (1 + odds);
            line.moved = line.moved || turn.takes[k].moved;
        }
    }
};

/// How many items each version has that is no gap; 0: not as many in all, or there are other segments.
std::size_t items(const PairTable &pairs, const Line &line) {
    std::size_t size = 0;
    for (std::size_t v = 0; v < line.cells.size(); ++v) {
        const Range &cell = line.cells[v];
        if (cell.empty()) continue;
        if (size != 0 && cell.size() != size) return 0;
        size = cell.size();
        for (std::size_t s = cell.first; s < cell.last; ++s)
            if (pairs.features(v).traits[s].list == 0) return 0;
    }
    return size;
}

/// Items are not translated two by two: lines that hold as many of every version are those that changed
/// places. Each gets a line of its own.
Table with_items_apart(const PairTable &pairs, Table table) {
    Table out;
    for (Line &line : table) {
        const std::size_t size = items(pairs, line);
        for (std::size_t k = 0; k + 1 < size; ++k) {
            out.push_back(line);
            for (std::size_t v = 0; v < line.cells.size(); ++v) {
                if (line.cells[v].empty()) continue;
                out.back().cells[v].last = ++line.cells[v].first;
            }
        }
        out.push_back(std::move(line));
    }
    return out;
}

} // namespace

Table with_exchanged(const PairTable &pairs, Table table) {
    table = with_items_apart(pairs, std::move(table));
    // Of two versions it is all the same which one is out of order.
    const std::size_t first = pairs.versions() == 2 ? 1 : 0;
    for (std::size_t v = pairs.versions(); v-- > first;) Exchanges(pairs, table, v).run();
    return table;
}

} // namespace hexapla
