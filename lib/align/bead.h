#pragma once
// Beads: a segments here, b there. What the path is made of.

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace hexapla {

/// A bead's shape: `a` consecutive segments of the first version, `b` of the second.
struct Shape {
    std::uint8_t a = 0;
    std::uint8_t b = 0;
    friend bool operator==(const Shape &, const Shape &) = default;
};

inline constexpr std::size_t kMostSide = 6; ///< segments on one side of a bead at most
inline constexpr std::size_t kMostSum = 7;  ///< segments of a bead at most: 1-6, 3-4, 6-1

/// Every shape, gaps first, then by sum: 1-0, 0-1, 1-1, 1-2, 2-1 …
inline constexpr auto kShapes = [] {
    std::array<Shape, 2 + kMostSide *(kMostSide + 1) / 2> shapes{};
    shapes[0] = {1, 0};
    shapes[1] = {0, 1};
    std::size_t n = 2;
    for (std::size_t sum = 2; sum <= kMostSum; ++sum)
        for (std::size_t a = 1; a < sum; ++a)
            shapes[n++] = {static_cast<std::uint8_t>(a), static_cast<std::uint8_t>(sum - a)};
    return shapes;
}();
inline constexpr std::size_t kShapeCount = kShapes.size();
// Places in kShapes.
inline constexpr std::uint8_t kGapInB = 0;     ///< 1-0
inline constexpr std::uint8_t kGapInA = 1;     ///< 0-1
inline constexpr std::uint8_t kFirstMatch = 2; ///< 1-1
inline constexpr std::uint8_t kOneToOne = 2;
inline constexpr std::uint8_t kOneToTwo = 3;
inline constexpr std::uint8_t kTwoToOne = 4;
inline constexpr std::uint8_t kTwoToTwo = 6;
static_assert(kShapes[kOneToTwo] == Shape{1, 2} && kShapes[kTwoToTwo] == Shape{2, 2});
constexpr bool is_gap(std::size_t shape) { return shape < kFirstMatch; }

/// The shape with its sides exchanged.
constexpr std::uint8_t turned_shape(std::size_t shape) {
    for (std::size_t k = 0; k < kShapeCount; ++k)
        if (kShapes[k].a == kShapes[shape].b && kShapes[k].b == kShapes[shape].a) return static_cast<std::uint8_t>(k);
    return 0;
}

/// The shape of a bead with so many segments on either side, if there is one.
constexpr std::optional<std::uint8_t> shape_of(std::size_t a, std::size_t b) {
    for (std::size_t k = 0; k < kShapeCount; ++k)
        if (kShapes[k].a == a && kShapes[k].b == b) return static_cast<std::uint8_t>(k);
    return {};
}

struct Bead {
    std::uint32_t i = 0;    ///< first segment of the first version
    std::uint32_t j = 0;    ///< first segment of the second
    std::uint8_t shape = 0; ///< index into kShapes
    float posterior = 0;    ///< probability that the path runs through it

    std::size_t a() const { return kShapes[shape].a; }
    std::size_t b() const { return kShapes[shape].b; }
    bool gap() const { return is_gap(shape); }
};

} // namespace hexapla
