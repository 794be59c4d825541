#pragma once
// Times of day: hours on a clock of twelve or of twenty-four hours.

#include "text/numbers.h"

#include <optional>

namespace hexapla {

/// A number that tells hours, as far as its look goes.
struct ClockTime {
    std::string hour;    ///< "3"
    std::string minutes; ///< "30", two digits; empty: the hour alone
    std::string other;   ///< the hour on the other clock: "15"
};

/// The time that numbers[at] begins: "3:30", "15.30", or an hour with a part of the day beside it as
/// CLDR names it, "5 p.m.", "下午5点". "3.30" may be an amount as well.
std::optional<ClockTime> clock_time(std::string_view text, const std::vector<Number> &numbers, std::size_t at,
                                    const Language &language);

} // namespace hexapla
