#include "review/check.h"

#include "document/segment.h"
#include "document/waiver.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

Version version(std::string_view code, std::string text) {
    Version result{&language(code), Text(std::string(code) + ".txt", std::move(text)), {}, {}};
    result.segments = segments(result.text, *result.language, Unit::item);
    return result;
}

/// The checks that have something to say of one version.
std::vector<std::string_view> told(const Version &version) {
    Alignment rows;
    for (std::size_t at = 0; at < version.segments.size(); ++at)
        rows.push_back({.cells = {{at, at + 1}}, .confidence = 1});
    std::vector<std::string_view> result;
    for (const Finding &finding : findings({version}, rows)) result.push_back(finding.check);
    return result;
}

} // namespace

TEST_CASE("a comment is a waiver if it begins with the word") {
    CHECK(waiver(" hexapla-ignore ", 7)->offset == 7);
    CHECK(waiver("hexapla-ignore", 0)->checks.empty());
    CHECK(waiver(" hexapla-ignore: length,final-stop\n", 0)->checks ==
          std::vector<std::string>{"length", "final-stop"});
    CHECK_FALSE(waiver("hexapla-ignored length", 0));
    CHECK_FALSE(waiver("see hexapla-ignore", 0));
    CHECK_FALSE(waiver("", 0));
}

TEST_CASE("a waiver silences the checks it names in the block behind it, and no others") {
    const std::string text = "One (two. Three (four.\n\nFive (six.\n";
    Version given = version("en", text);
    CHECK(told(given).size() == 3);
    given.waivers = {{0, {"unpaired-mark"}}};
    CHECK(told(given).size() == 1);
    given.waivers = {{text.find("Five"), {}}};
    CHECK(told(given).size() == 2);
    given.waivers = {{0, {"length"}}};
    CHECK(told(given).size() == 3);
}

TEST_CASE("what a version lacks is waived before the block that follows the gap") {
    const std::vector<Version> both = {version("en", "1. One.\n2. Two.\n3. Three.\n"),
                                       version("es", "1. Uno.\n3. Tres.\n")};
    const Alignment rows = {{{{0, 1}, {0, 1}}, 1, false}, {{{1, 2}, {1, 1}}, 1, false}, {{{2, 3}, {1, 2}}, 1, false}};
    const CheckOptions missing{{find_check("missing-item")}, {}};
    CHECK(findings(both, rows, missing).size() == 1);
    std::vector<Version> waived = both;
    waived[1].waivers = {{both[1].text.bytes().find("3."), {"missing-item"}}};
    CHECK(findings(waived, rows, missing).empty());
}
