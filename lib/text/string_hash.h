#pragma once
// Look-ups in tables of strings without a string to look up by.

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace hexapla {

struct StringHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

template <typename Value> using StringTable = std::unordered_map<std::string, Value, StringHash, std::equal_to<>>;

} // namespace hexapla
