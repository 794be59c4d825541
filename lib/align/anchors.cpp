#include "align/anchors.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace hexapla {
namespace {

using Place = Anchors::Place;

/// Places of known pairs of words, for every segment of both versions, that are looked at. Where so many are
/// spread by chance over a grid, few fall near each other, however large the grid is.
constexpr std::size_t kPlacesEach = 4;
/// In a band, words count that meet another by chance in so many of its rows at most.
constexpr double kByChance = 0.25;
/// Rows further down, and columns off the diagonal there, where another pair of words backs a first one.
constexpr std::uint32_t kNear = 4;
constexpr std::uint32_t kOff = 2;
/// Where fewer than one row in so many has an anchor then, the words are too frequent for the text's size: more
/// of them are looked at, in every fourth block of rows, in every sixteenth.
constexpr std::size_t kSparse = 200;
constexpr std::array<std::uint32_t, 3> kThinned{1, 4, 16};
constexpr std::uint32_t kBlock = 64;

Occurrences occurrences(const Features &features) {
    Occurrences o;
    o.first.assign(features.vocabulary.words.size() + 1, 0);
    for (std::uint32_t w : features.words) ++o.first[w + 1];
    for (std::size_t w = 0; w + 1 < o.first.size(); ++w) o.first[w + 1] += o.first[w];
    o.segment.resize(features.words.size());
    std::vector<std::size_t> next(o.first.begin(), o.first.end() - 1);
    for (std::size_t s = 0; s < features.size(); ++s)
        for (std::size_t k = features.first_word[s]; k < features.first_word[s + 1]; ++k)
            o.segment[next[features.words[k]]++] = static_cast<std::uint32_t>(s);
    return o;
}

/// Marks the places that other words say are side by side: rows in order, so that what may back a place so many rows
/// down lies behind what may back the place before it.
void mark_backed(const std::vector<Place> &places, std::uint32_t down, std::vector<bool> &sure) {
    std::size_t from = 0;
    for (std::size_t x = 0; x < places.size(); ++x) {
        const Place &place = places[x];
        const std::uint32_t row = place.i + down, column = place.j + down;
        const std::uint32_t least = column - std::min(column, kOff), most = column + kOff;
        while (from < places.size() && std::tie(places[from].i, places[from].j) < std::tie(row, least)) ++from;
        for (std::size_t y = std::max(from, x + 1); y < places.size() && places[y].i == row && places[y].j <= most; ++y)
            if (place.a != places[y].a && place.b != places[y].b) sure[x] = sure[y] = true;
    }
}

/// The cells near which another pair of words meets, and those of lonely pairs.
std::vector<Anchor> sure_cells(std::vector<Place> places) {
    std::sort(places.begin(), places.end(),
              [](const Place &x, const Place &y) { return std::tie(x.i, x.j) < std::tie(y.i, y.j); });
    std::vector<bool> sure(places.size());
    for (std::size_t x = 0; x < places.size(); ++x) sure[x] = places[x].lonely;
    for (std::uint32_t down = 0; down <= kNear; ++down) mark_backed(places, down, sure);
    std::vector<Anchor> out;
    for (std::size_t k = 0; k < places.size(); ++k)
        if (sure[k]) out.push_back({places[k].i, places[k].j});
    return out;
}

/// Patience sorting.
std::vector<Anchor> longest_chain(std::vector<Anchor> cells) {
    std::sort(cells.begin(), cells.end(), [](const Anchor &x, const Anchor &y) {
        return x.i != y.i ? x.i < y.i : x.j > y.j; // of one row only one can be in the chain
    });
    std::vector<std::size_t> tails, before(cells.size(), cells.size());
    for (std::size_t k = 0; k < cells.size(); ++k) {
        const auto place = std::lower_bound(tails.begin(), tails.end(), cells[k].j,
                                            [&](std::size_t t, std::size_t j) { return cells[t].j < j; });
        if (place != tails.begin()) before[k] = *(place - 1);
        if (place == tails.end())
            tails.push_back(k);
        else
            *place = k;
    }
    std::vector<Anchor> chain;
    for (std::size_t k = tails.empty() ? cells.size() : tails.back(); k < cells.size(); k = before[k])
        chain.push_back(cells[k]);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

} // namespace

Anchors::Anchors(const Features &a, const Features &b, const std::vector<WordPair> &known)
    : a_(a), b_(b), in_a_(occurrences(a)), in_b_(occurrences(b)), pairs_(known),
      most_(kPlacesEach * (a.size() + b.size())) {
    std::vector<std::uint32_t> of_a(a.vocabulary.words.size()), of_b(b.vocabulary.words.size());
    for (const WordPair &p : known) ++of_a[p.a], ++of_b[p.b];
    const auto rarity = [&](const WordPair &p) {
        const double places = static_cast<double>(count_a(p)) * count_b(p);
        return std::tuple(places * of_a[p.a] * of_b[p.b], p.a, p.b);
    };
    std::sort(pairs_.begin(), pairs_.end(),
              [&](const WordPair &x, const WordPair &y) { return rarity(x) < rarity(y); });
}

/// By pair: whether both words stand there once and are akin to no other such word.
std::vector<bool> Anchors::lonely() const {
    std::vector<std::uint32_t> of_a(a_.vocabulary.words.size()), of_b(b_.vocabulary.words.size());
    const auto once = [&](const WordPair &p) { return count_a(p) == 1 && count_b(p) == 1; };
    for (const WordPair &p : pairs_)
        if (once(p)) ++of_a[p.a], ++of_b[p.b];
    std::vector<bool> out;
    for (const WordPair &p : pairs_) out.push_back(once(p) && of_a[p.a] == 1 && of_b[p.b] == 1);
    return out;
}

std::vector<Anchor> Anchors::anywhere() const {
    std::vector<Anchor> longest;
    for (const std::uint32_t thinned : kThinned) {
        std::vector<Anchor> chain = longest_chain(sure_cells(places(thinned)));
        if (chain.size() > longest.size()) longest = std::move(chain);
        if (longest.size() * kSparse > a_.size()) break;
    }
    return longest;
}

/// In one block of so many rows in the first version.
std::vector<Place> Anchors::places(std::uint32_t thinned) const {
    const std::vector<bool> lonely = this->lonely();
    std::vector<Place> out;
    std::vector<std::uint32_t> rows;
    for (std::size_t pair = 0; pair < pairs_.size(); ++pair) {
        rows.clear();
        for (const std::uint32_t i : in_a_.of(pairs_[pair].a))
            if (i / kBlock % thinned == 0) rows.push_back(i);
        const auto columns = in_b_.of(pairs_[pair].b);
        if (out.size() + rows.size() * columns.size() > most_) break;
        for (const std::uint32_t i : rows)
            for (const std::uint32_t j : columns) out.push_back({i, j, pairs_[pair].a, pairs_[pair].b, lonely[pair]});
    }
    return out;
}

std::vector<Anchor> Anchors::inside(const Band &band) const {
    const double width = static_cast<double>(band.cells()) / static_cast<double>(band.rows());
    const auto most = static_cast<std::size_t>(kByChance * band.hi.back() / width); // times that a word stands
    std::vector<Place> places;
    for (std::uint32_t pair = 0; pair < pairs_.size() && places.size() < most_; ++pair) {
        const auto rows = in_a_.of(pairs_[pair].a), columns = in_b_.of(pairs_[pair].b);
        if (columns.size() > most) continue;
        auto from = columns.begin();
        for (const std::uint32_t i : rows) {
            from = std::lower_bound(from, columns.end(), band.lo[i]);
            for (auto at = from; at != columns.end() && *at <= band.hi[i]; ++at)
                places.push_back({i, *at, pairs_[pair].a, pairs_[pair].b, false});
        }
    }
    return longest_chain(sure_cells(std::move(places)));
}

} // namespace hexapla
