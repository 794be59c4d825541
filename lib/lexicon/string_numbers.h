#pragma once
// String numbers: one for each of many strings, by open addressing; a long text asks a million times.

#include <array>
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
    /// Hint: the string is asked for soon.
    void expect(std::string_view string) const;
    std::size_t size() const { return used_; }

private:
    /// A short string stands in its slot, so that no other memory is looked at; of a longer one its hash and its place.
    struct Slot {
        std::array<std::uint64_t, 3> content{}; ///< zeros behind a short string
        std::uint32_t size = 0;
        std::uint32_t number = kNone;

        Slot() = default;
        explicit Slot(std::string_view string);
        bool is_short() const { return size <= sizeof content; }
        std::uint64_t hash() const;
        bool same(const Slot &other) const;
    };
    std::vector<Slot> slots_ = std::vector<Slot>(1024); // a power of two
    std::size_t used_ = 0;

    std::size_t place(const Slot &wanted) const;
    void grow();
};

} // namespace hexapla
