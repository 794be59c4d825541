#include "align/kept_marks.h"

#include "lines_as_version.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

/// Beads of one segment each.
std::vector<Bead> side_by_side(std::size_t size) {
    std::vector<Bead> beads;
    for (std::uint32_t s = 0; s < size; ++s) beads.push_back({s, s, *shape_of(1, 1), 1});
    return beads;
}

KeptMarks kept_stops(const Features &a, const Features &b) { return {a, b, side_by_side(a.size()), Mark::stop}; }

} // namespace

TEST_CASE("as many stops speak for two segments, the more so the rarer their number is") {
    const Features f = features(lines_as_version("One.\nTwo.\nThree.\nFour.\nFive. Six. Seven.\n"));
    const KeptMarks stops = kept_stops(f, f);
    CHECK(stops.score(1, 1, 1, 1) > 0);
    CHECK(stops.score(1, 3, 1, 3) > stops.score(1, 1, 1, 1));
    CHECK(stops.score(1, 1, 1, 3) < 0);
}

TEST_CASE("two segments hold two stops as usually as one holds one: that they do says as little") {
    const Features f = features(lines_as_version("One.\nTwo.\nThree.\nFour.\nFive.\nSix.\nSeven.\nEight.\n"));
    const KeptMarks stops = kept_stops(f, f);
    CHECK(stops.score(2, 2, 2, 2) == doctest::Approx(stops.score(1, 1, 1, 1)).epsilon(0.5));
    CHECK(stops.score(2, 2, 2, 2) < stops.score(2, 2, 1, 2)); // one alone seldom does
}

TEST_CASE("where a document does not keep its stops, their number says less") {
    const Features a = features(lines_as_version("One. Two.\nThree.\nFour. Five.\nSix.\n"));
    const Features b = features(lines_as_version("One.\nTwo. Three.\nFour.\nFive. Six.\n"));
    CHECK(kept_stops(a, b).score(1, 2, 1, 2) < kept_stops(a, a).score(1, 2, 1, 2));
}
