#include "align/settled.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

/// So many segments of equal length.
Features segments(std::size_t count) {
    Features f;
    for (std::size_t s = 0; s <= count; ++s) f.length_before.push_back(100.0 * static_cast<double>(s));
    return f;
}

std::vector<Bead> one_to_one(std::uint32_t count) {
    std::vector<Bead> path;
    for (std::uint32_t k = 0; k < count; ++k) path.push_back({k, k, kOneToOne, 1});
    return path;
}

constexpr float kMuch = 20, kLittle = 1; ///< nats of words

} // namespace

TEST_CASE("a bead is settled when two on either side of it are as sure as it is") {
    const Features text = segments(8);
    const std::vector<float> words{kMuch, kMuch, kMuch, kMuch, kMuch, kMuch, kLittle, kMuch};
    const std::vector<bool> expected{false, false, true, true, false, false, false, false};
    CHECK(settled(one_to_one(8), words, text, text, {}) == expected);
}

TEST_CASE("words that say much do not settle a bead whose lengths differ") {
    const Features text = segments(5);
    Features other = text;
    other.length_before.back() += 1000;
    CHECK(settled(one_to_one(5), std::vector<float>(5, kMuch), text, text, {})[2]);
    CHECK_FALSE(settled(one_to_one(5), std::vector<float>(5, kMuch), text, other, {})[2]);
}

TEST_CASE("nothing is settled beside a merge") {
    const Features text = segments(6);
    std::vector<Bead> path = one_to_one(5);
    path[3].shape = kTwoToOne;
    path[4].i = 5;
    CHECK(settled(path, std::vector<float>(5, kMuch), text, text, {}) == std::vector<bool>(5, false));
}
