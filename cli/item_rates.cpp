#include "item_rates.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace hexapla::cli {
namespace {

/// An item of one of the documents.
struct Ref {
    std::size_t document = 0;
    std::size_t item = 0;
    friend auto operator<=>(const Ref &, const Ref &) = default;
};
using Bead = std::set<Ref>;

/// Characters of each item that lie in the spans.
using Overlaps = std::map<std::size_t, std::size_t>;

Overlaps overlaps(const GoldDocument &document, const std::vector<Span> &spans) {
    Overlaps result;
    const std::vector<GoldItem> &items = document.items();
    for (const Span span : spans) {
        auto item = std::partition_point(items.begin(), items.end(),
                                         [span](const GoldItem &i) { return i.span.end <= span.begin; });
        for (; item != items.end() && item->span.begin < span.end; ++item) {
            const std::size_t common = std::min(span.end, item->span.end) - std::max(span.begin, item->span.begin);
            result[static_cast<std::size_t>(item - items.begin())] += common;
        }
    }
    return result;
}

std::size_t length(const std::vector<Span> &spans) {
    return std::accumulate(spans.begin(), spans.end(), std::size_t{0},
                           [](std::size_t sum, Span span) { return sum + span.size(); });
}

/// The items that a cell holds; none where it is mostly something else.
std::vector<std::size_t> held(const GoldDocument &document, const std::vector<Span> &cell) {
    std::vector<std::size_t> result;
    std::size_t covered = 0;
    for (const auto &[item, common] : overlaps(document, cell))
        if (2 * common > document.items()[item].span.size()) {
            result.push_back(item);
            covered += common;
        }
    return 2 * covered > length(cell) ? result : std::vector<std::size_t>{};
}

/// The beads over all documents: items connected by common ids.
std::vector<Bead> beads(const std::vector<GoldDocument> &documents) {
    std::map<std::string, std::size_t> bead_of; // id -> index
    std::vector<Bead> result;
    for (std::size_t d = 0; d < documents.size(); ++d)
        for (std::size_t i = 0; i < documents[d].items().size(); ++i) {
            Bead bead = {{d, i}};
            std::set<std::size_t> joined;
            for (const std::string &id : documents[d].items()[i].ids)
                if (bead_of.contains(id)) joined.insert(bead_of[id]);
            for (const std::size_t other : joined) bead.merge(result[other]);
            for (auto &[id, index] : bead_of)
                if (joined.contains(index)) index = result.size();
            for (const std::string &id : documents[d].items()[i].ids) bead_of[id] = result.size();
            result.push_back(std::move(bead));
        }
    std::erase_if(result, [](const Bead &bead) { return bead.empty(); });
    return result;
}

std::size_t documents_in(const Bead &bead) {
    std::set<std::size_t> documents;
    for (const Ref &ref : bead) documents.insert(ref.document);
    return documents.size();
}

/// What a row holds over all documents.
struct HeldRow {
    Bead bead;
    std::size_t sides = 0; ///< documents it has something of
    bool whole = true;     ///< every side holds an item
    bool touches = false;  ///< any item lies in it, wholly or in part
};

HeldRow held_by(const std::vector<GoldDocument> &documents, const PlacedRow &row) {
    HeldRow result;
    for (std::size_t d = 0; d < documents.size(); ++d) {
        if (row.cells[d].empty()) continue;
        const std::vector<std::size_t> items = held(documents[d], row.cells[d]);
        for (const std::size_t item : items) result.bead.insert({d, item});
        ++result.sides;
        result.whole = result.whole && !items.empty();
        result.touches = result.touches || !overlaps(documents[d], row.cells[d]).empty();
    }
    return result;
}

/// Strict precision and recall: rows of two sides or more that hold exactly a bead.
Rate whole_rows(const std::vector<GoldDocument> &documents, const std::vector<PlacedRow> &rows,
                const std::vector<Bead> &beads) {
    std::set<Bead> wanted, found;
    for (const Bead &bead : beads)
        if (documents_in(bead) > 1) wanted.insert(bead);
    double sided = 0, right = 0;
    for (const PlacedRow &row : rows) {
        HeldRow held = held_by(documents, row);
        if (held.sides < 2 || !held.touches) continue;
        ++sided;
        if (!held.whole || !wanted.contains(held.bead)) continue;
        ++right;
        found.insert(std::move(held.bead));
    }
    return rate(share(right, sided), share(static_cast<double>(found.size()), static_cast<double>(wanted.size())));
}

/// The rows with what two of the documents have in them.
std::vector<PlacedRow> only(std::vector<PlacedRow> rows, std::size_t a, std::size_t b) {
    for (PlacedRow &row : rows)
        for (std::size_t d = 0; d < row.cells.size(); ++d)
            if (d != a && d != b) row.cells[d].clear();
    return rows;
}

/// What the links between the items of two versions come to.
struct Linked {
    Rate rate;
    double gaps = 1;
};

/// Characters of one item that lie in rows which touch another.
using Common = std::map<std::pair<Ref, Ref>, std::size_t>;

/// The items that a cell touches: it covers more than half of the item, or the item takes up more
/// than half of the cell.
std::vector<std::pair<Ref, std::size_t>> touched(const std::vector<GoldDocument> &documents, std::size_t d,
                                                 const std::vector<Span> &cell) {
    std::vector<std::pair<Ref, std::size_t>> result;
    for (const auto &[item, common] : overlaps(documents[d], cell))
        if (2 * common > documents[d].items()[item].span.size() || 2 * common > length(cell))
            result.push_back({{d, item}, common});
    return result;
}

/// Pairs of items, more than half of each in rows that touch the other.
std::vector<std::pair<Ref, Ref>> links(const std::vector<GoldDocument> &documents, const std::vector<PlacedRow> &rows,
                                       std::size_t a, std::size_t b) {
    Common common;
    for (const PlacedRow &row : rows) {
        if (row.cells[a].empty() || row.cells[b].empty()) continue;
        for (const auto &[x, of_x] : touched(documents, a, row.cells[a]))
            for (const auto &[y, of_y] : touched(documents, b, row.cells[b])) {
                common[{x, y}] += of_x;
                common[{y, x}] += of_y;
            }
    }
    const auto most = [&](const Ref &x, const Ref &y) {
        return 2 * common.at({x, y}) > documents[x.document].items()[x.item].span.size();
    };
    std::vector<std::pair<Ref, Ref>> result;
    for (const auto &[pair, characters] : common)
        if (pair.first.document == a && most(pair.first, pair.second) && most(pair.second, pair.first))
            result.push_back(pair);
    return result;
}

/// The beads as two of the versions see them.
std::vector<Bead> between(const std::vector<Bead> &all, std::size_t a, std::size_t b) {
    std::vector<Bead> result;
    for (const Bead &bead : all) {
        Bead part;
        for (const Ref &ref : bead)
            if (ref.document == a || ref.document == b) part.insert(ref);
        if (!part.empty()) result.push_back(std::move(part));
    }
    return result;
}

Linked linked(const std::vector<GoldDocument> &documents, const std::vector<PlacedRow> &rows,
              const std::vector<Bead> &beads, std::size_t a, std::size_t b) {
    std::map<Ref, std::size_t> bead_of;
    for (std::size_t n = 0; n < beads.size(); ++n)
        for (const Ref &ref : beads[n]) bead_of[ref] = n;
    std::set<Ref> any, right;
    double good = 0;
    const auto pairs = links(documents, rows, a, b);
    for (const auto &[x, y] : pairs) {
        any.insert(x);
        any.insert(y);
        if (bead_of.at(x) != bead_of.at(y)) continue;
        right.insert(x);
        right.insert(y);
        ++good;
    }
    double equivalent = 0, reached = 0, alone = 0, left_alone = 0;
    for (const Bead &bead : beads)
        for (const Ref &ref : bead) {
            const bool has_other = documents_in(bead) == 2;
            equivalent += has_other ? 1 : 0;
            reached += has_other && right.contains(ref) ? 1 : 0;
            alone += has_other ? 0 : 1;
            left_alone += !has_other && !any.contains(ref) ? 1 : 0;
        }
    return {rate(share(good, static_cast<double>(pairs.size())), share(reached, equivalent)),
            alone > 0 ? left_alone / alone : 1};
}

/// Adds one of `count` rates to their mean.
void add(Rate &mean, const Rate &rate, double count) {
    mean.precision += rate.precision / count;
    mean.recall += rate.recall / count;
    mean.f1 += rate.f1 / count;
}

} // namespace

