#include "align/moved.h"

#include "align/claimed.h"
#include "align/codes.h"
#include "align/content.h"
#include "align/exchanged.h"
#include "align/parted.h"
#include "align/rivals.h"
#include "align/strangers.h"

#include <algorithm>
#include <map>
#include <span>

namespace hexapla {
namespace {

/// Segments further away than this are not looked at: keeps long texts linear.
constexpr std::size_t kReach = 1000;
/// Of more lines than this only the nearest are looked at: where a text of thousands is left out,
/// every cell has as many lines near it.
constexpr std::size_t kMostLines = 200;

/// One version's search for where its segments belong.
class Search {
public:
    Search(const PairTable &pairs, Table &table, std::size_t version, Contents &contents)
        : pairs_(pairs), table_(table), version_(version), contents_(contents) {}

    /// Whether anything was moved.
    bool run() {
        find_candidates();
        score_candidates();
        for (const auto &[from, scores] : score_) consider(from, scores);
        apply();
        return !moves_.empty();
    }

private:
    struct Move {
        std::size_t from, to;
        double sure;
    };
    const PairTable &pairs_;
    Table &table_;
    std::size_t version_;
    Contents &contents_;
    std::vector<std::size_t> cells_; ///< lines whose cell of the version may belong elsewhere
    std::vector<std::size_t> lines_; ///< lines where such a cell may belong
    struct Score {
        std::size_t line;
        float nats;
    };
    std::map<std::size_t, std::vector<Score>> score_; ///< by cell, in the order of the lines
    std::map<std::size_t, Rivals> rivals_;            ///< by line
    std::vector<Move> moves_;

    std::size_t segment(std::size_t line) const { return table_[line].cells[version_].first; }

    /// Of every cell for every line that is near.
    void score_candidates() {
        std::vector<std::pair<std::size_t, std::size_t>> lines; // by segment
        for (const std::size_t line : lines_) lines.emplace_back(segment(line), line);
        std::sort(lines.begin(), lines.end());
        for (const std::size_t from : cells_) {
            const std::size_t s = segment(from);
            std::vector<std::size_t> near;
            for (auto at =
                     std::lower_bound(lines.begin(), lines.end(), std::pair(s - std::min(s, kReach), std::size_t{0}));
                 at != lines.end() && at->first <= s + kReach; ++at)
                if (at->second != from) near.push_back(at->second);
            std::sort(near.begin(), near.end());
            for (const std::size_t to : nearest(near, from)) add(from, to, content(to, s));
        }
    }

    /// Of lines in order as many on either side of one.
    static std::span<const std::size_t> nearest(std::span<const std::size_t> lines, std::size_t from) {
        if (lines.size() <= kMostLines) return lines;
        const auto here = static_cast<std::size_t>(std::lower_bound(lines.begin(), lines.end(), from) - lines.begin());
        const std::size_t first = here - std::min(here, kMostLines / 2);
        return lines.subspan(std::min(first, lines.size() - kMostLines), kMostLines);
    }

    void add(std::size_t from, std::size_t to, float nats) {
        score_[from].push_back({to, nats});
        rivals_[to].add(way(from, to), nats);
    }

    bool has_others(const Line &line) const {
        return std::any_of(contents_.begin(), contents_.end(),
                           [&](const auto &c) { return is_single(line.cells[c.first]); });
    }

    /// The mean over the other versions' cells in that line.
    float content(std::size_t line, std::size_t s, float (Content::*says)(std::size_t, std::size_t) = &Content::at) {
        float sum = 0, n = 0;
        for (auto &[u, content] : contents_) {
            const Range &cell = table_[line].cells[u];
            if (!is_single(cell)) continue;
            sum += (content.*says)(cell.first, s);
            ++n;
        }
        return n == 0 ? 0 : sum / n;
    }

    void find_candidates() {
        for (std::size_t k = 0; k < table_.size(); ++k) {
            const Line &line = table_[k];
            const Range &cell = line.cells[version_];
            const bool others = has_others(line);
            const bool fixed = std::any_of(contents_.begin(), contents_.end(),
                                           [&](const auto &c) { return !pairs_.allows(c.first, {}, version_, cell); });
            if (fixed) continue;
            const bool gaps = std::any_of(contents_.begin(), contents_.end(),
                                          [&](const auto &c) { return line.cells[c.first].empty(); });
            const bool doubtful =
                is_single(cell) && others && content(k, cell.first, &Content::least) < 0 && content(k, cell.first) < 0;
            if (is_single(cell) && (gaps || doubtful)) cells_.push_back(k);
            if (others && (cell.empty() || doubtful)) lines_.push_back(k);
        }
    }

