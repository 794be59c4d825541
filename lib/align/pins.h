#pragma once
// Pins: alignments that a person has fixed.

#include "align/align.h"

#include <span>

namespace hexapla {

struct Pins {
    std::vector<Pin> pins;
    std::vector<std::string> misfits; ///< lines that name what is not there, told for people
};

/// A line a pin, a tab-separated column a version: ids with spaces between them ("1.3 1.4"), or one
/// segment's whole text; "-": the version has none; empty: nothing said. `#` begins a comment line.
Pins read_pins(std::string_view text, const std::vector<Version> &versions);

/// The pins that no row keeps: they cross others, or ask for more segments than a row can hold.
std::vector<std::size_t> unkept(const std::vector<Pin> &pins, const Alignment &rows);

/// What two versions' pins allow. Empty: everything.
class PinTable {
public:
    PinTable() = default;
    PinTable(const std::vector<Pin> &pins, std::size_t u, std::size_t v, std::size_t segments_of_u,
             std::size_t segments_of_v);

    bool empty() const { return pins_.empty(); }
    /// Whether segments `x` of u may stand beside `y` of v.
    bool allows(Range x, Range y) const;
    /// Those whose segments of u begin at one of first … last, in the order of these.
    std::span<const std::pair<Range, Range>> beginning(std::size_t first, std::size_t last) const;
    /// Whether every pin of both lies wholly before segments i of u and j of v, or wholly behind.
    bool parted(std::size_t i, std::size_t j) const;

private:
    std::vector<std::pair<Range, Range>> pins_;
    std::vector<std::pair<Range, Range>> by_first_; ///< the same by the first segment of u
    /// By pin in the order of u's last segments: the furthest that those before it end in v (and it), the
    /// nearest that those behind begin (and it).
    struct Edge {
        std::size_t end_u = 0, end_v = 0, begin_u = 0, begin_v = 0;
    };
    std::vector<Edge> edges_;
    std::vector<std::size_t> of_u_, of_v_; ///< by segment: its pin, counted from 1; 0: none
};

/// Nats of a bead that goes against a pin: more than any evidence outweighs.
inline constexpr float kAgainstPin = -1000;

} // namespace hexapla
