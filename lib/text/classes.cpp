#include "text/classes.h"

#include "text/unicode.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <string>

namespace hexapla {
namespace {

/// Where the sentences' view differs from ICU's properties.
struct Exception {
    char32_t c;
    Classes classes;
};
constexpr Exception kExceptions[] = {
    {U'…', is::ellipsis}, {U'⋯', is::ellipsis}, {U'‥', is::ellipsis}, // raised or not
    {0x037E, is::strong},                                             // Greek question mark
    {0x0F0D, is::strong}, {0x0F0E, is::strong},                       // Tibetan shad
    {0x17D4, is::strong}, {0x17D5, is::strong},                       // Khmer khan
    {0x055B, is::mark},   {0x055C, is::mark},                         // Armenian accents, written inside a word
    {0x055E, is::mark},   {0x104A, is::middle},                       // Burmese comma
    {U'"', is::quote},    {U'\'', is::quote},   {U'`', is::quote},    {U'„', is::quote},   {U'‚', is::quote},
    {U'「', is::quote},   {U'」', is::quote},   {U'『', is::quote},   {U'』', is::quote},  {U'〝', is::quote},
    {U'〞', is::quote},   {U'〟', is::quote},   {U'＂', is::quote},   {0x200B, is::space}, {0xFEFF, is::space},
    {U'―', is::dash},     {U'−', is::dash},     {U'·', is::middle},   {U'॥', is::strong},
};

Classes by_case(char32_t c) {
    const auto code = static_cast<UChar32>(c);
    if (u_hasBinaryProperty(code, UCHAR_UPPERCASE) || u_charType(code) == U_TITLECASE_LETTER) return is::upper;
    return u_hasBinaryProperty(code, UCHAR_LOWERCASE) ? is::lower : Classes{0};
}

Classes of_letter(char32_t c) {
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(c), &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_BOPOMOFO:
    case USCRIPT_YI: return is::letter | is::ideograph;
    case USCRIPT_GEORGIAN: // has capitals, which running text does not use
        return is::letter;
    default: return static_cast<Classes>(is::letter | by_case(c));
    }
}

Classes of_punctuation(char32_t c) {
    switch (u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_SENTENCE_BREAK)) {
    case U_SB_ATERM: return is::full;
    case U_SB_STERM: return is::strong;
    case U_SB_SCONTINUE: return u_charType(static_cast<UChar32>(c)) == U_DASH_PUNCTUATION ? is::dash : is::middle;
    default: break;
    }
    switch (u_charType(static_cast<UChar32>(c))) {
    case U_START_PUNCTUATION: return is::open;
    case U_END_PUNCTUATION: return is::close;
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION: return is::quote;
    case U_DASH_PUNCTUATION: return is::dash;
    default: return c == U';' ? is::middle : Classes{0};
    }
}

Classes from_properties(char32_t c) {
    const auto *exception =
        std::find_if(std::begin(kExceptions), std::end(kExceptions), [c](const Exception &e) { return e.c == c; });
    if (exception != std::end(kExceptions)) return exception->classes;
    if (c == U'\n' || c == U'\r' || c == kNextLine || c == U'\u2028' || c == U'\u2029') return is::space | is::newline;
    if (is_space(c)) return is::space;
    if (is_letter(c)) return of_letter(c);
    if (is_digit(c)) return is::digit;
    const auto type = u_charType(static_cast<UChar32>(c));
    if (is_mark(c) || type == U_FORMAT_CHAR) return is::mark;
    if (is_punctuation(c)) return of_punctuation(c);
    return by_case(c); // Roman numerals and circled letters have a case but are no letters
}

/// What characters of a category can be, but for the exceptions.
Classes possible(UCharCategory type) {
    switch (type) {
    case U_UNASSIGNED:
    case U_PRIVATE_USE_CHAR:
    case U_SURROGATE: return 0;
    case U_UPPERCASE_LETTER:
    case U_LOWERCASE_LETTER:
    case U_TITLECASE_LETTER:
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER: return is::letter | is::ideograph | is::upper | is::lower;
    default: return static_cast<Classes>(~0U);
    }
}

constexpr std::ptrdiff_t kFourBytes = 0xF0, kBeyond = 0xF5; ///< what starts sequences of four bytes

/// Takes note of the first bytes of characters.
struct FirstBytes {
    Classes wanted;
    Bytes &bytes;

    void add(char32_t c) const {
        if ((classes(c) & wanted) == 0) return;
        std::string sequence;
        append(sequence, c);
        bytes[static_cast<unsigned char>(sequence[0])] = true;
    }
};

/// ICU's callback for a range of one category. The large ones are of letters and need no look.
UBool add_range(const void *context, UChar32 begin, UChar32 end, UCharCategory type) {
    const auto &first = *static_cast<const FirstBytes *>(context);
    if ((possible(type) & first.wanted) != 0)
        for (auto c = static_cast<char32_t>(begin); c < std::min(static_cast<char32_t>(end), kFirstAstral); ++c)
            first.add(c);
    return static_cast<char32_t>(end) < kFirstAstral ? 1 : 0;
}

} // namespace

// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): filled as characters are met
std::array<std::atomic<Classes>, kFirstAstral> class_table;

Classes find_classes(char32_t c) {
    const Classes found = from_properties(c);
    if (c < kFirstAstral) class_table[c].store(static_cast<Classes>(~found), std::memory_order_relaxed);
    return found;
}

Bytes first_bytes(Classes wanted) {
    Bytes bytes{};
    std::fill(bytes.begin() + kFourBytes, bytes.begin() + kBeyond, true); // not worth a look
    FirstBytes first{wanted, bytes};
    u_enumCharTypes(add_range, &first);
    for (const Exception &exception : kExceptions) first.add(exception.c);
    return bytes;
}

char32_t to_lower(char32_t c) {
    if (c < kAsciiEnd) return c >= U'A' && c <= U'Z' ? c - U'A' + U'a' : c;
    return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

} // namespace hexapla
