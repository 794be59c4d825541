#include "text/conventions.h"

#include "text/kept.h"
#include "text/unicode.h"

#include <unicode/uchar.h>
#include <unicode/ulocdata.h>

#include <algorithm>
#include <array>

namespace hexapla {
namespace {

constexpr std::string_view kNoFinalStops[] = {"km", "lo", "th"};

struct LanguageRow {
    std::string_view base;
    std::string_view list;
};

/// Letters outside a language's own alphabet, or in it for foreign words alone. Czech, Slovak and
/// Hungarian write x in words of their own (existuje, praxe, maximum).
constexpr LanguageRow kForeignLetters[] = {
    {"cs", "qw"},   {"et", "cqwxy"}, {"fi", "qwx"}, {"ga", "kqwxyz"}, {"hr", "qwxy"}, {"hu", "qw"},   {"lt", "qwx"},
    {"lv", "qwxy"}, {"pl", "qvx"},   {"ro", "qw"},  {"sk", "qw"},     {"sl", "qwxy"}, {"sr", "qwxy"}, {"tr", "qwx"}};

/// Units and words behind numbers that are abbreviations, parted by spaces.
constexpr LanguageRow kPointed[] = {
    {"bg", "г гг стр"}, {"hr", "g god str"}, {"mk", "г год стр"},          {"pl", "r str"},
    {"ru", "г гг стр"}, {"sl", "str"},       {"sr", "г g год god стр str"}};

template <std::size_t N> std::string_view row(const LanguageRow (&rows)[N], std::string_view base) {
    const auto *found = std::find_if(std::begin(rows), std::end(rows), [&](const auto &r) { return r.base == base; });
    return found == std::end(rows) ? std::string_view() : found->list;
}

/// CLDR's delimiter of one kind; empty where ICU does not know the language.
std::string delimiter(ULocaleData *data, ULocaleDataDelimiterType type) {
    UErrorCode status = U_ZERO_ERROR;
    std::array<UChar, 8> mark{}; // CLDR's are of one or two units
    const std::int32_t length = ulocdata_getDelimiter(data, type, mark.data(), mark.size(), &status);
    std::string result;
    if (U_SUCCESS(status))
        for (std::int32_t at = 0; at < length; ++at)
            append(result, mark[static_cast<std::size_t>(at)]); // all in the BMP
    return result;
}

bool closes(char32_t c) {
    constexpr std::uint32_t kClosing = U_GC_PE_MASK | U_GC_PF_MASK | U_GC_PI_MASK;
    constexpr std::u32string_view kQuotes = U"\"'„‚*_`"; // and marks of emphasis
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & kClosing) != 0 || kQuotes.find(c) != kQuotes.npos;
}

bool is_stop(char32_t c, const Language &language) {
    if (c == U'…') return true;
    if (language.base == "el" && c == ';') return true; // the Greek question mark
    if (language.base == "hy" && c == ':') return true; // typed for ։
    return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_S_TERM);
}

bool is_comma(char32_t c) {
    constexpr std::u32string_view kCommas = U",;–—‒-、،؛，；·"; // · is the Greek semicolon
    return kCommas.find(c) != kCommas.npos;
}

Quotes made(const Language &language) {
    UErrorCode status = U_ZERO_ERROR;
    ULocaleData *data = ulocdata_open(language.code.c_str(), &status);
    if (U_FAILURE(status)) return {};
    Quotes result{delimiter(data, ULOCDATA_QUOTATION_START), delimiter(data, ULOCDATA_QUOTATION_END)};
    ulocdata_close(data);
    return result;
}

} // namespace

const Quotes &quotes(const Language &language) {
    static Kept<Quotes> known;
    return known.get(language.code, [&] { return made(language); });
}

bool has_final_stops(const Language &language) {
    return std::find(std::begin(kNoFinalStops), std::end(kNoFinalStops), language.base) == std::end(kNoFinalStops);
}

std::string_view foreign_letters(const Language &language) { return row(kForeignLetters, language.base); }

bool wants_point(std::string_view word, const Language &language) {
    std::string_view list = row(kPointed, language.base);
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(' '), list.size());
        if (list.substr(0, end) == word) return true;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
}

FinalMark final_mark(std::string_view text, const Language &language) {
    for (std::size_t at = text.size(); at > 0;) {
        const char32_t c = previous_code_point(text, at);
        if (is_stop(c, language)) return FinalMark::stop;
        if (is_space(c) || closes(c)) continue;
        if (c == ':' || c == U'：') return FinalMark::colon;
        return is_comma(c) ? FinalMark::comma : FinalMark::open;
    }
    return FinalMark::open;
}

} // namespace hexapla
