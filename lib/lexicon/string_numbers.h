#pragma once
// String numbers: one for each of many strings, by open addressing; a long text asks a million times.

#include <cstdint>
#include <string_view>
#include <vector>

namespace hexapla {

/// From strings, which must outlive it, to numbers.
class StringNumbers {
public:
    static constexpr std::uint32_t kNone = ~0U;

    /// Where a string that is new stands kNone, to be set before the next call.
    std::uint32_t &operator[](std::string_view string);
    /// kNone: it is not there.
    std::uint32_t find(std::string_view string) const;
    std::size_t size() const { return used_; }

private:
    struct Slot {
        std::string_view string;
        std::size_t hash = 0;
        std::uint32_t number = kNone;
    };
    std::vector<Slot> slots_ = std::vector<Slot>(1024); // a power of two
    std::size_t used_ = 0;

    std::size_t slot(std::string_view string, std::size_t hash) const;
    void grow();
};

} // namespace hexapla
