#include "write/changes.h"

#include "lines_as_version.h"

#include <doctest/doctest.h>

using namespace hexapla;

TEST_CASE("a renumbering names runs, not items") {
    const Version before =
        lines_as_version("1. Alpha beta.\n2. Gamma delta.\n3. Epsilon zeta.\n4. Eta theta.\n5. Iota kappa.\n");
    const Version after = lines_as_version("1. Alpha beta.\n2. Epsilon zeta.\n3. Eta theta.\n4. Iota kappa.\n");
    const auto found = changes(before, after);
    REQUIRE(found.size() == 6);
    CHECK(found[2].kind == Change::Kind::renumbered);
    CHECK(renumbering(found[2], before, after) == "3.–5. → 2.–4.");
    CHECK(ids(found[2], before, after) == "1.3+1.4+1.5 → 1.2+1.3+1.4");
    CHECK(ids(found[1], before, after) == "1.2");
    CHECK(ids({0, 5}, before) == "1.1…1.5");
    CHECK(summary(found) == "2 changes: 1 removed, 1 renumbered; 4 segments kept");
    CHECK(summary(changes(after, after)) == "no change; 4 segments kept");
}

TEST_CASE("a mark that became a number is a renumbering, too") {
    const Version before = lines_as_version("Alpha beta.\nGamma delta.\n");
    const Version after = lines_as_version("1. Alpha beta.\n2. Gamma delta.\n");
    const auto found = changes(before, after);
    REQUIRE(found[0].kind == Change::Kind::renumbered);
    CHECK(renumbering(found[0], before, after) == "no mark → 1.–2.");
}