    bool holds_item(std::size_t line, std::size_t u) const {
        const Range &cell = table_[line].cells[u];
        return list_of(pairs_, u, cell) != 0;
    }

    /// Whether a neighbour of one line has moved there from the place of the other: the two were exchanged.
    bool exchanged(std::size_t from, std::size_t to) const {
        const auto stands_at = [&](std::size_t s) { // in this version, where `to` would
            return (to > 0 && table_[to - 1].cells[version_].last == s) ||
                   (to + 1 < table_.size() && table_[to + 1].cells[version_].first == s + 1);
        };
        const auto has_come = [&](std::size_t line) {
            return line < table_.size() && table_[line].moved && is_single(table_[line].cells[version_]) &&
                   stands_at(segment(line));
        };
        return has_come(from - 1) || has_come(from + 1); // 0 - 1 is no line
    }

    Way way(std::size_t from, std::size_t to) const {
        if (exchanged(from, to)) return Way::exchanged;
        const bool items =
            holds_item(from, version_) &&
            std::any_of(contents_.begin(), contents_.end(), [&](const auto &c) { return holds_item(to, c.first); });
        return hexapla::way(std::max(from, to) - std::min(from, to), items);
    }

    void consider(std::size_t from, const std::vector<Score> &scores) {
        const auto best = std::max_element(scores.begin(), scores.end(),
                                           [](const Score &x, const Score &y) { return x.nats < y.nats; });
        const Way how = way(from, best->line);
        const float least = least_content(how);
        if (best->nats < least || best->nats < content(from, segment(from)) + least) return;
        Rivals lines;
        for (const Score &score : scores) lines.add(way(from, score.line), score.nats);
        const double sure = std::min(lines.share(how, best->nats), rivals_.at(best->line).share(how, best->nats));
        if (sure >= kBeyondDoubt) moves_.push_back({from, best->line, sure});
    }

    /// A doubtful cell that nobody claims gives way only to one that is beyond doubt.
    void apply() {
        std::vector<Range> cells;
        for (const Move &m : moves_) cells.push_back(table_[m.from].cells[version_]);
        for (const Move &m : moves_) leave(m.from);
        for (std::size_t k = 0; k < moves_.size(); ++k) {
            Line &home = table_[moves_[k].to];
            if (!home.cells[version_].empty()) stand_alone(moves_[k].to);
            home.cells[version_] = cells[k];
            home.sure[version_] = static_cast<float>(moves_[k].sure);
            home.moved = true;
        }
        insert_alone();
    }

    std::vector<std::pair<std::size_t, Line>> alone_; ///< by the line that they follow

    void leave(std::size_t line) {
        Range &cell = table_[line].cells[version_];
        cell = {cell.last, cell.last};
    }

    void stand_alone(std::size_t line) {
        Line single = table_[line];
        for (auto &[u, content] : contents_) single.cells[u] = {single.cells[u].last, single.cells[u].last};
        alone_.emplace_back(line, std::move(single));
        leave(line);
    }

    void insert_alone() {
        Table lines;
        std::sort(alone_.begin(), alone_.end(), [](const auto &x, const auto &y) { return x.first < y.first; });
        auto next = alone_.begin();
        for (std::size_t k = 0; k < table_.size(); ++k) {
            const bool empty = std::all_of(table_[k].cells.begin(), table_[k].cells.end(),
                                           [](const Range &cell) { return cell.empty(); });
            if (!empty) lines.push_back(std::move(table_[k]));
            for (; next != alone_.end() && next->first == k; ++next) lines.push_back(std::move(next->second));
        }
        table_ = std::move(lines);
    }
};

} // namespace

Table with_moved(const PairTable &pairs, Table table) {
    const auto with_places_changed = [&](Table of) {
        return with_claimed(pairs, with_exchanged(pairs, std::move(of)));
    };
    table = with_places_changed(std::move(table));
    if (pairs.versions() == 2) table = with_places_changed(with_strangers_apart(pairs, table));
    for (std::size_t v = pairs.versions(); v-- > 1;) {
        Contents others = contents(pairs, v);
        if (Search(pairs, table, v, others).run()) Search(pairs, table, v, others).run(); // the other half of exchanges
    }
    table = with_strangers_apart(pairs, with_parted_joined(pairs, std::move(table)));
    return with_other_codes_apart(pairs, table); // at last: their words would join them again
}

} // namespace hexapla
