#include "text/number_words.h"

#include "text/classes.h"
#include "text/kept.h"
#include "text/number_rules.h"
#include "text/number_spelling.h"
#include "text/string_hash.h"
#include "text/unicode.h"

#include <algorithm>
#include <bitset>
#include <mutex>
#include <string>
#include <unordered_set>
#include <vector>

namespace hexapla {
namespace {

using Words = StringTable<NumberWord>;
using Rules = icu::RuleBasedNumberFormat;

/// A compound's parts have at least so many bytes: "ein" in "einundzwanzig".
constexpr std::size_t kPart = 3;
/// The largest number in the table of phrases and compounds: larger ones are rarely spelt out.
constexpr int kLargest = 199;
/// Values that languages have a word of their own for, at most.
constexpr int kSimple = 20;
/// 21 ends in a word of its own in Vietnamese.
constexpr int kRound[] = {21, 30, 40, 50, 60, 70, 80, 90, 100, 200, 300, 400, 500, 600, 700, 800, 900, kLargestSpelt};

/// As words are compared: lower case, hyphens as spaces, no break opportunities.
std::string comparable(const icu::UnicodeString &spelt, std::string_view language) {
    constexpr std::u16string_view kHyphens = u"-‐‑", kNothing = u"\u00AD\u200B";
    std::u16string plain;
    for (const char16_t unit : std::u16string_view(spelt.getBuffer(), static_cast<std::size_t>(spelt.length())))
        if (kNothing.find(unit) == kNothing.npos) plain += kHyphens.find(unit) != kHyphens.npos ? u' ' : unit;
    std::string result;
    icu::UnicodeString(false, plain.data(), static_cast<std::int32_t>(plain.size())).toUTF8String(result);
    return number_spelling(lower(result), language);
}

struct RuleSet {
    icu::UnicodeString name;
    bool ordinal = false;
};

/// All but those for years, which are read in pairs. In Bulgarian the "financial" ones are the
/// usual long forms: двадесет beside двайсет.
std::vector<RuleSet> rule_sets(const Rules &rules) {
    std::vector<RuleSet> result;
    for (std::int32_t i = 0; i < rules.getNumberOfRuleSetNames(); ++i) {
        const icu::UnicodeString name = rules.getRuleSetName(i);
        if (name.indexOf("year") < 0) result.push_back({name, name.indexOf("ordinal") >= 0});
    }
    return result;
}

void spell(Words &words, const Rules &rules, const std::vector<RuleSet> &sets, std::string_view language, int value) {
    for (const RuleSet &set : sets) {
        UErrorCode status = U_ZERO_ERROR;
        icu::UnicodeString spelt;
        icu::FieldPosition position;
        rules.format(std::int64_t{value}, set.name, spelt, position, status);
        if (U_SUCCESS(status) && !spelt.isEmpty())
            words.try_emplace(comparable(spelt, language), NumberWord{value, set.ordinal || value <= 1});
    }
}

/// A letter of any case, which two words of one spelling share.
char32_t plain(char32_t c) {
    if (const char32_t usual = folded(c); usual != 0) return usual;
    const char32_t lower = to_lower(c), usual = folded(lower);
    return usual != 0 ? usual : lower;
}

constexpr std::size_t kPairs = 4096;
constexpr std::size_t kFactor = 31; ///< spreads pairs over the table
std::size_t pair(char32_t first, char32_t second) {
    return (std::size_t{plain(first)} * kFactor + plain(second)) % kPairs;
}

} // namespace

struct NumberWords::Tables {
    std::string language;
    std::unique_ptr<const Rules> rules;
    std::vector<RuleSet> sets;
    Words simple; ///< 0 … 20 and round numbers, every form of them: "two", "two hundred"
    std::unordered_set<std::string, StringHash, std::equal_to<>> parts; ///< words of those: "hundred"
    std::bitset<kPairs> beginnings;
    bool any_beginning;
    std::once_flag spelt;
    Words all; ///< every number to kLargest; made when a compound or a phrase is suspected

    Tables(std::string base, std::unique_ptr<const Rules> spelling)
        : language(std::move(base)), rules(std::move(spelling)), sets(rule_sets(*rules)),
          any_beginning(has_leading_particles(language)) {}

