#pragma once
// Words that many words of the other version explain: what each segment says of them, looked up once.

#include "align/translation.h"

namespace hexapla {

/// The gains of frequent target words, by source segment, for the segments of a window.
class FrequentTargets {
public:
    FrequentTargets(const Translation &translation, const Features &from);

    /// Makes room for windows of so many segments; segments entered before are forgotten.
    void widen(std::size_t segments);
    std::size_t room() const { return room_; }
    /// A source segment that the window holds from now on.
    void enter(std::size_t segment);

    bool holds(std::uint32_t target) const { return place_[target] != kNone; }
    /// What a segment's words together gain for such a target.
    float gain(std::uint32_t target, std::size_t segment) const {
        return gains_[(segment & (room_ - 1)) * count_ + place_[target]];
    }

private:
    static constexpr std::uint32_t kNone = ~0U;
    struct Entry {
        std::uint32_t place;
        float gain;
    };
    const Features &from_;
    std::size_t count_ = 0;            ///< of frequent targets
    std::vector<std::uint32_t> place_; ///< by target word: among them
    std::vector<std::size_t> first_;   ///< by source word: its entries are entries_[first_[s]] …
    std::vector<Entry> entries_;
    std::size_t room_ = 0;     ///< a power of two
    std::vector<float> gains_; ///< by (segment modulo room_, place)
};

} // namespace hexapla
