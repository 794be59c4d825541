#pragma once
// How sure it is that what stands apart belongs together, among all that might belong to it.

#include <array>
#include <cstddef>
#include <cstdint>

namespace hexapla {

/// A claim and all its rivals must leave it this probable.
inline constexpr double kBeyondDoubt = 0.8;

/// Where the other part of what stands apart is looked for: anywhere, in the same list, there with one line
/// between, and where the one has taken the other's place that has already been found to stand in its own.
enum class Way : std::uint8_t { far, in_list, past_one, exchanged };
inline constexpr std::size_t kWays = 4;
/// Lines of a list that an item passes at most to have moved within it.
inline constexpr std::size_t kListReach = 4;

constexpr Way way(std::size_t distance, bool both_items) {
    if (distance > kListReach || !both_items) return Way::far;
    return distance == 2 ? Way::past_one : Way::in_list;
}

/// Nats of content that a moved segment needs at least, and needs more than where it stands.
float least_content(Way way);

/// Segments that may belong to a line, or lines that a segment may belong to.
class Rivals {
public:
    void add(Way way, float nats);
    /// How probable it is that one of them, with these nats, is the one.
    double share(Way way, float nats) const;

private:
    std::array<std::size_t, kWays> count_{};
    std::array<double, kWays> likelihood_{};

    double odds(std::size_t way) const;
};

} // namespace hexapla
