#include "align/lost_breaks.h"

#include "align/witness.h"
#include "document/odds.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hexapla {
namespace {

/// Nats by which parts must be better than the whole, the odds of the places counted: one chance in
/// fifty that a sentence which translators merged looks so.
constexpr float kLeastGain = 4;
/// Lines without a segment of the version that may hold one of its lost parts, on either side: an item
/// swallows the paragraph behind it.
constexpr std::size_t kReach = 12;
/// Segments of a cell that are searched together: one that lost its breaks may share its row with the next.
constexpr std::size_t kMostSegments = 3;
/// Segments of another version that they may hold.
constexpr std::size_t kMostCells = 24;
/// Places of a cell that are tried; of more the least likely ones are left out.
constexpr std::size_t kMostPlaces = 16;
/// Longer segments, in bytes, are not cut: they are no sentences and no items.
constexpr std::size_t kLongest = 5000;

/// Where a part may begin: with a segment, or at a place inside it.
struct Start {
    std::size_t segment = 0;
    std::optional<Break> place{};

    float score() const { return place ? place->cut.score : 0; }
};

/// Segments of one cell that stand beside several, or beside one and near others that stand alone.
struct Suspect {
    std::size_t first = 0, last = 0; ///< its line and those around it
    std::vector<Start> starts;       ///< each begins an atom
    std::size_t atoms = 0;           ///< its first one

    std::size_t first_segment() const { return starts.front().segment; }
    std::size_t last_segment() const { return starts.back().segment; }
    /// Of the starts, those of segments.
    std::vector<std::size_t> whole() const {
        std::vector<std::size_t> out;
        for (std::size_t k = 0; k < starts.size(); ++k)
            if (!starts[k].place) out.push_back(k);
        return out;
    }
};

/// One version's search for segments that lost breaks.
class Search {
public:
    Search(const std::vector<const Version *> &versions, const PairTable &pairs, const Table &table,
           std::size_t version)
        : versions_(versions), pairs_(pairs), table_(table), version_(version) {}

    std::vector<Glued> glued(const std::vector<Pin> &pins) {
        find_suspects(pins);
        if (suspects_.empty()) return {};
        const Features atoms = features_of_atoms();
        for (std::size_t u = 0; u < pairs_.versions(); ++u)
            if (u != version_) witnesses_.emplace_back(u, Witness(pairs_, u, version_, atoms));
        for (const Suspect &suspect : suspects_) judge(suspect);
        return chosen();
    }

private:
    struct Verdict {
        float gain;
        const Suspect *suspect;
        std::vector<Glued> glued;
    };
    const std::vector<const Version *> &versions_;
    const PairTable &pairs_;
    const Table &table_;
    std::size_t version_;
    std::vector<Suspect> suspects_;
    std::vector<std::pair<std::size_t, Witness>> witnesses_;
    std::vector<Verdict> verdicts_;

    const Version &version() const { return *versions_[version_]; }
    const Range &cell(std::size_t line) const { return table_[line].cells[version_]; }
    bool free(std::size_t line) const { return cell(line).empty() && !table_[line].moved; }

    Range beside(const Suspect &suspect, std::size_t u) const {
        return {table_[suspect.first].cells[u].first, table_[suspect.last - 1].cells[u].last};
    }

    bool is_pinned(const std::vector<Pin> &pins, const Range &segments) const {
        return std::any_of(pins.begin(), pins.end(), [&](const Pin &pin) {
            const std::optional<Range> &range = pin.cells[version_];
            return range && range->first < segments.last && segments.first < range->last;
        });
    }

    void find_suspects(const std::vector<Pin> &pins) {
        for (std::size_t k = 0; k < table_.size(); ++k) {
            if (cell(k).empty() || cell(k).size() > kMostSegments || table_[k].moved) continue;
            Suspect suspect{k, k + 1, {}, 0};
            while (suspect.first > 0 && k - suspect.first < kReach && free(suspect.first - 1)) --suspect.first;
            while (suspect.last < table_.size() && suspect.last - k <= kReach && free(suspect.last)) ++suspect.last;
            if (!several(suspect) || is_pinned(pins, cell(k))) continue;
            suspect.starts = starts(cell(k));
            if (suspect.starts.size() > cell(k).size()) suspects_.push_back(std::move(suspect));
        }
    }