    void fill();
    const Words &every() {
        std::call_once(spelt, [this] {
            for (int value = 0; value <= kLargest; ++value) spell(all, *rules, sets, language, value);
        });
        return all;
    }
    void add_thousands();
    void doubt_homonyms();
    const NumberWord *found(std::string_view lowered) const;
    const NumberWord *with_particle(std::string_view lowered) const;
    bool may_be_compound(std::string_view word) const;
};

void NumberWords::Tables::fill() {
    for (int value = 0; value <= kSimple; ++value) spell(simple, *rules, sets, language, value);
    for (const int value : kRound) spell(simple, *rules, sets, language, value);
    add_thousands();
    doubt_homonyms();
    for (const auto &[form, number] : simple) {
        std::size_t letter = 0;
        const char32_t first = next_code_point(form, letter);
        const char32_t second = letter < form.size() ? next_code_point(form, letter) : U' ';
        beginnings.set(pair(first, second));
        const std::size_t space = form.rfind(' ');
        if (space != form.npos) parts.insert(form.substr(space + 1));
    }
}

/// "achttausend", by each number that has a word of its own.
void NumberWords::Tables::add_thousands() {
    constexpr int kThousand = 1000;
    const std::string_view word = thousand(language);
    Words compounds;
    for (const auto &[form, number] : simple)
        if (!word.empty() && !number.doubtful && number.value < kThousand)
            compounds.try_emplace(form + std::string(word), NumberWord{number.value * kThousand, false});
    simple.merge(compounds);
}

void NumberWords::Tables::doubt_homonyms() {
    for (const std::string_view word : number_homonyms(language))
        if (const auto known = simple.find(number_spelling(word, language)); known != simple.end())
            known->second.doubtful = true;
}

const NumberWord *NumberWords::Tables::found(std::string_view lowered) const {
    const auto known = simple.find(number_spelling(lowered, language));
    return known == simple.end() ? nullptr : &known->second;
}

const NumberWord *NumberWords::Tables::with_particle(std::string_view lowered) const {
    for (const std::string_view bare : bare_numbers(lowered, language))
        if (const NumberWord *number = found(bare)) return number;
    return nullptr;
}

/// Begins and ends with a number word: "kahden|kymmenen|kolmen".
bool NumberWords::Tables::may_be_compound(std::string_view word) const {
    std::size_t begin = kPart;
    while (begin < word.size() && !simple.contains(word.substr(0, begin))) ++begin;
    if (begin >= word.size()) return false;
    std::size_t end = word.size() - kPart;
    while (end > 0 && !simple.contains(word.substr(end))) --end;
    return begin <= end && end > 0;
}

NumberWords::NumberWords(std::unique_ptr<Tables> tables) : tables_(std::move(tables)) {}
NumberWords::~NumberWords() = default;

std::unique_ptr<const NumberWords> NumberWords::made(const Language &language) {
    std::unique_ptr<const Rules> rules = number_rules(language);
    if (rules == nullptr) return nullptr;
    auto tables = std::make_unique<Tables>(language.base, std::move(rules));
    tables->fill();
    return std::unique_ptr<const NumberWords>(new NumberWords(std::move(tables)));
}

const NumberWords *NumberWords::of(const Language &language) {
    static Kept<std::unique_ptr<const NumberWords>> known;
    return known.get(language.code, [&] { return made(language); }).get();
}

bool NumberWords::may_begin(char32_t first, char32_t second) const {
    return tables_->any_beginning || tables_->beginnings[pair(first, second)];
}

const NumberWord *NumberWords::word(std::string_view lowered) const {
    if (const NumberWord *number = tables_->found(lowered)) return number;
    if (const NumberWord *number = tables_->with_particle(lowered)) return number;
    const std::string word = number_spelling(lowered, tables_->language);
    return tables_->may_be_compound(word) ? phrase(word) : nullptr;
}

bool NumberWords::continues(std::string_view word) const {
    return tables_->parts.contains(word) || this->word(word) != nullptr;
}

const NumberWord *NumberWords::phrase(std::string_view lowered) const {
    if (const NumberWord *simple = tables_->found(lowered)) return simple;
    const Words &all = tables_->every();
    std::vector<std::string_view> spellings = bare_numbers(lowered, tables_->language);
    spellings.insert(spellings.begin(), lowered);
    for (const std::string_view words : spellings)
        if (const auto found = all.find(number_spelling(words, tables_->language)); found != all.end())
            return &found->second;
    return nullptr;
}

} // namespace hexapla
