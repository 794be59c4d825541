#include "text/number_rules.h"

#include "text/own_locale.h"

#include <unicode/ures.h>

namespace hexapla {
namespace {

using Rules = icu::RuleBasedNumberFormat;

struct Close {
    void operator()(UResourceBundle *bundle) const { ures_close(bundle); }
};
using Bundle = std::unique_ptr<UResourceBundle, Close>;

/// "%spellout-cardinal:"
bool begins_set(const icu::UnicodeString &line) { return line[0] == u'%'; }

/// Whether a line of the rules is of no use for the numbers 0 … kLargestSpelt: "-x: минус >>;",
/// "1000000: <%spellout-cardinal-masculine< милион[ >>];". What is for fractions stays if it has words ("x.x: << цяло и
/// >>;"): by it ICU knows that sets it names may hold lines for fractions alone. In digits ("x.x: =#,##0.#=;") it names
/// none, and costs a format for each set.
bool is_beyond(const icu::UnicodeString &line) {
    const std::int32_t colon = line.indexOf(u':');
    if (colon <= 0 || begins_set(line)) return false;
    std::int64_t base = 0;
    for (std::int32_t i = 0; i < colon; ++i) {
        if (line[i] < u'0' || line[i] > u'9') return line[0] == u'-' || line.indexOf(u'#') >= 0;
        base = base * 10 + (line[i] - u'0');
        if (base > kLargestSpelt) return true;
    }
    return false;
}

/// ICU's lines for a language without those beyond, which take two thirds of what rules cost; but the first of a set
/// stays, for without any ICU does not see where the next set begins. Empty where ICU keeps its rules in another way
/// than version 72 does.
icu::UnicodeString rules_for_small_numbers(const Language &language) {
    UErrorCode status = U_ZERO_ERROR;
    const Bundle all(ures_open(U_ICUDATA_NAME "-rbnf", locale(language).getName(), &status));
    const Bundle rules(ures_getByKey(all.get(), "RBNFRules", nullptr, &status));
    const Bundle lines(ures_getByKey(rules.get(), "SpelloutRules", nullptr, &status));
    icu::UnicodeString result;
    bool first = false; // of its set
    if (U_FAILURE(status) || ures_getType(lines.get()) != URES_ARRAY ||
        !is_own(icu::Locale(ures_getLocaleByType(all.get(), ULOC_ACTUAL_LOCALE, &status)), language))
        return result;
    while (ures_hasNext(lines.get())) {
        std::int32_t length = 0;
        const char16_t *const text = ures_getNextString(lines.get(), &length, nullptr, &status);
        if (U_FAILURE(status)) return {};
        const icu::UnicodeString line(false, text, length);
        if (first || !is_beyond(line)) result += line;
        first = begins_set(line);
    }
    return result;
}

} // namespace

std::unique_ptr<const Rules> number_rules(const Language &language) {
    UErrorCode status = U_ZERO_ERROR;
    if (const icu::UnicodeString rules = rules_for_small_numbers(language); !rules.isEmpty()) {
        UParseError place;
        auto result = std::make_unique<const Rules>(rules, locale(language), place, status);
        if (U_SUCCESS(status)) return result;
    }
    status = U_ZERO_ERROR;
    auto result = std::make_unique<const Rules>(icu::URBNF_SPELLOUT, locale(language), status);
    if (U_FAILURE(status) || !is_own(result->getLocale(ULOC_ACTUAL_LOCALE, status), language)) return nullptr;
    return result;
}

} // namespace hexapla
