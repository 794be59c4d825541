#include "align/align.h"

#include "versions.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace hexapla;

namespace {

Version without(Version v, std::size_t segment) {
    v.segments.erase(v.segments.begin() + static_cast<std::ptrdiff_t>(segment));
    return v;
}

} // namespace

TEST_CASE("The roadmap's versions meet row by row, each beyond reasonable doubt") {
    const Alignment rows = align({roadmap("bg"), roadmap("fi")});
    REQUIRE(rows.size() == 28);
    for (std::size_t r = 0; r < rows.size(); ++r) {
        CHECK(rows[r].cells == std::vector<Range>{{r, r + 1}, {r, r + 1}});
        CHECK(rows[r].confidence > 0.9);
        CHECK_FALSE(rows[r].moved);
    }
}

namespace {

/// Checks that without segment `gone` of version `v` its row has a gap there and all others stay.
void leaves_a_gap(std::vector<Version> versions, std::size_t v, std::size_t gone, const AlignOptions &options) {
    CAPTURE(v);
    CAPTURE(gone);
    versions[v] = without(versions[v], gone);
    const Alignment rows = align(versions, options);
    CHECK(rows.size() == 28);
    for (std::size_t r = 0; r < rows.size() && rows.size() == 28; ++r) {
        const std::size_t behind = r > gone ? 1 : 0;
        CHECK(rows[r].cells[1 - v] == Range{r, r + 1});
        CHECK(rows[r].cells[v] == (r == gone ? Range{r, r} : Range{r - behind, r + 1 - behind}));
    }
}

} // namespace

TEST_CASE("Whichever item one version lacks is a gap there and nothing else changes") {
    const std::vector<Version> both{roadmap("bg"), roadmap("fi")};
    for (std::size_t v = 0; v < both.size(); ++v)
        for (std::size_t gone = 0; gone < both[v].segments.size(); ++gone)
            if (both[v].segments[gone].kind == Kind::item) leaves_a_gap(both, v, gone, {});
}

TEST_CASE("With a dictionary that holds for every segment, the short sentences too") {
    const std::vector<Dictionary> installed = installed_dictionaries("/usr/share/dictd");
    const bool there = std::any_of(installed.begin(), installed.end(),
                                   [](const Dictionary &one) { return one.name == "freedict-fin-bul"; });
    if (!there) {
        MESSAGE("SKIPPED: dict-freedict-fin-bul is not installed");
        return;
    }
    const std::vector<Version> both{roadmap("bg"), roadmap("fi")};
    for (std::size_t v = 0; v < both.size(); ++v)
        for (std::size_t gone = 0; gone < both[v].segments.size(); ++gone) leaves_a_gap(both, v, gone, {installed});
}

namespace {

/// The version without an item, and the list numbered anew.
Version renumbered_without(Version v, std::size_t gone) {
    const int list = v.segments[gone].path.front();
    for (std::size_t s = gone; s < v.segments.size(); ++s)
        if (v.segments[s].kind == Kind::item && v.segments[s].path.front() == list) --*v.segments[s].number;
    return without(std::move(v), gone);
}

constexpr std::size_t kItem14 = 16; ///< the segment of item 1.4

} // namespace

TEST_CASE("A list numbered anew behind a missing item: the gap is where the words say, not the numbers") {
    const std::vector<Version> both{roadmap("bg"), roadmap("fi")};
    const Alignment rows = align({both[0], renumbered_without(both[1], kItem14)});
    REQUIRE(rows.size() == 28);
    for (std::size_t r = 0; r < rows.size(); ++r) {
        CAPTURE(r);
        const std::size_t behind = r > kItem14 ? 1 : 0;
        CHECK(rows[r].cells[0] == Range{r, r + 1});
        CHECK(rows[r].cells[1] == (r == kItem14 ? Range{r, r} : Range{r - behind, r + 1 - behind}));
    }
}
