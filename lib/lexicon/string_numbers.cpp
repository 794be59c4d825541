#include "lexicon/string_numbers.h"

#include "text/prefetch.h"

#include <cstring>
#include <functional>

namespace hexapla {

StringNumbers::Slot::Slot(std::string_view string) : size(static_cast<std::uint32_t>(string.size())) {
    if (is_short()) {
        string.copy(reinterpret_cast<char *>(content.data()), string.size());
        return;
    }
    const char *const where = string.data();
    content[0] = std::hash<std::string_view>{}(string);
    std::memcpy(&content[1], &where, sizeof where);
}

std::uint64_t StringNumbers::Slot::hash() const {
    constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15; // 2^64 by the golden ratio
    constexpr int kHalf = 32;
    std::uint64_t result = size;
    for (std::size_t k = 0; k < (is_short() ? content.size() : 1); ++k) {
        result = (result ^ content[k]) * kSpread;
        result ^= result >> kHalf;
    }
    return result;
}

bool StringNumbers::Slot::same(const Slot &other) const {
    if (size != other.size || content[0] != other.content[0]) return false;
    if (is_short()) return content[1] == other.content[1] && content[2] == other.content[2];
    const auto string = [](const Slot &slot) {
        const char *where = nullptr;
        std::memcpy(&where, &slot.content[1], sizeof where);
        return std::string_view(where, slot.size);
    };
    return string(*this) == string(other);
}

/// Where the string stands or would.
std::size_t StringNumbers::place(const Slot &wanted) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = wanted.hash() & mask;
    while (slots_[at].number != kNone && !slots_[at].same(wanted)) at = (at + 1) & mask;
    return at;
}

std::uint32_t &StringNumbers::operator[](std::string_view string) {
    if (2 * used_ >= slots_.size()) grow();
    const Slot wanted(string);
    Slot &found = slots_[place(wanted)];
    if (found.number == kNone) {
        found = wanted;
        ++used_;
    }
    return found.number;
}

std::uint32_t StringNumbers::find(std::string_view string) const { return slots_[place(Slot(string))].number; }

void StringNumbers::expect(std::string_view string) const {
    prefetch(slots_.data() + (Slot(string).hash() & (slots_.size() - 1)));
}

void StringNumbers::grow() {
    std::vector<Slot> old(2 * slots_.size());
    old.swap(slots_);
    for (const Slot &moved : old)
        if (moved.number != kNone) slots_[place(moved)] = moved;
}

} // namespace hexapla
