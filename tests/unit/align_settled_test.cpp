#include "align/settled.h"

#include <doctest/doctest.h>

using namespace hexapla;

TEST_CASE("a bead is settled when those on either side of it are as sure as it is") {
    CHECK(settled({true, true, true, true, false, true}) == std::vector<bool>{false, true, true, false, false, false});
    CHECK(settled({true, true, false, true, true}) == std::vector<bool>(5, false));
    CHECK(settled({}).empty());
}
