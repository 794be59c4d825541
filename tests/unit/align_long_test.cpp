// Texts of more than 8,000 segments in both versions take a way of their own through align().

#include "align/align.h"

#include "lines_as_version.h"

#include <doctest/doctest.h>

using namespace hexapla;

TEST_CASE("Items of a long text that say nearly the same stay where they are") {
    std::string text;
    for (int engine = 1001; engine <= 3100; ++engine) {
        const std::string number = std::to_string(engine);
        text += "1. Opening the valve of engine " + number + " in hall K" + number + "\n";
        text += "2. Closing the valve of engine " + number + " in hall K" + number + "\n";
    }
    const Version version = lines_as_version(text);
    const Alignment rows = align({version, version});
    REQUIRE(rows.size() == 4200);
    std::size_t moved = 0, apart = 0;
    for (const Row &row : rows) {
        moved += row.moved ? 1 : 0;
        apart += row.cells[0] == row.cells[1] ? 0 : 1;
    }
    CHECK(moved == 0);
    CHECK(apart == 0);
}