ItemRates rates(const std::vector<GoldDocument> &documents, const std::vector<PlacedRow> &rows) {
    const std::vector<Bead> all = beads(documents);
    ItemRates result;
    result.rows = whole_rows(documents, rows, all);
    const double pairs = static_cast<double>(documents.size() * (documents.size() - 1)) / 2;
    for (std::size_t a = 0; a < documents.size(); ++a)
        for (std::size_t b = a + 1; b < documents.size(); ++b) {
            const std::vector<Bead> seen = between(all, a, b);
            const Linked lax = linked(documents, rows, seen, a, b);
            add(result.pairs.strict, whole_rows(documents, only(rows, a, b), seen), pairs);
            add(result.pairs.lax, lax.rate, pairs);
            result.gaps += lax.gaps / pairs;
        }
    return result;
}

std::vector<Judged> judged(const std::vector<GoldDocument> &documents, const std::vector<PlacedRow> &rows) {
    const std::vector<Bead> all = beads(documents);
    const std::set<Bead> known(all.begin(), all.end());
    std::vector<Judged> result;
    for (const PlacedRow &row : rows) {
        const HeldRow held = held_by(documents, row);
        if (held.touches) result.push_back({row.confidence, held.whole && known.contains(held.bead)});
    }
    return result;
}

} // namespace hexapla::cli
