#include "align/align.h"

#include "versions.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

const std::string kFinnish = "Yhdysvaltain ja Meksikon yhteistyö 2018-2024\n"
                             "Korruption torjunta.\n"
                             "Vuoden 2007 Mérida-aloite institutionalisoi kahdenvälistä turvallisuutta.\n"
                             "Asekaupan torjunta.\n";
const std::string kBulgarian = "Сътрудничество между САЩ и Мексико 2018-2024 г\n"
                               "Борба с корупцията.\n"
                               "Инициативата Mérida от 2007 г. институционализира двустранната сигурност.\n"
                               "Противодействие на трафика на оръжие.\n";

} // namespace

TEST_CASE("A version aligned with itself is the identity, beyond doubt") {
    const Version v = version_by_lines("fi", kFinnish);
    const Alignment rows = align({v, v});
    REQUIRE(rows.size() == v.segments.size());
    for (std::size_t r = 0; r < rows.size(); ++r) {
        CHECK(rows[r].cells == std::vector<Range>{{r, r + 1}, {r, r + 1}});
        CHECK(rows[r].confidence > 0.95);
    }
}

TEST_CASE("Of a long text, too, what stands where it must is next to certain, but never quite") {
    std::string english, german;
    for (int chapter = 1001; chapter <= 5100; ++chapter) { // more than 8,000 segments in both
        english += "Chapter " + std::to_string(chapter) + " is about trade.\n";
        german += "Kapitel " + std::to_string(chapter) + " handelt vom Handel.\n";
    }
    const Alignment rows = align({version_by_lines("en", english), version_by_lines("de", german)});
    REQUIRE(rows.size() == 4100);
    const std::size_t middle = rows.size() / 2;
    CHECK(rows[middle].cells == std::vector<Range>{{middle, middle + 1}, {middle, middle + 1}});
    CHECK(rows[middle].confidence > 0.99);
    CHECK(rows[middle].confidence < 1);
}

TEST_CASE("Two languages meet by numbers, names and lengths") {
    const Alignment rows = align({version_by_lines("fi", kFinnish), version_by_lines("bg", kBulgarian)});
    REQUIRE(rows.size() == 4);
    for (std::size_t r = 0; r < rows.size(); ++r) CHECK(rows[r].cells == std::vector<Range>{{r, r + 1}, {r, r + 1}});
}

TEST_CASE("The operands' order is the columns' order and nothing else") {
    const Version fi = version_by_lines("fi", kFinnish), bg = version_by_lines("bg", kBulgarian);
    const Alignment one = align({fi, bg}), other = align({bg, fi});
    REQUIRE(one.size() == other.size());
    for (std::size_t r = 0; r < one.size(); ++r) {
        CHECK(one[r].cells[0] == other[r].cells[1]);
        CHECK(one[r].cells[1] == other[r].cells[0]);
        CHECK(one[r].confidence == other[r].confidence);
    }
}

TEST_CASE("No version, no rows; one version, a row a segment; an empty one, only gaps") {
    CHECK(align({}).empty());
    CHECK(align({version_by_lines("fi", kFinnish)}).size() == 4);
    const Alignment rows = align({version_by_lines("fi", kFinnish), version_by_lines("bg", "")});
    REQUIRE(rows.size() == 4);
    for (const Row &row : rows) CHECK(row.cells[1] == Range{0, 0});
}

TEST_CASE("What one of three versions lacks is its gap; the others' row stays whole, in any order of the operands") {
    const Version fi = version_by_lines("fi", kFinnish), bg = version_by_lines("bg", kBulgarian);
    const Version en = version_by_lines("en", "Cooperation between the USA and Mexico 2018-2024\n"
                                              "The Mérida initiative of 2007 institutionalises bilateral security.\n"
                                              "Fight against arms trafficking.\n");
    const Alignment rows = align({fi, bg, en}), turned = align({en, fi, bg});
    REQUIRE(rows.size() == 4);
    REQUIRE(turned.size() == 4);
    const std::vector<Range> english{{0, 1}, {1, 1}, {1, 2}, {2, 3}};
    for (std::size_t r = 0; r < rows.size(); ++r) {
        CHECK(rows[r].cells == std::vector<Range>{{r, r + 1}, {r, r + 1}, english[r]});
        CHECK(turned[r].cells == std::vector<Range>{english[r], {r, r + 1}, {r, r + 1}});
        CHECK(rows[r].confidence == turned[r].confidence);
    }
}
