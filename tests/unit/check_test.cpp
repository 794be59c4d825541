#include "review/baseline.h"
#include "review/check.h"

#include "lines_as_version.h"
#include "versions.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

Alignment row_by_row(const std::vector<Version> &versions) {
    Alignment rows;
    for (std::size_t at = 0; at < versions.front().segments.size(); ++at)
        rows.push_back({std::vector<Range>(versions.size(), Range{at, at + 1}), 1.0, false});
    return rows;
}

std::vector<Finding> found_in(const std::vector<Version> &versions, std::string_view check) {
    return findings(versions, row_by_row(versions), {{find_check(check)}, {}});
}

const std::string kBulgarian = "Обрадор идва през 2018 година.\nТой плаща 1500 долара.\n";
const std::string kFinnish = "Obrador tulee vuonna 2018.\nHän maksaa 1600 dollaria.\n";

} // namespace

TEST_CASE("severities have names, and an unknown name is answered with the known ones") {
    CHECK(name(severity("warning")) == "warning");
    CHECK(Severity::error > Severity::info);
    CHECK_THROWS_WITH_AS(severity("fatal"), "unknown severity 'fatal'; use error, warning or info", Error);
}

TEST_CASE("of three versions the one that differs is named, once") {
    const std::vector<Version> versions = {lines_as_version("We pay 1500 dollars.\n", "en"),
                                           lines_as_version("Maksamme 1600 dollaria.\n", "fi"),
                                           lines_as_version("Pagamos 1500 dólares.\n", "es")};
    const auto found = found_in(versions, "number-mismatch");
    REQUIRE(found.size() == 1);
    CHECK(found[0].version == 1);
    CHECK(found[0].message == "fi has 1600 where en and es have 1500; compare the numbers");
    CHECK(versions[1].text.at(found[0].span) == "1600");
}

TEST_CASE("a number that several versions lack is said to be in none of those") {
    const std::vector<Version> versions = {
        lines_as_version("We pay 1500 dollars.\n", "en"), lines_as_version("Maksamme paljon.\n", "fi"),
        lines_as_version("Pagamos 1500 dólares.\n", "es"), lines_as_version("Vi betalar mycket.\n", "sv")};
    const auto found = found_in(versions, "number-mismatch");
    REQUIRE(found.size() == 2);
    CHECK(found[0].message == "fi lacks 1500, which en and es have; compare the numbers");
    CHECK(found[1].message == "sv lacks 1500, which en and es have; compare the numbers");
}

TEST_CASE("a time is the same on a clock of twelve hours and of twenty-four") {
    const auto count = [](std::string_view a, std::string_view b, const char *language) {
        return found_in({lines_as_version(std::string(a), "en"), lines_as_version(std::string(b), language)},
                        "number-mismatch")
            .size();
    };
    CHECK(count("The office closes at 5 p.m. on Monday.\n", "Das Büro schließt am Montag um 17 Uhr.\n", "de") == 0);
    CHECK(count("The bus leaves at 3:30 p.m. today.\n", "Linja-auto lähtee tänään klo 15.30.\n", "fi") == 0);
    CHECK(count("The bus leaves at 3:30 p.m. today.\n", "Der Bus fährt heute um 15:30 Uhr.\n", "de") == 0);
    CHECK(count("The bus leaves at 15:30 today.\n", "Linja-auto lähtee tänään klo 15.30.\n", "fi") == 0);
    CHECK(count("The office closes at 5 p.m. on Monday.\n", "Das Büro schließt am Montag um 18 Uhr.\n", "de") == 1);
    CHECK(count("The bus leaves at 3:30 p.m. today.\n", "Linja-auto lähtee tänään klo 15.45.\n", "fi") == 1);
    CHECK(count("The office has 25 chairs.\n", "Das Büro hat 37 Stühle.\n", "de") == 1);
}