    bool several(const Suspect &suspect) const {
        bool any = false;
        for (std::size_t u = 0; u < pairs_.versions(); ++u) {
            if (u == version_) continue;
            const std::size_t size = beside(suspect, u).size();
            if (size > kMostCells) return false;
            any = any || size > 1;
        }
        return any;
    }

    std::vector<Start> starts(const Range &segments) const {
        std::vector<Start> found;
        for (std::size_t s = segments.first; s < segments.last; ++s) {
            const Segment &segment = version().segments[s];
            found.push_back({s});
            if (segment.span.size() > kLongest) continue;
            for (const Break &place : possible_breaks(version(), segment)) found.push_back({s, place});
        }
        leave_out_unlikely(found);
        return found;
    }

    static void leave_out_unlikely(std::vector<Start> &starts) {
        std::vector<float> scores;
        for (const Start &start : starts)
            if (start.place) scores.push_back(start.score());
        if (scores.size() <= kMostPlaces) return;
        std::sort(scores.begin(), scores.end(), std::greater<>());
        const float least = scores[kMostPlaces - 1];
        auto room = std::count(scores.begin(), scores.begin() + kMostPlaces, least);
        std::erase_if(starts, [&](const Start &start) {
            return start.place && (start.score() < least || (start.score() == least && room-- <= 0));
        });
    }

    /// The version with the suspects alone, cut at all their places.
    Features features_of_atoms() {
        Version atoms{version().language, version().text, {}, true};
        for (Suspect &suspect : suspects_) {
            suspect.atoms = atoms.segments.size();
            for (std::size_t s = suspect.first_segment(); s <= suspect.last_segment(); ++s) {
                const Segment &whole = version().segments[s];
                std::vector<Lost> breaks;
                for (const Start &start : suspect.starts)
                    if (start.segment == s && start.place)
                        breaks.push_back({*start.place, start.place->marker.empty() ? whole.kind : Kind::item});
                for (Segment &part : parts(version(), whole, whole.kind, breaks))
                    atoms.segments.push_back(std::move(part));
            }
        }
        return features(atoms, pairs_.features(version_).vocabulary);
    }

    static Blocks blocks(const Suspect &suspect, const std::vector<std::size_t> &begins, bool join) {
        Blocks out{{}, {}, join};
        for (const std::size_t begin : begins) {
            out.begins.push_back(suspect.atoms + begin);
            out.scores.push_back(join ? suspect.starts[begin].score() : 0);
        }
        out.begins.push_back(suspect.atoms + suspect.starts.size());
        return out;
    }

    /// What all witnesses gain by a parting.
    float gain(const Suspect &suspect, const std::vector<std::size_t> &begins) const {
        float sum = 0, odds = 0, n = 0;
        for (const auto &[u, witness] : witnesses_) {
            const Range cells = beside(suspect, u);
            if (cells.empty()) continue;
            sum += witness.best(blocks(suspect, begins, false), cells).nats -
                   witness.best(blocks(suspect, suspect.whole(), false), cells).nats;
            ++n;
        }
        for (const std::size_t begin : begins) odds += suspect.starts[begin].score();
        return sum / std::pow(n, kDependence) + odds;
    }

