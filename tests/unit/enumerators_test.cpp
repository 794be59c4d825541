#include "text/enumerators.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace hexapla;

namespace {

bool reads(std::string_view token, std::string_view kind, std::int64_t value) {
    const std::vector<Count> readings = counts(token);
    return std::any_of(readings.begin(), readings.end(),
                       [&](const Count &count) { return count.value == value && order_kind(count.order) == kind; });
}

} // namespace

TEST_CASE("a token has all its readings") {
    CHECK(reads("c", "alpha-lower", 3));
    CHECK(reads("c", "roman-lower", 100));
    CHECK(reads("V", "alpha-upper", 22));
    CHECK(reads("V", "roman-upper", 5));
    CHECK(reads("xiv", "roman-lower", 14));
    CHECK(reads("и", "alpha-cyrl", 9));
    CHECK(reads("ιβ", "alpha-grek", 12));
    CHECK(reads("טו", "alpha-hebr", 15));
    CHECK(reads("二十三", "han", 23));
    CHECK(reads("٤", "decimal", 4));
    CHECK(reads("⒞", "circled", 3));
    CHECK(reads("㊿", "circled", 50));
}

TEST_CASE("a Latin letter among Cyrillic ones counts as the letter it looks like") {
    CHECK(reads("c", "alpha-cyrl", 17)); // Bulgarian с
    CHECK(reads("а", "alpha-lower", 1)); // Cyrillic а
}

TEST_CASE("what counts nothing has no reading") {
    CHECK(counts("").empty());
    CHECK(counts("arms").empty());
    CHECK(counts("iix").empty());
    CHECK(counts("1234567").empty());
    CHECK(counts(".").empty());
}
