#include "align/range_sums.h"

#include <cmath>

namespace hexapla {

RangeSums::RangeSums(const Translation &translation, const std::vector<Block> &from, const std::vector<Block> &to)
    : blocks_(from.size()), words_{0}, background_{0}, targets_{0}, sums_((blocks_ + 1) * (blocks_ + 1)) {
    for (const Block &block : from) {
        double background = 0;
        for (const std::uint32_t s : block) background += translation.background[s];
        words_.push_back(words_.back() + block.size());
        background_.push_back(background_.back() + background);
    }
    for (const Block &targets : to) {
        targets_.push_back(targets_.back() + targets.size());
        for (const std::uint32_t t : targets) {
            float explained = 0;
            gains_.push_back(explained);
            for (const Block &block : from) {
                for (const std::uint32_t s : block) explained += gain(translation, s, t);
                gains_.push_back(explained);
            }
        }
    }
}

std::vector<float> RangeSums::sums(std::size_t from, std::size_t from_end) const {
    const Window all = window(words_[from_end] - words_[from], background_[from_end] - background_[from]);
    std::vector<float> out{0};
    for (std::size_t block = 0; block + 1 < targets_.size(); ++block) {
        float sum = 0;
        for (std::size_t t = targets_[block]; t < targets_[block + 1]; ++t) {
            const float *gains = &gains_[t * (blocks_ + 1)];
            sum += all.base + std::log1p((gains[from_end] - gains[from]) * all.scale);
        }
        out.push_back(out.back() + sum);
    }
    return out;
}

float RangeSums::at(std::size_t from, std::size_t from_end, std::size_t to, std::size_t to_end) {
    std::vector<float> &known = sums_[from * (blocks_ + 1) + from_end];
    if (known.empty()) known = sums(from, from_end);
    return known[to_end] - known[to];
}

} // namespace hexapla
