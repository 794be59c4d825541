#pragma once
// Bytes read by the readers that a fuzz target names, in a language and by units that the bytes choose.

#include "../properties.h"
#include "document/read.h"

#include <initializer_list>

namespace hexapla::fuzz {

inline Reading chosen_reading(const std::string &bytes) {
    constexpr std::string_view kLanguages[] = {"bg", "fi", "en", "de", "zh", "ar", "th", "el", "he", "und"};
    constexpr Unit kUnits[] = {Unit::item, Unit::sentence, Unit::block};
    const std::size_t choice = bytes.empty() ? 0 : static_cast<unsigned char>(bytes[bytes.size() / 2]) + bytes.size();
    Reading reading;
    const std::size_t code = choice % (std::size(kLanguages) + 1);
    reading.language = code == std::size(kLanguages) ? nullptr : &language(kLanguages[code]);
    reading.unit = kUnits[choice % std::size(kUnits)];
    return reading;
}

/// The version that a reader makes of the bytes must be in order; an Error is an answer, too.
inline void in_order_by(std::string_view name, const std::string &bytes, const Reading &reading) {
    try {
        properties::in_order(reader(name, "").read("fuzz", bytes, reading));
    } catch (const Error &) { // the clear error
    }
}

inline void in_order_by_each(std::initializer_list<std::string_view> names, const std::string &bytes) {
    for (const std::string_view name : names) in_order_by(name, bytes, chosen_reading(bytes));
}

} // namespace hexapla::fuzz
