#pragma once
// How likely a sentence ends where a rule looked.

/// Log-odds that a sentence ends at a candidate, by the reason that decides. Below 0: it does not.
namespace hexapla::odds {

constexpr float boundary = 4;
constexpr float space = -1; ///< in Thai, of a sentence long enough
constexpr float bracket = -1.5F;
constexpr float ordinal = -1.5F;
constexpr float abbreviation = -2;
constexpr float marker = -3;
constexpr float lower = -3;
constexpr float glued = -3.5F;
constexpr float newline = -3.5F;
constexpr float weak = -4; ///< a semicolon or colon
constexpr float middle = -5;

} // namespace hexapla::odds
