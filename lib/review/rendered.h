#pragma once
// Whether what one version says stands in another one, by its words.

#include "review/learned.h"

namespace hexapla {

/// Of two versions: how much of what the first (`from`) says in some rows is rendered by the second (`to`) in another.
class Rendered {
public:
    Rendered(const Material &material, std::size_t from, std::size_t to);

    /// Of the words that the rows have in `from`, and that the row `beside` does not have there, how much the row
    /// `beside` renders in `to`: 0 … 1. Only words with a known rendering count; 0 where those are too few to tell.
    double share(const Range &rows, std::size_t beside) const;

private:
    const Material &material_;
    std::size_t from_, to_;
    Learned learned_;
    std::vector<float> best_; ///< by word of `from`: the gain of its surest rendering
};

} // namespace hexapla
