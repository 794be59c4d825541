#include "review/codes.h"

#include <doctest/doctest.h>

using namespace hexapla;

TEST_CASE("codes have letters and digits, and marks only inside") {
    const auto found = codes("Take MP3, v2.1. or 1.0.0-alpha+001: not 2018-2024, 20-jährig, a/b2 nor x@b2.org.");
    REQUIRE(found.size() == 3);
    CHECK(found[0].written == "MP3");
    CHECK(found[1].written == "v2.1");
    CHECK(found[2].written == "1.0.0-alpha+001");
    CHECK(found[2].shape == "0.0.0-alpha+000");
    CHECK(found[0].span.begin == 5);
}

TEST_CASE("codes stand between letters and marks of scripts without spaces") {
    const auto found = codes("例：1.0.0-alpha+001、版本2.0b1。");
    REQUIRE(found.size() == 2);
    CHECK(found[0].written == "1.0.0-alpha+001");
    CHECK(found[1].written == "2.0b1");
}

TEST_CASE("a text of marks alone has no codes") { CHECK(codes("... -- _ + é").empty()); }
