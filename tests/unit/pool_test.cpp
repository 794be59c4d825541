#include "align/pool.h"

#include "lines_as_version.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

/// A document of two lines, each of two words that stand for each other.
Lesson ship_and(const char *english, const char *finnish) {
    return lesson(lines_as_version(std::string("Ship.\n") + english + ".\nShip.\n", "en"),
                  lines_as_version(std::string("Laiva.\n") + finnish + ".\nLaiva.\n", "fi"), {});
}

bool has_line(const std::string &table, const std::string &begin) {
    return table.find("\n" + begin + "\t") != table.npos;
}

} // namespace

TEST_CASE("what one document alone teaches is not taken, what two teach is") {
    Pool pool;
    pool.add(ship_and("Train", "Juna"));
    CHECK(pool.table("en", "fi") == "en\tfi\tweight\n");
    pool.add(ship_and("Lorry", "Rekka"));
    const std::string table = pool.table("en", "fi");
    CHECK(has_line(table, "ship\tlaiva"));
    CHECK_FALSE(has_line(table, "train\tjuna"));
}

TEST_CASE("a pool does not depend on the order of its documents") {
    const Lesson lessons[] = {ship_and("Train", "Juna"), ship_and("Lorry", "Rekka"), ship_and("Horse", "Hevonen")};
    Pool forward, backward;
    for (std::size_t i = 0; i < std::size(lessons); ++i) {
        forward.add(lessons[i]);
        backward.add(lessons[std::size(lessons) - 1 - i]);
    }
    CHECK(forward.table("en", "fi") == backward.table("en", "fi"));
}

TEST_CASE("a lesson leaves numbers out: they are known without learning") {
    const Lesson found =
        lesson(lines_as_version("Ship 7.\nShip 7.\n", "en"), lines_as_version("Laiva 7.\nLaiva 7.\n", "fi"), {});
    for (const WordPair &pair : found.pairs) CHECK_FALSE(found.a.words[pair.a].digits);
}

TEST_CASE("a pool's table is a dictionary, whose weights count") {
    Pool pool;
    pool.add(ship_and("Train", "Juna"));
    pool.add(ship_and("Lorry", "Rekka"));
    const Dictionary learnt = dictionary_of_table(pool.table("en", "fi"));
    CHECK(learnt.source == "en");
    CHECK(learnt.target == "fi");
    CHECK(learnt.learnt);
    const Vocabulary en = tokens(lines_as_version("Ship.\n", "en")).vocabulary;
    const Vocabulary fi = tokens(lines_as_version("Laivan.\n", "fi")).vocabulary;
    REQUIRE(dictionary_entries(en, fi, {learnt}).size() == 1);
    const float light =
        dictionary_entries(en, fi, {dictionary_of_table("en\tfi\tweight\nship\tlaiva\t0.5\n")})[0].weight;
    const float heavy = dictionary_entries(en, fi, {dictionary_of_table("en\tfi\tweight\nship\tlaiva\t4\n")})[0].weight;
    CHECK(heavy == doctest::Approx(8 * light));
}
