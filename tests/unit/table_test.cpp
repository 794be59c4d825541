#include "write/table.h"

#include "write/json.h"
#include "write/summary.h"
#include "write/tsv.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {
std::string json(std::string_view text) {
    std::string line;
    append_json(line, text);
    return line;
}
Version version(std::initializer_list<Kind> kinds) {
    Version result{&language("fi"), Text("fi.txt", "text"), {}};
    for (const Kind kind : kinds) {
        Segment segment;
        segment.kind = kind;
        result.segments.push_back(segment);
    }
    return result;
}
} // namespace

TEST_CASE("a probability has one to three decimals and is not rounded up to certainty") {
    CHECK(probability(1) == "1.0");
    CHECK(probability(0) == "0.0");
    CHECK(probability(0.5) == "0.5");
    CHECK(probability(0.9979) == "0.998");
    CHECK(probability(0.99999) == "0.999");
}

TEST_CASE("a relation counts the segments of every cell") { CHECK(relation({{{0, 2}, {1, 2}, {3, 3}}}) == "2-1-0"); }

TEST_CASE("a row is of the kind that most of its segments are") {
    const std::vector<Version> versions = {version({Kind::item}), version({Kind::prose, Kind::prose})};
    CHECK(kind({{{0, 1}, {0, 2}}}, versions) == Kind::prose);
    CHECK(kind({{{0, 1}, {0, 1}}}, versions) == Kind::item);
    CHECK(kind({{{0, 0}, {0, 1}}}, versions) == Kind::prose);
}

TEST_CASE("versions are called by their language, the second of one by a number, too") {
    CHECK(labels({version({}), version({})}) == std::vector<std::string>{"fi", "fi.2"});
}

TEST_CASE("the summary counts rows and names those to look at") {
    CHECK(summary({}) == "no rows");
    const Row sure{{{0, 1}, {0, 1}}, 0.99, false};
    CHECK(summary({sure}) == "1 row: 1 one to one, no gaps; none below 0.5 confidence");
    const Row gap{{{1, 2}, {1, 1}}, 0.9, false};
    const Row merged{{{2, 3}, {1, 3}}, 0.4, true};
    CHECK(summary({sure, gap, merged}) == "3 rows: 1 one to one, 1 merged (row 3), 1 gap (row 2); 1 moved (row 3); "
                                          "1 below 0.5 confidence (row 3)");
}

TEST_CASE("a cell of a table stays on its line and is no formula") {
    CHECK(cell("a\tb\nc\rd\\e") == "a\\tb\\nc\\rd\\\\e");
    CHECK(cell("=SUM(A1)") == "'=SUM(A1)");
    CHECK(cell("- Да") == "'- Да");
    CHECK(cell("'n") == "''n");
    CHECK(cell("2018-2024").front() == '2');
    CHECK(cell("").empty());
}

TEST_CASE("a JSON string escapes what it must and nothing else") {
    CHECK(json("Засилване \"на\" \\") == "\"Засилване \\\"на\\\" \\\\\"");
    CHECK(json("a\n\t\x01\x1F") == "\"a\\n\\t\\u0001\\u001f\"");
    CHECK(json(std::string_view("\0", 1)) == "\"\\u0000\"");
    CHECK(json("bad \xFF name") == "\"bad \uFFFD name\"");
}
