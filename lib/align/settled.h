#pragma once
// Settled beads of a long text's path: so sure by themselves that nothing is searched there.

#include "align/model.h"

namespace hexapla {

/// What the words of each bead of a path say, in nats; 0 if it is not one to one.
std::vector<float> words_of(const std::vector<Bead> &path, PairWords &words);

/// By bead: whether it and some on either side of it are one to one, and each by its words (as words_of() says)
/// and lengths far likelier than chance.
std::vector<bool> settled(const std::vector<Bead> &path, const std::vector<float> &words, const Features &a,
                          const Features &b, const LengthModel &length);

} // namespace hexapla
