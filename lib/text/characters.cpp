#include "text/characters.h"

#include "text/unicode.h"

#include <unicode/uchar.h>
#include <utf8proc.h>

#include <array>
#include <cstdlib>
#include <memory>

namespace hexapla {
namespace {

/// Letters that look the same in Latin, Cyrillic and Greek print; 0 where a script has none.
struct Shape {
    char32_t latin, cyrillic, greek;
};
constexpr Shape kShapes[] = {
    {'A', U'А', U'Α'}, {'B', U'В', U'Β'}, {'C', U'С', 0},    {'E', U'Е', U'Ε'}, {'H', U'Н', U'Η'}, {'I', U'І', U'Ι'},
    {'J', U'Ј', 0},    {'K', U'К', U'Κ'}, {'M', U'М', U'Μ'}, {'N', 0, U'Ν'},    {'O', U'О', U'Ο'}, {'P', U'Р', U'Ρ'},
    {'S', U'Ѕ', 0},    {'T', U'Т', U'Τ'}, {'X', U'Х', U'Χ'}, {'Y', U'У', U'Υ'}, {'Z', 0, U'Ζ'},    {'a', U'а', U'α'},
    {'c', U'с', 0},    {'e', U'е', 0},    {'i', U'і', U'ι'}, {'j', U'ј', 0},    {'o', U'о', U'ο'}, {'p', U'р', U'ρ'},
    {'s', U'ѕ', 0},    {'x', U'х', U'χ'}, {'y', U'у', 0},    {'v', 0, U'ν'},    {'u', 0, U'υ'},    {'k', U'к', U'κ'}};

char32_t in_script(const Shape &shape, std::string_view script) {
    if (script == "Latn") return shape.latin;
    if (script == "Cyrl") return shape.cyrillic;
    return script == "Grek" ? shape.greek : 0;
}

/// Code points of the bytes 0x80 … 0x9F in Windows-1252; 0: not assigned, then the byte itself.
constexpr std::array<char16_t, 32> kWindows1252 = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                   0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// The byte that a code point stands for in Windows-1252; -1: none.
int windows_byte(char32_t c) {
    if (c < kByteValues) return static_cast<int>(c);
    for (std::size_t at = 0; at < kWindows1252.size(); ++at)
        if (kWindows1252[at] == c) return static_cast<int>(kAsciiEnd + at);
    return -1;
}

/// How many bytes a UTF-8 sequence has that begins with this one and stands for letters of Latin,
/// Greek, Cyrillic or for typographic marks; 0: none of these.
std::size_t sequence_length(int lead) {
    // NOLINTBEGIN(readability-magic-numbers): bytes of UTF-8
    if (lead >= 0xC2 && lead <= 0xC5) return 2; // Latin with accents
    if (lead >= 0xCE && lead <= 0xD1) return 2; // Greek, Cyrillic
    return lead == 0xE2 ? 3 : 0;                // quotation marks, dashes, the euro sign
    // NOLINTEND(readability-magic-numbers)
}

/// Quotation marks and a no-break space do stand behind Ä, Å or Ñ in sound text.
bool doubtful(char32_t c) {
    constexpr std::u32string_view kSound = U"«»‹›‘’‚“”„–—…\u00A0";
    return kSound.find(c) != kSound.npos;
}

} // namespace

bool is_stray_control(char32_t c) {
    if (c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == kNextLine) return false;
    return u_charType(static_cast<UChar32>(c)) == U_CONTROL_CHAR;
}

bool is_bidi_override(char32_t c) { return c == U'\u202D' || c == U'\u202E'; }

std::string composed(std::string_view text) {
    utf8proc_uint8_t *bytes = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t *>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &bytes,
                                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    if (length < 0) return std::string(text);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(bytes, &std::free);
    return {reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(length)};
}

char32_t lookalike(char32_t c, std::string_view wanted) {
    const std::string_view own = script(c);
    for (const Shape &shape : kShapes)
        if (in_script(shape, own) == c) return in_script(shape, wanted);
    return 0;
}

std::string misread(std::string_view text, std::size_t &at, bool in_run) {
    std::size_t next = at;
    const int lead = windows_byte(next_code_point(text, next));
    const std::size_t length = lead < 0 ? 0 : sequence_length(lead);
    if (length == 0) return {};
    std::string bytes(1, static_cast<char>(lead));
    while (bytes.size() < length && next < text.size()) {
        const char32_t c = next_code_point(text, next);
        const int byte = windows_byte(c);
        if (byte < 0 || starts_code_point(static_cast<char>(byte)) || (length == 2 && !in_run && doubtful(c)))
            return {};
        bytes += static_cast<char>(byte);
    }
    if (bytes.size() < length || valid_utf8(bytes) < length) return {};
    at = next;
    return bytes;
}

} // namespace hexapla
