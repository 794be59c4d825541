#include "align/stretches.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

/// A path of `length` one-to-one beads with other beads now and then; the size of the second version.
struct Made {
    std::vector<Bead> path;
    std::size_t n = 0, m = 0;

    void add(std::uint8_t shape) {
        path.push_back({static_cast<std::uint32_t>(n), static_cast<std::uint32_t>(m), shape, 1});
        n += kShapes[shape].a;
        m += kShapes[shape].b;
    }
    void add(std::uint8_t shape, std::size_t times) {
        while (times-- > 0) add(shape);
    }
};

std::vector<Stretch> stretches(const Made &made, const PinTable &pins = {}) {
    return hexapla::stretches(made.path, {}, made.n, made.m, pins);
}

/// Whether the stretches lie one behind the other from the first segments to the last.
bool complete(const std::vector<Stretch> &all, const Made &made) {
    Range a, b;
    for (const Stretch &s : all) {
        if (s.a.first != a.last || s.b.first != b.last) return false;
        a = s.a, b = s.b;
    }
    return a.last == made.n && b.last == made.m;
}

} // namespace

TEST_CASE("a text of some hundred segments is one stretch") {
    Made made;
    made.add(kOneToOne, 1400);
    CHECK(stretches(made).size() == 1);
}

TEST_CASE("a long text is cut in the middle of the longest run of one-to-one beads") {
    Made made;
    made.add(kOneToOne, 110);
    made.add(kGapInA);
    made.add(kOneToOne, 30); // segments 110 … 139
    made.add(kTwoToOne);
    made.add(kOneToOne, 1600);
    const std::vector<Stretch> all = stretches(made);
    REQUIRE(all.size() > 10);
    CHECK(complete(all, made));
    CHECK(all[1].a.first > 115);
    CHECK(all[1].a.first < 135);
    CHECK(all[1].b.first == all[1].a.first + 1);
}

TEST_CASE("no cut where a path is nowhere sure, but for the longest stretches") {
    Made made;
    for (int n = 0; n < 100; ++n) {
        made.add(kOneToOne, 3);
        made.add(kGapInA);
    }
    made.add(kOneToOne, 2000);
    CHECK(stretches(made)[0].beads.size() > 400);

    Made unsure;
    for (int n = 0; n < 2000; ++n) {
        unsure.add(kOneToTwo, 3);
        unsure.add(kGapInA);
    }
    const std::vector<Stretch> all = stretches(unsure);
    CHECK(complete(all, unsure));
    CHECK(all.size() > 10);
    CHECK(all.size() < 20);
}

TEST_CASE("no cut through a pin or between what it joins") {
    Made made;
    made.add(kOneToOne, 3000);
    const auto pin = [](Range x, Range y) { return Pin{{x, y}}; };
    const PinTable far({pin({900, 901}, {1900, 1901})}, 0, 1, made.n, made.m);
    for (const Stretch &s : stretches(made, far))
        CHECK((s.a.last <= 900 || s.a.first > 900) == (s.b.last <= 1900 || s.b.first > 1900));
    CHECK(stretches(made).size() > 20);
}

TEST_CASE("settled beads of a long text are stretches of their own") {
    Made made;
    made.add(kOneToOne, 2000);
    std::vector<bool> settled(made.path.size(), false);
    std::fill(settled.begin() + 10, settled.begin() + 1990, true);
    const std::vector<Stretch> all = stretches(made.path, settled, made.n, made.m, {});
    REQUIRE(all.size() == 3);
    CHECK(complete(all, made));
    CHECK(all[1].a == Range{10, 1990});
    CHECK(all[1].settled);
    CHECK_FALSE(all[0].settled);
    CHECK_FALSE(all[2].settled);
}
