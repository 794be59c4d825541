// fold(): what words are compared by. Nearly every word of an alphabet is folded from a table; what
// the table cannot say goes through utf8proc.

#include "text/unicode.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
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
    case USCRIPT_ARABIC:
        return true;
    default:
        return false;
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
        reinterpret_cast<const utf8proc_uint8_t *>(text.data()),
        static_cast<utf8proc_ssize_t>(text.size()), &folded,
        static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(folded, &std::free);
    if (length < 0) return std::string(text);
    const std::string_view view(reinterpret_cast<const char *>(folded),
                                static_cast<std::size_t>(length));
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

/// The code points below kEnd that fold to one code point whatever stands beside them: the letters
/// of Latin, Greek, Cyrillic and Armenian, digits and punctuation. 0: ask utf8proc.
class Table {
public:
    static constexpr char32_t kEnd = 0x590;
    /// Unified ideographs: neither case nor marks.
    static constexpr char32_t kFirstHan = 0x4E00, kLastHan = 0x9FFF;

    Table() {
        for (char32_t c = 1; c < kEnd; ++c) {
            std::string text;
            append(text, c);
            const std::string folded = folded_by_utf8proc(text);
            std::size_t at = 0;
            if (folded.empty()) continue;
            const char32_t one = next_code_point(folded, at);
            if (at == folded.size() && u_charType(static_cast<UChar32>(c)) != U_NON_SPACING_MARK)
                folds_[c] = one;
        }
    }
    char32_t operator[](char32_t c) const {
        if (c < kEnd) return folds_[c];
        return c >= kFirstHan && c <= kLastHan ? c : 0;
    }

private:
    std::array<char32_t, kEnd> folds_{};
};

const Table &table_of_folds() {
    static const Table table;
    return table;
}

} // namespace

char32_t folded(char32_t c) { return table_of_folds()[c]; }

std::string fold(std::string_view text) {
    const Table &table = table_of_folds();
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char32_t one = table[next_code_point(text, at)];
        if (one == 0) return folded_by_utf8proc(text);
        if (one < kAsciiEnd)
            result += static_cast<char>(one);
        else
            append(result, one);
    }
    return result;
}

} // namespace hexapla
