#include "text/language.h"

#include "text/text.h"

#include <unicode/uloc.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>

namespace hexapla {
namespace {

/// Languages that write an ordinal as a number and a period.
constexpr std::string_view kOrdinalPeriod[] = {"bs", "cs", "da", "de", "et", "fi", "fo",  "hr",
                                               "hu", "is", "lb", "lt", "lv", "mk", "nb",  "nn",
                                               "no", "pl", "sk", "sl", "sr", "tr", "dsb", "hsb"};
constexpr std::string_view kNoSpaces[] = {"bo", "dz", "ja", "km", "lo", "my", "th", "yue", "zh"};

template <std::size_t N> bool among(const std::string_view (&list)[N], std::string_view name) {
    return std::find(std::begin(list), std::end(list), name) != std::end(list);
}

Language row(std::string_view code) {
    UErrorCode status = U_ZERO_ERROR;
    char locale[ULOC_FULLNAME_CAPACITY], likely[ULOC_FULLNAME_CAPACITY], part[ULOC_FULLNAME_CAPACITY];
    std::int32_t parsed = 0;
    uloc_forLanguageTag(std::string(code).c_str(), locale, sizeof locale, &parsed, &status);
    if (U_FAILURE(status) || parsed != static_cast<std::int32_t>(code.size()) || code.empty())
        throw Error("'" + std::string(code) + "' is not a BCP 47 language code such as bg or pt-BR");
    Language result;
    uloc_toLanguageTag(locale, part, sizeof part, false, &status);
    result.code = part;
    uloc_getLanguage(locale, part, sizeof part, &status);
    result.base = *part ? part : "und";
    uloc_addLikelySubtags(locale, likely, sizeof likely, &status);
    uloc_getScript(likely, part, sizeof part, &status);
    result.script = *part ? part : "Zyyy";
    result.right_to_left = uloc_isRightToLeft(likely);
    UChar name[128];
    char english[3 * std::size(name)];
    const std::int32_t length = uloc_getDisplayName(locale, "en", name, std::size(name), &status);
    u_strToUTF8(english, sizeof english, nullptr, name, length, &status);
    result.name = U_FAILURE(status) ? result.code : english;
    result.ordinal_period = among(kOrdinalPeriod, result.base);
    result.spaces = !among(kNoSpaces, result.base);
    return result;
}

} // namespace

const Language &language(std::string_view code) {
    static std::mutex mutex;
    static std::map<std::string, std::unique_ptr<Language>, std::less<>> known;
    const std::lock_guard lock(mutex);
    const auto found = known.find(code);
    if (found != known.end()) return *found->second;
    Language made = row(code);
    auto &slot = known[made.code]; // "BG" and "bg" share a row
    if (!slot) slot = std::make_unique<Language>(made);
    return *slot;
}

} // namespace hexapla
