#include "text/unicode.h"

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace hexapla {
namespace {

/// ICU's status codes become an error here and nowhere else.
void check(UErrorCode status, std::string_view what) {
    if (U_FAILURE(status)) throw Error("ICU: " + std::string(what) + ": " + u_errorName(status));
}

bool in_category(char32_t c, std::uint32_t mask) { return (U_GET_GC_MASK(static_cast<UChar32>(c)) & mask) != 0; }

constexpr char32_t kSoftHyphen = 0xAD;

constexpr std::string_view kCommon = "Zyyy"; ///< the script of what scripts share

/// ISO 15924 codes by ICU's numbers.
struct ScriptNames {
    std::vector<std::string_view> of;
    ScriptNames() : of(static_cast<std::size_t>(u_getIntPropertyMaxValue(UCHAR_SCRIPT)) + 1, kCommon) {
        for (std::size_t i = 0; i < of.size(); ++i)
            if (const char *const name = uscript_getShortName(static_cast<UScriptCode>(i)); name != nullptr)
                of[i] = name;
    }
};

bool is_ascii_letter(char32_t c) { return (c | 0x20U) >= U'a' && (c | 0x20U) <= U'z'; }

/// The length of a usual sequence of one to three bytes, valid whatever its value; 0: it is to be
/// looked at more closely.
std::size_t usual_sequence(std::string_view bytes, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[at + i]); };
    const auto goes_on = [&](std::size_t i) { return at + i < bytes.size() && !starts_code_point(bytes[at + i]); };
    const unsigned char first = byte(0);
    if (first < kAsciiEnd) return 1;
    // NOLINTBEGIN(readability-magic-numbers): the table of RFC 3629
    if (first >= 0xC2 && first <= 0xDF) return goes_on(1) ? 2 : 0;
    const bool three = first >= 0xE1 && first <= 0xEF && first != 0xED; // 0xED: surrogates
    // NOLINTEND(readability-magic-numbers)
    return three && goes_on(1) && goes_on(2) ? 3 : 0;
}

} // namespace

std::size_t valid_utf8(std::string_view bytes) {
    constexpr std::uint64_t kHighBits = 0x8080808080808080U;
    std::size_t at = 0;
    while (at < bytes.size()) {
        std::uint64_t eight = 0;
        if (at + sizeof eight <= bytes.size()) {
            std::memcpy(&eight, bytes.data() + at, sizeof eight);
            if ((eight & kHighBits) == 0) { // eight ASCII bytes at once
                at += sizeof eight;
                continue;
            }
        }
        if (const std::size_t usual = usual_sequence(bytes, at); usual > 0) {
            at += usual;
            continue;
        }
        utf8proc_int32_t c = 0;
        const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t *>(bytes.data() + at),
                                             static_cast<utf8proc_ssize_t>(bytes.size() - at), &c);
        if (length < 0) return at;
        at += static_cast<std::size_t>(length);
    }
    return at;
}

std::string to_utf8(std::string_view bytes, std::string_view encoding, std::string_view name) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(std::string(encoding).c_str(), &status), &ucnv_close);
    if (U_FAILURE(status))
        throw Error("unknown encoding '" + std::string(encoding) + "'; `iconv -l` lists names that usually work");
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    check(status, "converter");

    std::string result;
    std::u16string buffer(4096, u'\0');
    const char *source = bytes.data();
    const char *const end = source + bytes.size();
    do {
        status = U_ZERO_ERROR;
        UChar *target = buffer.data();
        ucnv_toUnicode(converter.get(), &target, buffer.data() + buffer.size(), &source, end, nullptr, true, &status);
        if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) {
            const auto line = 1 + std::count(bytes.data(), source, '\n');
            throw Error(std::string(name) + ":" + std::to_string(line) + ": not valid " + std::string(encoding) +
                        " near byte " + std::to_string(source - bytes.data()));
        }
        icu::UnicodeString(false, buffer.data(), static_cast<std::int32_t>(target - buffer.data()))
            .toUTF8String(result);
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    return result;
}

void append(std::string &text, char32_t code_point) {
    utf8proc_uint8_t bytes[4];
    const auto length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(code_point), bytes);
    text.append(reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(length));
}

bool is_letter(char32_t c) { return c < kAsciiEnd ? is_ascii_letter(c) : in_category(c, U_GC_L_MASK); }
bool is_upper(char32_t c) {
    if (c < kAsciiEnd) return c >= U'A' && c <= U'Z';
    return in_category(c, U_GC_LU_MASK | U_GC_LT_MASK);
}
bool is_lower(char32_t c) {
    if (c < kAsciiEnd) return c >= U'a' && c <= U'z';
    const bool georgian = c >= U'ა' && c <= U'ჿ'; // written without capitals, whatever Unicode maps
    return !georgian && in_category(c, U_GC_LL_MASK);
}
bool is_mark(char32_t c) { return c >= kAsciiEnd && in_category(c, U_GC_M_MASK); }
bool is_digit(char32_t c) { return c < kAsciiEnd ? c >= U'0' && c <= U'9' : in_category(c, U_GC_ND_MASK); }
bool is_money_sign(char32_t c) { return in_category(c, U_GC_SC_MASK); }
bool is_punctuation(char32_t c) { return in_category(c, U_GC_P_MASK); }
bool is_space(char32_t c) {
    if (c < kAsciiEnd) return c == U' ' || (c >= U'\t' && c <= U'\r');
    return c == U'\uFEFF' || u_isUWhiteSpace(static_cast<UChar32>(c));
}
int digit_value(char32_t c) { return u_charDigitValue(static_cast<UChar32>(c)); }

std::string_view script(char32_t c) {
    static const ScriptNames names; // ICU searches for them
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode code = uscript_getScript(static_cast<UChar32>(c), &status);
    return U_FAILURE(status) ? kCommon : names.of[static_cast<std::size_t>(code)];
}

std::string lower(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if (c < kAsciiEnd)
            result += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : static_cast<char>(c);
        else if (c != kSoftHyphen)
            append(result, static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))));
    }
    return result;
}

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const int columns = utf8proc_charwidth(static_cast<utf8proc_int32_t>(next_code_point(text, at)));
        if (columns > 0) width += static_cast<std::size_t>(columns);
    }
    return width;
}

} // namespace hexapla