TEST_CASE("a word with letters of another alphabet is one finding") {
    const std::vector<Version> versions = {lines_as_version("Той рече cловo на хората.\n", "bg")};
    CHECK(found_in(versions, "characters").size() == 1);
    CHECK(found_in(versions, "foreign-word").empty());
}

TEST_CASE("of three versions two of which lack an item, the third has one too many") {
    const std::vector<Version> versions = {lines_as_version("1. Corruption.\n2. Arms.\n", "en"),
                                           lines_as_version("1. Korruptio.\n", "fi"),
                                           lines_as_version("1. Corrupción.\n", "es")};
    const Alignment rows = {{{{0, 1}, {0, 1}, {0, 1}}, 1.0, false}, {{{1, 2}, {1, 1}, {1, 1}}, 1.0, false}};
    const auto found = findings(versions, rows);
    REQUIRE(found.size() == 1);
    CHECK(found[0].check == "extra-item");
    CHECK(found[0].message == "only en has item 1.2; fi and es lack it: remove it here or add it there");
}

TEST_CASE("two places where something is missing have fingerprints of their own, whatever stands before them") {
    const std::string items =
        "1. Fight corruption.\n2. Reform the police.\n3. Control arms.\n4. Train judges.\n5. Open courts";
    const auto last = found_in({lines_as_version(items + "\n", "en")}, "final-stop");
    const auto both =
        found_in({lines_as_version(items + "\n6. Pay well.\n7. Be fair.\n8. Report", "en")}, "final-stop");
    REQUIRE(last.size() == 1);
    REQUIRE(both.size() == 2);
    CHECK(both[0].fingerprint == last[0].fingerprint);
    CHECK(both[1].fingerprint != last[0].fingerprint);
}

TEST_CASE("an item in one row with the prose before it is compared as an item of its list") {
    const std::vector<Version> versions = {
        lines_as_version("1. Bread.\n2. Wine.\nAnd also\n3. Salt\n4. Oil\n5. Oats\n", "en"),
        lines_as_version("1. Brot.\n2. Wein.\n3. Salz.\n4. Öl\n5. Hafer\n", "de")};
    const Alignment rows = {{{{0, 1}, {0, 1}}, 1.0, false},
                            {{{1, 2}, {1, 2}}, 1.0, false},
                            {{{2, 4}, {2, 3}}, 1.0, false},
                            {{{4, 5}, {3, 4}}, 1.0, false},
                            {{{5, 6}, {4, 5}}, 1.0, false}};
    const auto found = findings(versions, rows, {{find_check("final-stop")}, {}});
    REQUIRE(found.size() == 1);
    CHECK(found[0].message == "item 1.3 has no final stop, de has one; add it");
}

TEST_CASE("a missing section is one finding, as grave as its gravest part") {
    const std::vector<Version> versions = {lines_as_version("Start.\nMore follows.\n1. Corruption.\n2. Arms.\n", "en"),
                                           lines_as_version("Alku.\n", "fi")};
    const Alignment rows = {{{{0, 1}, {0, 1}}, 1.0, false},
                            {{{1, 2}, {1, 1}}, 1.0, false},
                            {{{2, 3}, {1, 1}}, 1.0, false},
                            {{{3, 4}, {1, 1}}, 1.0, false}};
    const auto found = findings(versions, rows);
    REQUIRE(found.size() == 1);
    CHECK(found[0].check == "missing-item");
    CHECK(found[0].related.size() == 3);
}

