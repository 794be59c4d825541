#include "lexicon/string_numbers.h"

#include <functional>

namespace hexapla {

/// Where the string stands or would.
std::size_t StringNumbers::slot(std::string_view string, std::size_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash & mask;
    while (slots_[at].number != kNone && (slots_[at].hash != hash || slots_[at].string != string)) at = (at + 1) & mask;
    return at;
}

std::uint32_t &StringNumbers::operator[](std::string_view string) {
    if (2 * used_ >= slots_.size()) grow();
    const std::size_t hash = std::hash<std::string_view>{}(string);
    Slot &found = slots_[slot(string, hash)];
    if (found.number == kNone) {
        found = {string, hash, kNone};
        ++used_;
    }
    return found.number;
}

std::uint32_t StringNumbers::find(std::string_view string) const {
    return slots_[slot(string, std::hash<std::string_view>{}(string))].number;
}

void StringNumbers::grow() {
    std::vector<Slot> old(2 * slots_.size());
    old.swap(slots_);
    for (const Slot &moved : old)
        if (moved.number != kNone) slots_[slot(moved.string, moved.hash)] = moved;
}

} // namespace hexapla
