#include "align/codes.h"

#include "versions.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

constexpr std::size_t kRules = 10;     ///< rows that show that numbers are kept
constexpr std::size_t kFirst = kRules; ///< the item that follows them

/// A list of rules, each with a version of its own, and one more at its end.
std::string rules(const std::string &rule, const std::string &last) {
    std::string out;
    for (std::size_t k = 0; k <= kRules; ++k) {
        const std::string version = std::to_string(k + 2) + "." + std::to_string(k + 20) + "." + std::to_string(k + 40);
        out += std::to_string(k + 1) + ". " + rule + " " + (k < kRules ? version : last) + ".\n";
    }
    return out;
}

/// The table of two such lists, row by row.
Table apart(const std::string &last_in_es, const std::string &last_in_fr, const AlignOptions &options = {}) {
    const std::vector<Features> versions{features(version("es", rules("Una versión nueva", last_in_es))),
                                         features(version("fr", rules("Une version nouvelle", last_in_fr)))};
    for (const Features &f : versions) REQUIRE(f.size() == kRules + 1);
    const PairTable pairs(versions, options);
    Table rows;
    for (std::size_t k = 0; k <= kRules; ++k) rows.push_back({{{k, k + 1}, {k, k + 1}}, {1, 1}});
    return with_other_codes_apart(pairs, rows);
}

} // namespace

TEST_CASE("Two items alike in words part where each holds numbers of its own") {
    const Table table = apart("1.70.91", "3.85.17");
    REQUIRE(table.size() == kRules + 2);
    CHECK(table[kFirst].cells == std::vector<Range>{{kFirst, kFirst + 1}, {kFirst, kFirst}});
    CHECK(table[kFirst + 1].cells == std::vector<Range>{{kFirst + 1, kFirst + 1}, {kFirst, kFirst + 1}});
}

TEST_CASE("They stay where they hold the same numbers") { CHECK(apart("1.70.91", "1.70.91").size() == kRules + 1); }

TEST_CASE("A number written out is kept") { CHECK(apart("7, 8, 9", "sept, huit, neuf").size() == kRules + 1); }

TEST_CASE("Other numbers alone do not part what a person put side by side") {
    AlignOptions options;
    options.pins.push_back({{Range{kFirst, kFirst + 1}, Range{kFirst, kFirst + 1}}});
    CHECK(apart("1.70.91", "3.85.17", options).size() == kRules + 1);
}
