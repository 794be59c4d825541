#include "review/months.h"

#include "lines_as_version.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

/// The findings in a row of an English and a German line.
std::vector<Finding> found_in(const std::string &english, const std::string &german) {
    const std::vector<Version> versions = {lines_as_version(english + "\n", "en"),
                                           lines_as_version(german + "\n", "de")};
    const Alignment rows = {{{{0, 1}, {0, 1}}, 1.0, false}};
    const CheckOptions options;
    const Material material(versions, rows, options);
    return Months(material).mismatches(0);
}

} // namespace

TEST_CASE("another month beside a number is a finding at that month") {
    const auto found = found_in("It was built on 12 May 1998.", "Es wurde am 12. Juni 1998 gebaut.");
    REQUIRE(found.size() == 1);
    CHECK(found[0].version == 1);
    CHECK(found[0].span == Span{16, 20});
    CHECK(found[0].message == "de has Juni where en has May; compare the dates");
}

TEST_CASE("the same month in both languages is none, whatever the order of the date") {
    CHECK(found_in("It was built on May 12, 1998.", "Es wurde am 12. Mai 1998 gebaut.").empty());
}

TEST_CASE("where several months differ there is no telling which stands for which") {
    CHECK(found_in("From 12 May to 3 June.", "Vom 12. Juli bis zum 3. August.").empty());
}

TEST_CASE("a month beside no number may be any word") {
    CHECK(found_in("All 12 of them may go.", "Alle 12 gehen im Juni.").empty());
}