TEST_CASE("a missing item would stand behind what the version has alone of the paragraph before") {
    std::vector<Version> versions = {lines_as_version("1. Bread.\n2. Wine.\n3. Salt.\n", "en"),
                                     lines_as_version("1. Brot.\nMehr essen sie nicht.\n3. Salz.\n", "de")};
    const Alignment rows = {{{{0, 1}, {0, 1}}, 1.0, false},
                            {{{1, 2}, {1, 1}}, 1.0, false},
                            {{{2, 2}, {1, 2}}, 1.0, false},
                            {{{2, 3}, {2, 3}}, 1.0, false}};
    const auto place = [&] {
        const auto found = findings(versions, rows, {{find_check("missing-item")}, {}});
        REQUIRE(found.size() == 1);
        return found[0].span.begin;
    };
    const std::vector<Segment> &german = versions[1].segments;
    CHECK(place() == german[0].span.end);
    versions[1].segments[1].paragraph = german[0].paragraph;
    CHECK(place() == german[1].span.end);
}

TEST_CASE("a fingerprint stays when lines move and are wrapped anew, and goes with the fault") {
    const auto before =
        found_in({lines_as_version(kBulgarian, "bg"), lines_as_version(kFinnish, "fi")}, "number-mismatch");
    const auto moved = found_in({lines_as_version("Нов ред.\nТой плаща 1500 долара.\n", "bg"),
                                 lines_as_version("Uusi rivi.\nHän  maksaa 1600 dollaria.\n", "fi")},
                                "number-mismatch");
    REQUIRE(before.size() == 1);
    REQUIRE(moved.size() == 1);
    CHECK(before[0].fingerprint.size() == 16);
    CHECK(before[0].fingerprint == moved[0].fingerprint);
    const auto other = found_in(
        {lines_as_version(kBulgarian, "bg"), lines_as_version("Obrador tulee.\nHän maksaa 1700 dollaria.\n", "fi")},
        "number-mismatch");
    REQUIRE(other.size() == 2);
    CHECK(other[1].fingerprint != before[0].fingerprint);
}

TEST_CASE("equal findings have fingerprints of their own") {
    const std::string twice = "Hän maksaa (1600 dollaria.\nHän maksaa (1600 dollaria.\n";
    const auto found = found_in({lines_as_version(twice, "fi")}, "unpaired-mark");
    REQUIRE(found.size() == 2);
    CHECK(found[0].fingerprint != found[1].fingerprint);
}

TEST_CASE("what a baseline knows is marked and does not fail, what is new does") {
    const std::vector<Version> versions = {lines_as_version(kBulgarian, "bg"), lines_as_version(kFinnish, "fi")};
    const Alignment rows = row_by_row(versions);
    std::vector<Finding> found = findings(versions, rows);
    REQUIRE(any_at_least(found, Severity::error));
    const std::string text = baseline({versions, rows, found, {}});
    CHECK(text.starts_with("# "));
    mark_baselined(found, fingerprints(text));
    CHECK(found.front().baselined);
    CHECK_FALSE(any_at_least(found, Severity::info));
    mark_baselined(found, fingerprints("# nothing\r\n\r\n0123456789abcdef\tnumber-mismatch\r\n"));
    CHECK(any_at_least(found, Severity::error));
}

TEST_CASE("all sentences of a row that are left in another language are told, not only the first") {
    const std::vector<Version> versions = {
        version("es", roadmap_file("es.txt") +
                          "\nHay que escribir los nombres de todos los barcos de esta lista que uno ha visto.\n"),
        version("ru", roadmap_file("ru.txt") +
                          "\nYou should write the names of all the ships that you have seen in this list. They are the "
                          "ones that have been in the harbour for the whole of the year.\n")};
    const std::size_t last = versions[0].segments.size() - 1;
    REQUIRE(versions[1].segments.size() == last + 2);
    Alignment rows;
    for (std::size_t s = 0; s < last; ++s) rows.push_back({{{s, s + 1}, {s, s + 1}}, 1.0, false});
    rows.push_back({{{last, last + 1}, {last, last + 2}}, 1.0, false});
    const auto found = findings(versions, rows, {{find_check("untranslated")}, {}});
    REQUIRE(found.size() == 1);
    CHECK(found[0].message == "sentences p5.1 to p5.2 are in English; translate them into Russian");
}
