#include "align/strangers.h"

#include "align/claimed.h"

#include "versions.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace hexapla;

namespace {

constexpr std::size_t kFirstItem = 13; ///< the roadmap's segment of item 1.1
constexpr std::size_t kItems = 4;

Range at(std::size_t item) { return {kFirstItem + item, kFirstItem + item + 1}; }
Range none(std::size_t item) { return {kFirstItem + item, kFirstItem + item}; }
Line line(Range a, Range b, float sure = 0.5F) { return {{a, b}, {sure, sure}}; }

/// What is known of the roadmap in two near languages.
class Known {
public:
    explicit Known(const AlignOptions &options = {})
        : versions_{features(roadmap("es")), features(roadmap("fr"))}, pairs_(versions_, options) {}
    const PairTable &pairs() const { return pairs_; }

private:
    std::vector<Features> versions_;
    PairTable pairs_;
};

std::vector<Range> cells(const Table &table, std::size_t version) {
    std::vector<Range> out;
    for (const Line &line : table) out.push_back(line.cells[version]);
    return out;
}

/// Item 1.1 of the first beside item 1.2 of the second; 1.4 stands alone.
Table with_strangers(float sure) { return {line(at(0), at(1), sure), line(at(2), at(2)), line(at(3), none(3))}; }

} // namespace

TEST_CASE("Two items that keep more of others' words than of each other's part where an item stands alone") {
    const Known known;
    const Table apart = with_strangers_apart(known.pairs(), with_strangers(0.5F));
    CHECK(cells(apart, 0) == std::vector<Range>{at(0), none(1), at(2), at(3)});
    CHECK(cells(apart, 1) == std::vector<Range>{none(1), at(1), at(2), none(3)});
}

TEST_CASE("They part however sure the path is of them") {
    const Known known;
    CHECK(with_strangers_apart(known.pairs(), with_strangers(0.99F)).size() == with_strangers(0.99F).size() + 1);
}

TEST_CASE("They stay where no item stands alone") {
    const Known known;
    Table whole = with_strangers(0.5F);
    whole.pop_back();
    CHECK(with_strangers_apart(known.pairs(), whole).size() == whole.size());
}

TEST_CASE("They stay where a person put them side by side") {
    AlignOptions options;
    options.pins.push_back({{at(0), at(1)}});
    const Known known(options);
    CHECK(with_strangers_apart(known.pairs(), with_strangers(0.5F)).size() == with_strangers(0.5F).size());
}

TEST_CASE("Items that say the same stay together, however little the path believes it") {
    const Known known;
    Table table;
    for (std::size_t item = 0; item < kItems; ++item) table.push_back(line(at(item), at(item), 0.1F));
    table.push_back(line(at(kItems), none(kItems)));
    CHECK(with_strangers_apart(known.pairs(), table).size() == table.size());
}

TEST_CASE("An item that stands alone gets what says the same from beside another item of its list") {
    const Known known;
    const Table table =
        with_claimed(known.pairs(), {line(at(0), at(3)), line(at(1), at(1)), line(at(2), at(2)), line(at(3), none(4))});
    CHECK(cells(table, 0) == std::vector<Range>{at(0), at(1), at(2), at(3)});
    CHECK(cells(table, 1) == std::vector<Range>{none(4), at(1), at(2), at(3)});
    CHECK(table[3].moved);
    CHECK_FALSE(table[1].moved);
}

TEST_CASE("It gets nothing that says the same of its own line") {
    const Known known;
    const Table table{line(at(0), at(0)), line(at(1), none(1)), line(at(2), at(2))};
    CHECK(cells(with_claimed(known.pairs(), table), 1) == cells(table, 1));
}
