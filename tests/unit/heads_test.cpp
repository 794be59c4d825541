#include "document/heads.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

Heads heads_of(std::initializer_list<std::string_view> words) {
    Heads heads;
    for (const std::string_view word : words) heads.add(word);
    heads.settle();
    return heads;
}

} // namespace

TEST_CASE("A text may begin with a word whose first two letters it has") {
    const Heads heads = heads_of({"kohta", "член"});
    CHECK(heads.may_begin("kohta 1"));
    CHECK(heads.may_begin("Kohdan 1"));
    CHECK(heads.may_begin("ЧЛЕН 1"));
    CHECK_FALSE(heads.may_begin("kuva 1"));
    CHECK_FALSE(heads.may_begin("k"));
    CHECK_FALSE(heads.may_begin(""));
}

TEST_CASE("A word of one letter may stand before anything") {
    const Heads heads = heads_of({"т"});
    CHECK(heads.may_begin("т. 1"));
    CHECK(heads.may_begin("Т 1"));
    CHECK_FALSE(heads.may_begin("п. 1"));
}

TEST_CASE("Letters that fold to two, or take marks, are folded in full") {
    const Heads heads = heads_of({"ssa"});
    CHECK(heads.may_begin("ßa"));
    const Heads folded = heads_of({"etape"});
    CHECK(folded.may_begin("Étape"));
    CHECK(folded.may_begin("E\u0301tape"));
}
