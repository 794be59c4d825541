#pragma once
// Control characters of C0 and C1: a terminal obeys them, so no format holds one as it is.

#include <cstddef>
#include <string>
#include <string_view>

namespace hexapla {

/// Bytes of the control character that begins at a byte of valid UTF-8, DEL among them; 0: there is none.
inline std::size_t control_size(std::string_view text, std::size_t at) {
    constexpr unsigned char kDelete = 0x7F, kLeadOfC1 = 0xC2, kEndOfC1 = 0xA0;
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    if (byte(at) < ' ' || byte(at) == kDelete) return 1;
    return byte(at) == kLeadOfC1 && at + 1 < text.size() && byte(at + 1) < kEndOfC1 ? 2 : 0;
}

/// Its number in two hexadecimal digits. Of all of them the last byte is the number.
inline std::string control_number(std::string_view text, std::size_t at) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    const auto number = static_cast<unsigned char>(text[at + control_size(text, at) - 1]);
    return {kDigits[number >> 4U], kDigits[number & 15U]};
}

/// Text in which each control but line feeds and tabs is told by its number: JSON's "\\u00" + "1b",
/// XML's "&#x" + "1b" + ";".
inline std::string with_numbers(std::string_view text, std::string_view before, std::string_view behind) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t control = text[at] == '\n' || text[at] == '\t' ? 0 : control_size(text, at);
        if (control > 0)
            result.append(before).append(control_number(text, at)).append(behind);
        else
            result += text[at];
        at += control > 1 ? control - 1 : 0;
    }
    return result;
}

} // namespace hexapla
