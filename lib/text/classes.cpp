#include "text/classes.h"

#include "text/unicode.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <string>

namespace hexapla {
namespace {

constexpr char32_t kFirstAstral = 0x10000;

/// Where the sentences' view differs from ICU's properties.
struct Exception {
    char32_t c;
    Classes classes;
};
constexpr Exception kExceptions[] = {
    {U'…', is::ellipsis}, {U'⋯', is::ellipsis}, {U'‥', is::ellipsis},
    {0x037E, is::strong},                       // Greek question mark
    {0x0F0D, is::strong}, {0x0F0E, is::strong}, // Tibetan shad
    {0x17D4, is::strong}, {0x17D5, is::strong}, // Khmer khan
    {0x055B, is::mark},   {0x055C, is::mark},   // Armenian accents, written inside a word
    {0x055E, is::mark},   {0x104A, is::middle}, // Burmese comma
    {U'"', is::quote},    {U'\'', is::quote},   {U'`', is::quote},
    {U'„', is::quote},    {U'‚', is::quote},    {U'「', is::quote},
    {U'」', is::quote},   {U'『', is::quote},   {U'』', is::quote},
    {U'〝', is::quote},   {U'〞', is::quote},   {U'〟', is::quote},
    {U'＂', is::quote},   {0x200B, is::space},  {0xFEFF, is::space},
    {U'―', is::dash},     {U'−', is::dash},     {U'·', is::middle},
    {U'॥', is::strong},
};

Classes by_case(char32_t c) {
    const auto code = static_cast<UChar32>(c);
    if (u_hasBinaryProperty(code, UCHAR_UPPERCASE) || u_charType(code) == U_TITLECASE_LETTER)
        return is::upper;
    return u_hasBinaryProperty(code, UCHAR_LOWERCASE) ? is::lower : Classes{0};
}

Classes of_letter(char32_t c) {
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(c), &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_BOPOMOFO:
    case USCRIPT_YI:
        return is::letter | is::ideograph;
    case USCRIPT_GEORGIAN: // has capitals, which running text does not use
        return is::letter;
    default:
        return static_cast<Classes>(is::letter | by_case(c));
    }
}

Classes of_punctuation(char32_t c) {
    switch (u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_SENTENCE_BREAK)) {
    case U_SB_ATERM:
        return is::full;
    case U_SB_STERM:
        return is::strong;
    case U_SB_SCONTINUE:
        return u_charType(static_cast<UChar32>(c)) == U_DASH_PUNCTUATION ? is::dash : is::middle;
    default:
        break;
    }
    switch (u_charType(static_cast<UChar32>(c))) {
    case U_START_PUNCTUATION:
        return is::open;
    case U_END_PUNCTUATION:
        return is::close;
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
        return is::quote;
    case U_DASH_PUNCTUATION:
        return is::dash;
    default:
        return c == U';' ? is::middle : Classes{0};
    }
}

Classes from_properties(char32_t c) {
    const auto *exception = std::find_if(std::begin(kExceptions), std::end(kExceptions),
                                         [c](const Exception &e) { return e.c == c; });
    if (exception != std::end(kExceptions)) return exception->classes;
    if (c == U'\n' || c == U'\r' || c == 0x85 || c == 0x2028 || c == 0x2029)
        return is::space | is::newline;
    if (is_space(c)) return is::space;
    if (is_letter(c)) return of_letter(c);
    if (is_digit(c)) return is::digit;
    const auto type = u_charType(static_cast<UChar32>(c));
    if (is_mark(c) || type == U_FORMAT_CHAR) return is::mark;
    if (is_punctuation(c)) return of_punctuation(c);
    return by_case(c); // Roman numerals and circled letters have a case but are no letters
}

std::array<Classes, 0x10000> make_table() {
    std::array<Classes, 0x10000> table{};
    for (char32_t c = 0; c < kFirstAstral; ++c) table[c] = from_properties(c);
    return table;
}

} // namespace

const std::array<Classes, 0x10000> &class_table() {
    static const std::array<Classes, 0x10000> table = make_table();
    return table;
}

Classes astral_classes(char32_t c) {
    return from_properties(c);
}

std::array<bool, 256> first_bytes(Classes wanted) {
    std::array<bool, 256> result{};
    std::fill(result.begin() + 0xF0, result.begin() + 0xF5, true); // not worth a table
    std::string bytes;
    for (char32_t c = 0; c < kFirstAstral; ++c) {
        if ((class_table()[c] & wanted) == 0) continue;
        bytes.clear();
        append(bytes, c);
        result[static_cast<unsigned char>(bytes[0])] = true;
    }
    return result;
}

char32_t to_lower(char32_t c) {
    if (c < 0x80) return c >= U'A' && c <= U'Z' ? c + 32 : c;
    return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

} // namespace hexapla
