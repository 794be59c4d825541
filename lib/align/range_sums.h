#pragma once
// The words' term for any ranges of a few blocks, each block some words: summed up once, then looked up.

#include "align/words.h"

namespace hexapla {

class RangeSums {
public:
    using Block = std::span<const std::uint32_t>;
    RangeSums(const Translation &translation, const std::vector<Block> &from, const std::vector<Block> &to);

    /// Σ log((1 - λ) + λ p(t | from) / p(t)) over the words t of blocks [to, to_end), given those of
    /// [from, from_end).
    float at(std::size_t from, std::size_t from_end, std::size_t to, std::size_t to_end);

private:
    std::size_t blocks_;                   ///< to be drawn from
    std::vector<std::size_t> words_;       ///< before each of them
    std::vector<double> background_;       ///< … likewise
    std::vector<std::size_t> targets_;     ///< before each block of target words
    std::vector<float> gains_;             ///< by target word: what the blocks before each explain of it
    std::vector<std::vector<float>> sums_; ///< by range of blocks: nats before each block of targets

    std::vector<float> sums(std::size_t from, std::size_t from_end) const;
};

} // namespace hexapla
