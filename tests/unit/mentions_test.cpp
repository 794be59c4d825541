#include "review/mentions.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace hexapla;

namespace {

Version version_of(std::string_view code, std::string text) {
    return {&language(code), Text("text", std::move(text)), {}};
}

/// Whether the first number of one text is answered by another text.
bool answered(const Version &asking, const Version &answering) {
    const auto all = [](const Version &version) { return mentions(version, {0, version.text.size()}); };
    return Answers(all(answering)).hold(all(asking).front());
}

bool both_ways(const std::string &one, const std::string &other) {
    const Version a = version_of("en", one), b = version_of("de", other);
    const bool result = answered(a, b);
    CHECK(answered(b, a) == result);
    return result;
}

} // namespace

TEST_CASE("a number is answered by the same number, in figures or in words") {
    CHECK(both_ways("In 1,998 places", "An 1998 Orten"));
    CHECK(both_ways("Seven places", "7 Orte"));
    CHECK_FALSE(both_ways("In 1998 places", "An 1999 Orten"));
}

TEST_CASE("thousands and millions may be written or told") {
    CHECK(both_ways("1.5 million people", "1500000 Menschen"));
    CHECK(both_ways("15 t", "15000 kg"));
    CHECK_FALSE(both_ways("15 t", "1500 kg")); // not by thousands
    CHECK_FALSE(both_ways("150 kg", "15 kg"));
}

TEST_CASE("a number of the same digits is found behind one that is not shifted by thousands") {
    const Version asking = version_of("en", "15000 kg");
    CHECK(answered(asking, version_of("de", "15000 kg und 15 t")));
    CHECK(answered(version_of("en", "15 t"), version_of("de", "150 l, 15 Liter, 15000 kg")));
}

TEST_CASE("a year may be short") {
    CHECK(both_ways("the class of 1990", "die 90er"));
    CHECK_FALSE(both_ways("the class of 1991", "die 90er"));
}

TEST_CASE("of many numbers each is looked up") {
    std::string text;
    for (int i = 10'000; i < 40'000; ++i) text += std::to_string(i) + "; ";
    const Version version = version_of("en", text);
    const std::vector<Mention> all = mentions(version, {0, version.text.size()});
    REQUIRE(all.size() == 30'000);
    const Answers answers(all);
    CHECK(std::all_of(all.begin(), all.end(), [&](const Mention &mention) { return answers.hold(mention); }));
}

TEST_CASE("what both write with the same figures is the same, whatever each language reads") {
    CHECK(both_ways("B.2.4. Other names", "B.2.4. Andere Namen"));
    CHECK(both_ways("releases 1.3.x", "Ausgaben 1.3.x"));
    CHECK_FALSE(both_ways("B.2.4. Other names", "B.2.5. Andere Namen"));
}

TEST_CASE("a Roman numeral answers figures") {
    CHECK(answered(version_of("de", "21. Jahrhundert"), version_of("es", "el siglo XXI")));
    CHECK_FALSE(answered(version_of("de", "21. Jahrhundert"), version_of("es", "el siglo XX")));
}

TEST_CASE("the numbers of sections are what headings and tables of contents begin with") {
    Version version = version_of("en", "2.1. Names\nB.3.4 Places\n1998 places\n\u00A74.2\u00A0Ways");
    version.segments.resize(4);
    version.segments[0].marker = {0, 4};
    version.segments[0].span = {5, 10};
    version.segments[1].span = {11, 23};
    version.segments[2].span = {24, 35};
    version.segments[3].span = {36, version.text.bytes().size()};
    CHECK(section_numbers(version) == std::unordered_set<std::string>{"2.1", "3.4", "4.2"});
}
