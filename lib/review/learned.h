#pragma once
// The lexicon that two versions teach as they are aligned.

#include "align/translation.h"
#include "review/material.h"

namespace hexapla {

/// How the words of one version (`to`) follow from those of another's (`from`).
struct Learned {
    Features from, to;
    Translation translation;
};

Learned learned(const Material &material, std::size_t from, std::size_t to);

} // namespace hexapla
