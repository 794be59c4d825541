// fold(): what words are compared by. Nearly every word of an alphabet is folded from a table; what
// the table cannot say goes through utf8proc.

#include "text/unicode.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdlib>
#include <memory>

namespace hexapla {
namespace {

constexpr char32_t kSoftHyphen = 0xAD;
constexpr char32_t kZeroWidthSpace = 0x200B;

/// Letters that lose their marks; in Indic scripts and Thai marks are vowels.
bool loses_marks(char32_t c) {
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(c), &status)) {
    case USCRIPT_LATIN:
    case USCRIPT_CYRILLIC:
    case USCRIPT_GREEK:
    case USCRIPT_HEBREW:
    case USCRIPT_ARABIC: return true;
    default: return false;
    }
}

std::string composed(const std::string &text) {
    utf8proc_uint8_t *result = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t *>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &result,
                                     static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(result, &std::free);
    if (length < 0) return text;
    return {reinterpret_cast<const char *>(result), static_cast<std::size_t>(length)};
}

std::string folded_by_utf8proc(std::string_view text) {
    utf8proc_uint8_t *folded = nullptr;
    const auto length = utf8proc_map(
        reinterpret_cast<const utf8proc_uint8_t *>(text.data()), static_cast<utf8proc_ssize_t>(text.size()), &folded,
        static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(folded, &std::free);
    if (length < 0) return std::string(text);
    const std::string_view view(reinterpret_cast<const char *>(folded), static_cast<std::size_t>(length));
    std::string result;
    bool bare = false; // the letter before loses its marks
    for (std::size_t at = 0; at < view.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(view, at);
        if (c == kSoftHyphen || c == kZeroWidthSpace) continue;
        if (u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK && bare) continue;
        bare = loses_marks(c);
        result.append(view.substr(begin, at - begin));
    }
    return composed(result);
}

/// Code points below this are looked up: the letters of Latin, Greek, Cyrillic and Armenian, digits and punctuation.
constexpr char32_t kEnd = 0x590;
/// Unified ideographs: neither case nor marks.
constexpr char32_t kFirstHan = 0x4E00, kLastHan = 0x9FFF;

/// What each of them folds to, filled as texts come upon them: the complement, or 0 where it was not asked for yet.
/// Threads that meet there write the same value.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): filled as characters are met
std::array<std::atomic<char32_t>, kEnd> folds;

/// The one code point that one below kEnd folds to whatever stands beside it; 0: ask utf8proc.
char32_t find_fold(char32_t c) {
    std::string text;
    append(text, c);
    const std::string folded = folded_by_utf8proc(text);
    std::size_t at = 0;
    char32_t one = folded.empty() ? 0 : next_code_point(folded, at);
    if (at != folded.size() || u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK) one = 0;
    folds[c].store(~one, std::memory_order_relaxed);
    return one;
}

} // namespace

char32_t folded(char32_t c) {
    if (c >= kEnd) return c >= kFirstHan && c <= kLastHan ? c : 0;
    const char32_t complement = folds[c].load(std::memory_order_relaxed);
    return complement != 0 ? ~complement : find_fold(c);
}

std::string fold(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char32_t one = folded(next_code_point(text, at));
        if (one == 0) return folded_by_utf8proc(text);
        if (one < kAsciiEnd)
            result += static_cast<char>(one);
        else
            append(result, one);
    }
    return result;
}

} // namespace hexapla
