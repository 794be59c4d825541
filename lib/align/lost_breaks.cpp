#include "align/lost_breaks.h"

#include "align/witness.h"
#include "document/odds.h"

#include <algorithm>
#include <cmath>

namespace hexapla {
namespace {

/// Nats by which parts must be better than the whole, the odds of the places counted: one chance in
/// fifty that a sentence which translators merged looks so.
constexpr float kLeastGain = 4;
/// Lines without a segment of the version that may hold one of its lost parts, on either side: an item
/// swallows the paragraph behind it.
constexpr std::size_t kReach = 12;
/// Segments of another version that a segment may hold.
constexpr std::size_t kMostCells = 24;
/// Places of a segment that are tried; of more the least likely ones are left out.
constexpr std::size_t kMostPlaces = 16;
/// Longer segments, in bytes, are not cut: they are no sentences and no items.
constexpr std::size_t kLongest = 5000;

/// A segment that stands beside several, or beside one and near others that stand alone.
struct Suspect {
    std::size_t segment = 0;
    std::size_t first = 0, last = 0; ///< its line and those around it
    std::vector<Break> places;
    std::size_t atoms = 0; ///< its first one
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
        Glued glued;
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

    bool is_pinned(const std::vector<Pin> &pins, std::size_t segment) const {
        return std::any_of(pins.begin(), pins.end(), [&](const Pin &pin) {
            const std::optional<Range> &range = pin.cells[version_];
            return range && range->first <= segment && segment < range->last;
        });
    }

    void find_suspects(const std::vector<Pin> &pins) {
        for (std::size_t k = 0; k < table_.size(); ++k) {
            if (cell(k).size() != 1 || table_[k].moved) continue;
            Suspect suspect{cell(k).first, k, k + 1, {}, 0};
            while (suspect.first > 0 && k - suspect.first < kReach && free(suspect.first - 1)) --suspect.first;
            while (suspect.last < table_.size() && suspect.last - k <= kReach && free(suspect.last)) ++suspect.last;
            if (!several(suspect) || is_pinned(pins, suspect.segment)) continue;
            suspect.places = places(version().segments[suspect.segment]);
            if (!suspect.places.empty()) suspects_.push_back(std::move(suspect));
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

    std::vector<Break> places(const Segment &segment) const {
        if (segment.span.size() > kLongest) return {};
        std::vector<Break> found = possible_breaks(version(), segment);
        if (found.size() <= kMostPlaces) return found;
        std::vector<float> scores;
        for (const Break &place : found) scores.push_back(place.cut.score);
        std::sort(scores.begin(), scores.end(), std::greater<>());
        const float least = scores[kMostPlaces - 1];
        auto room = std::count(scores.begin(), scores.begin() + kMostPlaces, least);
        std::erase_if(found, [&](const Break &place) {
            return place.cut.score < least || (place.cut.score == least && room-- <= 0);
        });
        return found;
    }

    /// The version with the suspects alone, cut at all their places.
    Features features_of_atoms() {
        Version atoms{version().language, version().text, {}, true};
        for (Suspect &suspect : suspects_) {
            suspect.atoms = atoms.segments.size();
            const Segment &whole = version().segments[suspect.segment];
            std::vector<Lost> breaks;
            for (const Break &place : suspect.places)
                breaks.push_back({place, place.marker.empty() ? whole.kind : Kind::item});
            for (Segment &part : parts(version(), whole, whole.kind, breaks)) atoms.segments.push_back(std::move(part));
        }
        return features(atoms, pairs_.features(version_).vocabulary);
    }

    Blocks blocks(const Suspect &suspect, const std::vector<std::size_t> &begins, bool join) const {
        Blocks out{{}, {}, join};
        for (const std::size_t begin : begins) {
            out.begins.push_back(suspect.atoms + begin);
            out.scores.push_back(join && begin > 0 ? suspect.places[begin - 1].cut.score : 0);
        }
        out.begins.push_back(suspect.atoms + suspect.places.size() + 1);
        return out;
    }

    /// What all witnesses gain by a parting.
    float gain(const Suspect &suspect, const std::vector<std::size_t> &begins) const {
        float sum = 0, odds = 0, n = 0;
        for (const auto &[u, witness] : witnesses_) {
            const Range cells = beside(suspect, u);
            if (cells.empty()) continue;
            sum += witness.best(blocks(suspect, begins, false), cells).nats -
                   witness.best(blocks(suspect, {0}, false), cells).nats;
            ++n;
        }
        for (const std::size_t begin : begins)
            if (begin > 0) odds += suspect.places[begin - 1].cut.score;
        return sum / std::pow(n, kDependence) + odds;
    }

    void judge(const Suspect &suspect) {
        std::vector<std::size_t> all(suspect.places.size() + 1);
        for (std::size_t k = 0; k < all.size(); ++k) all[k] = k;
        for (const auto &[u, witness] : witnesses_) {
            const Range cells = beside(suspect, u);
            if (cells.size() < 2) continue;
            Parting parting = witness.best(blocks(suspect, all, true), cells);
            keep_merged(suspect, parting, u);
            if (parting.begins.size() < 2) continue;
            const float gained = gain(suspect, parting.begins);
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
        const Break &place = suspect.places[parting.begins[part] - 1];
        const Kind kind = kind_beside(parting, part, u);
        if (kind != kind_beside(parting, part - 1, u) || kind == Kind::heading) return false;
        const bool of_prose = version().segments[suspect.segment].kind == Kind::prose;
        if (of_prose || (kind == Kind::prose && kind_beside(parting, 0, u) != Kind::prose))
            return place.cut.score <= odds::weak || !ends_sentence(u, parting.beside[part] - 1);
        return !is_shown(version(), place);
    }

    void keep_merged(const Suspect &suspect, Parting &parting, std::size_t u) const {
        for (std::size_t part = parting.begins.size(); part-- > 1;) {
            if (!is_merged(suspect, parting, part, u)) continue;
            parting.begins.erase(parting.begins.begin() + static_cast<std::ptrdiff_t>(part));
            parting.beside.erase(parting.beside.begin() + static_cast<std::ptrdiff_t>(part));
        }
    }

    Glued glued(const Suspect &suspect, const Parting &parting, std::size_t u) const {
        Glued out{version_, suspect.segment, kind_beside(parting, 0, u), {}};
        for (std::size_t part = 1; part < parting.begins.size(); ++part)
            out.breaks.push_back({suspect.places[parting.begins[part] - 1], kind_beside(parting, part, u)});
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
            out.push_back(verdict.glued);
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