    void judge(const Suspect &suspect) {
        std::vector<std::size_t> all(suspect.starts.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        const std::vector<std::size_t> whole = suspect.whole();
        for (const auto &[u, witness] : witnesses_) {
            const Range cells = beside(suspect, u);
            if (cells.size() < 2) continue;
            Parting parting = witness.best(blocks(suspect, all, true), cells);
            keep_merged(suspect, parting, u);
            std::vector<std::size_t> begins; // no segments become one
            std::set_union(parting.begins.begin(), parting.begins.end(), whole.begin(), whole.end(),
                           std::back_inserter(begins));
            if (begins.size() == whole.size()) continue;
            const float gained = gain(suspect, begins);
            if (gained >= kLeastGain) verdicts_.push_back({gained, &suspect, glued(suspect, parting, u)});
        }
    }

    Kind kind_beside(const Parting &parting, std::size_t part, std::size_t u) const {
        return versions_[u]->segments[parting.beside[part]].kind;
    }

    /// Whether a segment of u ends as sentences do: else u may have been cut wrongly, at a line's end.
    bool ends_sentence(std::size_t u, std::size_t segment) const {
        const Ending ending = pairs_.features(u).traits[segment].ending;
        return ending == Ending::stop || ending == Ending::question || ending == Ending::exclamation;
    }

    /// Whether two parts are rather one, merged by its author: sentences joined by a comma or a colon,
    /// an item or a heading that says two things and shows no second one.
    bool is_merged(const Suspect &suspect, const Parting &parting, std::size_t part, std::size_t u) const {
        const Start &start = suspect.starts[parting.begins[part]];
        if (!start.place) return false;
        const Kind kind = kind_beside(parting, part, u);
        if (kind != kind_beside(parting, part - 1, u) || kind == Kind::heading) return false;
        const bool of_prose = version().segments[start.segment].kind == Kind::prose;
        if (of_prose || (kind == Kind::prose && kind_beside(parting, 0, u) != Kind::prose))
            return start.score() <= odds::weak || !ends_sentence(u, parting.beside[part] - 1);
        return !is_shown(version(), *start.place);
    }

    void keep_merged(const Suspect &suspect, Parting &parting, std::size_t u) const {
        for (std::size_t part = parting.begins.size(); part-- > 1;) {
            if (!is_merged(suspect, parting, part, u)) continue;
            parting.begins.erase(parting.begins.begin() + static_cast<std::ptrdiff_t>(part));
            parting.beside.erase(parting.beside.begin() + static_cast<std::ptrdiff_t>(part));
        }
    }

    std::vector<Glued> glued(const Suspect &suspect, const Parting &parting, std::size_t u) const {
        std::vector<Glued> out;
        Kind first = Kind::prose; // of the segment's first part
        for (std::size_t part = 0; part < parting.begins.size(); ++part) {
            const Start &start = suspect.starts[parting.begins[part]];
            const Kind kind = kind_beside(parting, part, u);
            if (!start.place) {
                first = kind;
                continue;
            }
            const bool begun = part > 0 && suspect.starts[parting.begins[part - 1]].segment == start.segment;
            if (out.empty() || out.back().segment != start.segment)
                out.push_back({version_, start.segment, begun ? first : version().segments[start.segment].kind, {}});
            out.back().breaks.push_back({*start.place, kind});
        }
        return out;
    }

    /// The clearest first; each line takes part in one.
    std::vector<Glued> chosen() {
        std::stable_sort(verdicts_.begin(), verdicts_.end(),
                         [](const Verdict &x, const Verdict &y) { return x.gain > y.gain; });
        std::vector<bool> done(table_.size(), false);
        std::vector<Glued> out;
        for (const Verdict &verdict : verdicts_) {
            const auto first = done.begin() + static_cast<std::ptrdiff_t>(verdict.suspect->first);
            const auto last = done.begin() + static_cast<std::ptrdiff_t>(verdict.suspect->last);
            if (std::find(first, last, true) != last) continue;
            std::fill(first, last, true);
            out.insert(out.end(), verdict.glued.begin(), verdict.glued.end());
        }
        std::sort(out.begin(), out.end(), [](const Glued &x, const Glued &y) { return x.segment < y.segment; });
        return out;
    }
};

} // namespace

std::vector<Glued> glued_segments(const std::vector<const Version *> &versions, const PairTable &pairs,
                                  const Table &table, const std::vector<Pin> &pins) {
    std::vector<Glued> out;
    for (std::size_t v = 0; v < versions.size(); ++v) {
        std::vector<Glued> found = Search(versions, pairs, table, v).glued(pins);
        std::move(found.begin(), found.end(), std::back_inserter(out));
    }
    return out;
}

} // namespace hexapla
