#include "align/alone.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Nats of an item of four words, all known to the other version. Of 8,580
/// pairs of items that were put side by side in spoilt documents of 40 languages, those of fewer than 14 words
/// together whose words said less than a nat were wrong in 24 of 30, those of 14 to 30 words in 18 of 56, longer
/// ones in 7 of 33.
constexpr float kMost = 2.25F;
/// Words of such an item that say it best: fewer are too little evidence, and twice as many need no help.
constexpr float kShort = 4;

} // namespace

float alone(const Features &version, std::size_t segment, const WindowSums &sums) {
    const auto words = static_cast<float>(version.word_count(segment, segment + 1));
    if (version.traits[segment].list == 0 || words >= 2 * kShort) return 0;
    return kMost * std::min(words / kShort, 2 - words / kShort) * sums.known(segment);
}

} // namespace hexapla
