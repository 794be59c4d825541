#pragma once
// Pins: alignments that a person has fixed.

#include "align/align.h"

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
    const std::vector<std::pair<Range, Range>> &pairs() const { return pins_; }

private:
    std::vector<std::pair<Range, Range>> pins_;
    std::vector<std::size_t> of_u_, of_v_; ///< by segment: its pin, counted from 1; 0: none
};

/// Nats of a bead that goes against a pin: more than any evidence outweighs.
inline constexpr float kAgainstPin = -1000;

} // namespace hexapla
