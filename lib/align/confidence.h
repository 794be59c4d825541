#pragma once
// Which rows a person should look at.

namespace hexapla {

/// Rows less sure than this are worth a person's look: more than one in five of them is wrong.
inline constexpr double kLowConfidence = 0.8;

} // namespace hexapla
