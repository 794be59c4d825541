#include "document/breaks.h"

#include "versions.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

/// What stands behind each possible break of the first segment.
std::vector<std::string> behind(const Version &v) {
    std::vector<std::string> result;
    for (const Break &place : possible_breaks(v, v.segments.front()))
        result.emplace_back(v.text.at({place.cut.offset, v.segments.front().span.end}));
    return result;
}

/// The break before a text.
Break break_before(const Version &v, std::string_view text) {
    for (const Break &place : possible_breaks(v, v.segments.front()))
        if (v.text.bytes().substr(place.cut.offset).starts_with(text)) return place;
    FAIL("no break before " << text);
    return {};
}

} // namespace

TEST_CASE("A break may be lost before a capital, and where a capital stands right behind a word or a stop") {
    CHECK(behind(version("fi", "Korruption torjunta Molemmat maat")) == std::vector<std::string>{"Molemmat maat"});
    CHECK(behind(version("fi", "Korruption torjuntaMolemmat maat")) == std::vector<std::string>{"Molemmat maat"});
    CHECK(behind(version("en", "See the licences/.Both countries do")) ==
          std::vector<std::string>{"Both countries do"});
    CHECK(behind(version("fi", "Korruption torjunta molemmissa maissa")).empty());
}

TEST_CASE("A marker that stands alone in its kind is a place, with its number") {
    const Version v = version("fi", "Korruption torjunta (4) Asekaupan torjunta");
    const Break place = break_before(v, "(4)");
    CHECK(place.number == 4);
    CHECK(v.text.at(place.marker) == "(4)");
    CHECK(behind(v).size() == 1); // not also before the word behind it
}

TEST_CASE("Where the source says what a segment is, nothing may be cut") {
    Version v = version("fi", "Korruption torjunta Molemmat maat");
    v.fixed = true;
    CHECK(possible_breaks(v, v.segments.front()).empty());
}

TEST_CASE("Parts hold every byte but the marker and the white space, and are named after the whole") {
    const Version v = version("fi", "Korruption torjunta (4) Asekaupan torjunta");
    const std::vector<Segment> both =
        parts(v, v.segments.front(), Kind::heading, {{break_before(v, "(4)"), Kind::item}});
    REQUIRE(both.size() == 2);
    CHECK(v.text.at(both[0].span) == "Korruption torjunta");
    CHECK(both[0].kind == Kind::heading);
    CHECK(both[0].id == v.segments.front().id + "/1");
    CHECK(v.text.at(both[1].span) == "Asekaupan torjunta");
    CHECK(v.text.at(both[1].marker) == "(4)");
    CHECK(both[1].kind == Kind::item);
    CHECK(both[1].number == 4);
    CHECK(both[1].id == v.segments.front().id + "/2");
    CHECK((both[0].repaired && both[1].repaired));
}

TEST_CASE("A part of prose is no item unless the text shows a marker") {
    const Version v = version("fi", "Korruption torjunta Asekaupan torjunta");
    const std::vector<Segment> both = parts(v, v.segments.front(), Kind::item, {{break_before(v, "Ase"), Kind::item}});
    REQUIRE(both.size() == 2);
    CHECK(both[1].kind == v.segments.front().kind);
    CHECK(both[1].marker.empty());
}
