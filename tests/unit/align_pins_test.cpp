#include "align/pins.h"

#include "versions.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace hexapla;

namespace {

const Version kFinnish = version_by_lines("fi", "Korruption torjunta.\nAsekaupan torjunta.\nRahanpesun torjunta.\n");
const Version kBulgarian =
    version_by_lines("bg", "Борба с корупцията.\nПротиводействие на трафика на оръжие.\nСправяне с прането на пари.\n");

Alignment aligned(const std::string &pins) {
    return align({kFinnish, kBulgarian}, {{}, read_pins(pins, {kFinnish, kBulgarian}).pins});
}

} // namespace

TEST_CASE("A pin is kept whatever the model thinks") {
    const Alignment rows = aligned("1\t2\n");
    const bool kept = std::any_of(rows.begin(), rows.end(), [](const Row &row) {
        return row.cells == std::vector<Range>{{0, 1}, {1, 2}};
    });
    CHECK(kept);
}

TEST_CASE("A pin names ids, several of them, a text, or a gap") {
    const Alignment rows = aligned("# by hand\n1 2\tБорба с корупцията.\n3\t-\n");
    REQUIRE(rows.size() >= 2);
    CHECK(rows.front().cells == std::vector<Range>{{0, 2}, {0, 1}});
    const bool alone = std::any_of(rows.begin(), rows.end(), [](const Row &row) {
        return row.cells[0] == Range{2, 3} && row.cells[1].empty();
    });
    CHECK(alone);
}

TEST_CASE("A pin on what is not there is a misfit, with its line") {
    const Pins pins = read_pins("1\t9\n", {kFinnish, kBulgarian});
    CHECK(pins.pins.empty());
    REQUIRE(pins.misfits.size() == 1);
    CHECK(pins.misfits.front() == "line 1: bg has no consecutive segments '9'");
}

TEST_CASE("Pins that cross cannot all be kept, and those that are not are named") {
    const Pins pins = read_pins("1\t3\n3\t1\n", {kFinnish, kBulgarian});
    const Alignment rows = align({kFinnish, kBulgarian}, {{}, pins.pins});
    CHECK_FALSE(unkept(pins.pins, rows).empty());
}

TEST_CASE("A cut parts pins where each lies on one side of it in both versions") {
    const Pin near{{Range{4, 5}, Range{4, 6}}}, far{{Range{20, 21}, Range{9, 10}}}, gap{{Range{30, 31}, Range{}}};
    const PinTable pins({far, gap, near}, 0, 1, 40, 40);
    CHECK(pins.parted(4, 4));
    CHECK(pins.parted(5, 6));
    CHECK_FALSE(pins.parted(5, 5));
    CHECK_FALSE(pins.parted(12, 12)); // the far one begins behind it here and ends before it there
    CHECK(pins.parted(35, 10));
    CHECK(pins.beginning(4, 19).size() == 1);
}
