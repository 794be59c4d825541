#include "lexicon/exonyms.h"

#include <doctest/doctest.h>

using namespace hexapla;

TEST_CASE("a town's names share a row of the table, inflected or not") {
    CHECK(exonym_rows("Bécsben") == exonym_rows("Wien"));
    CHECK(exonym_rows("Kölnissä") == exonym_rows("Cologne"));
    CHECK(exonym_rows("guillaume") == exonym_rows("Wilhelm"));
    CHECK(exonym_rows("Wien") != exonym_rows("Wilhelm"));
}

TEST_CASE("a word that is no such name has no row") {
    CHECK(exonym_rows("Kowalski").empty());
    CHECK(exonym_rows("Gravatar").empty());
    CHECK(exonym_rows("").empty());
}
