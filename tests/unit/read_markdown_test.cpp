#include "source_case.h"

using namespace hexapla;

namespace {

std::string repeated(std::string_view part, std::size_t count) {
    std::string result;
    for (std::size_t i = 0; i < count; ++i) result += part;
    return result;
}

Version markdown(std::string source) {
    return reader("auto", "a.md").read("a.md", std::move(source), {&language("en"), "", Unit::item});
}

} // namespace

TEST_CASE("Markdown is read as its cases say") {
    check_source_cases("markdown.txt", "markdown", [](std::string source) { return source; });
}

TEST_CASE("lists and quotes that nest without end are read") {
    constexpr std::size_t kDepth = 20'000;
    CHECK(markdown(repeated("- ", kDepth) + "end").segments.size() == 1);
    CHECK(markdown(repeated("> ", kDepth) + "end").segments.size() == 1);
    CHECK(markdown(repeated("[", kDepth) + "end").segments.size() == 1);
}

TEST_CASE("a byte-order mark, NUL and a lone carriage return do not move what stands behind them") {
    CHECK(with_places(markdown("\xEF\xBB\xBF# One\rTwo.")) == "t 1:4 One\np1.1 2:1 Two.\n");
    CHECK(with_places(markdown(std::string("a\0b. C\n\n## D", 12))) ==
          "p1.1 1:1 a" + std::string(1, '\0') + "b.\np1.2 1:6 C\nh1 3:4 D\n");
}

TEST_CASE("a comment before a block says what the checks may leave alone") {
    const Version version = markdown("# A\n\n<!-- hexapla-ignore final-stop, length -->\nB.\n\n<!-- ignore -->\n\n"
                                     "- <!-- hexapla-ignore -->\n  C\n");
    REQUIRE(version.waivers.size() == 2);
    CHECK(version.waivers[0].offset == 5);
    CHECK(version.waivers[0].checks == std::vector<std::string>{"final-stop", "length"});
    CHECK(version.waivers[1].checks.empty());
}
