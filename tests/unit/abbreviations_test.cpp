#include "text/abbreviation_rows.h"
#include "text/abbreviations.h"
#include "text/classes.h"

#include <doctest/doctest.h>

#include <map>
#include <sstream>
#include <string>

using namespace hexapla;

TEST_CASE("a language has its own abbreviations and those that all share") {
    const AbbreviationTable &table = abbreviations(language("bg"));
    CHECK(table.at("проф") == abbreviates::name);
    CHECK(table.at("чл") == abbreviates::number);
    CHECK(table.at("г") == abbreviates::unit);
    CHECK(table.at("напр") == abbreviates::other);
    CHECK(table.at("това") == abbreviates::opener);
    CHECK((table.at("dr") & abbreviates::name) != 0);
}

TEST_CASE("an unknown language has what all share") {
    CHECK(abbreviations(language("tlh")).count("dr") == 1);
    CHECK(abbreviations(language("tlh")).count("проф") == 0);
}

TEST_CASE("a region has its language's abbreviations") {
    CHECK(&abbreviations(language("pt-BR")) == &abbreviations(language("pt")));
}

TEST_CASE("the lists are lower-case, without the last period") {
    for (const auto family : abbreviation_families())
        for (const AbbreviationRow &row : family)
            for (const std::string_view words : {row.names, row.numbers, row.units, row.others, row.openers}) {
                CAPTURE(row.languages);
                CAPTURE(words);
                CHECK(words.find(". ") == words.npos);
                CHECK_FALSE(words.ends_with('.'));
                for (std::size_t at = 0; at < words.size();) {
                    const char32_t c = next_sign(words, at).c;
                    CHECK(to_lower(c) == c);
                }
            }
}

TEST_CASE("a language stands in one family") {
    std::map<std::string, int> rows;
    for (const auto family : abbreviation_families())
        for (const AbbreviationRow &row : family) {
            std::istringstream codes{std::string(row.languages)};
            for (std::string code; codes >> code;) ++rows[code];
        }
    CHECK(rows.size() > 50);
    for (const auto &row : rows) {
        CAPTURE(row.first);
        CHECK(row.second == 1);
    }
}
