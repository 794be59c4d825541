#include "text/number_words.h"

#include "text/kept.h"
#include "text/number_rules.h"
#include "text/split.h"
#include "text/string_hash.h"
#include "text/unicode.h"

#include <unicode/uchar.h>

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

/// Definite articles that are written behind a numeral: "шестте", "първият".
struct Articles {
    std::string_view language;
    std::string_view endings; ///< parted by spaces
};
constexpr Articles kArticles[] = {{"bg", "те та то ят ия я"}, {"mk", "те та то от"}};

/// Words that are other words as often as numbers, parted by spaces: French neuf is new, Hungarian hat has an effect,
/// Italian sei says you are, Vietnamese năm is a year.
struct Homonyms {
    std::string_view language;
    std::string_view words;
};
constexpr Homonyms kHomonyms[] = {{"ca", "nou deu set"}, {"fr", "neuf"},        {"hu", "hat"},      {"it", "sei"},
                                  {"ro", "nouă"},        {"tr", "altı yüz on"}, {"vi", "năm ba tư"}};

/// A compound's parts have at least so many bytes: "ein" in "einundzwanzig".
constexpr std::size_t kPart = 3;
/// The largest number in the table of phrases and compounds: larger ones are rarely spelt out.
constexpr int kLargest = 199;
/// Values that languages have a word of their own for, at most.
constexpr int kSimple = 20;
constexpr int kRound[] = {30, 40, 50, 60, 70, 80, 90, 100, 200, 300, 400, 500, 600, 700, 800, 900, kLargestSpelt};

/// Without the difference between ё and е, which Russian print does not make.
std::string without_yo(std::string_view lowered) {
    std::string result(lowered);
    constexpr std::string_view kYo = "ё", kYe = "е";
    for (std::size_t at = 0; (at = result.find(kYo, at)) != result.npos;) result.replace(at, kYo.size(), kYe);
    return result;
}

/// As words are compared: lower case, hyphens as spaces, no break opportunities.
std::string comparable(const icu::UnicodeString &spelt) {
    constexpr std::u16string_view kHyphens = u"-‐‑", kNothing = u"\u00AD\u200B";
    std::u16string plain;
    for (const char16_t unit : std::u16string_view(spelt.getBuffer(), static_cast<std::size_t>(spelt.length())))
        if (kNothing.find(unit) == kNothing.npos) plain += kHyphens.find(unit) != kHyphens.npos ? u' ' : unit;
    std::string result;
    icu::UnicodeString(false, plain.data(), static_cast<std::int32_t>(plain.size())).toUTF8String(result);
    return without_yo(lower(result));
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

void spell(Words &words, const Rules &rules, const std::vector<RuleSet> &sets, int value) {
    for (const RuleSet &set : sets) {
        UErrorCode status = U_ZERO_ERROR;
        icu::UnicodeString spelt;
        icu::FieldPosition position;
        rules.format(std::int64_t{value}, set.name, spelt, position, status);
        if (U_SUCCESS(status) && !spelt.isEmpty())
            words.try_emplace(comparable(spelt), NumberWord{value, set.ordinal || value <= 1});
    }
}

constexpr std::size_t kPairs = 4096;
constexpr std::size_t kFactor = 31; ///< spreads pairs over the table
std::size_t pair(char32_t first, char32_t second) {
    const auto folded = [](char32_t c) { return static_cast<std::size_t>(u_tolower(static_cast<UChar32>(c))); };
    return (folded(first) * kFactor + folded(second)) % kPairs;
}

} // namespace

struct NumberWords::Tables {
    std::string language;
    std::unique_ptr<const Rules> rules;
    std::vector<RuleSet> sets;
    Words simple; ///< 0 … 20 and round numbers, every form of them: "two", "two hundred"
    std::unordered_set<std::string, StringHash, std::equal_to<>> parts; ///< words of those: "hundred"
    std::bitset<kPairs> beginnings;
    std::once_flag spelt;
    Words all; ///< every number to kLargest; made when a compound or a phrase is suspected

    Tables(std::string base, std::unique_ptr<const Rules> spelling)
        : language(std::move(base)), rules(std::move(spelling)), sets(rule_sets(*rules)) {}

    void fill();
    const Words &every() {
        std::call_once(spelt, [this] {
            for (int value = 0; value <= kLargest; ++value) spell(all, *rules, sets, value);
        });
        return all;
    }
    void doubt_homonyms();
    const NumberWord *with_article(std::string_view word) const;
    bool may_be_compound(std::string_view word) const;
};

void NumberWords::Tables::fill() {
    for (int value = 0; value <= kSimple; ++value) spell(simple, *rules, sets, value);
    for (const int value : kRound) spell(simple, *rules, sets, value);
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

void NumberWords::Tables::doubt_homonyms() {
    for (const Homonyms &row : kHomonyms) {
        if (row.language != language) continue;
        for (const std::string_view word : split(row.words, ' '))
            if (const auto found = simple.find(word); found != simple.end()) found->second.doubtful = true;
    }
}

const NumberWord *NumberWords::Tables::with_article(std::string_view word) const {
    for (const Articles &row : kArticles) {
        if (row.language != language) continue;
        for (std::size_t begin = 0; begin < row.endings.size();) {
            const std::size_t end = std::min(row.endings.find(' ', begin), row.endings.size());
            const std::string_view ending = row.endings.substr(begin, end - begin);
            begin = end + 1;
            if (!word.ends_with(ending)) continue;
            const auto found = simple.find(word.substr(0, word.size() - ending.size()));
            if (found != simple.end()) return &found->second;
        }
    }
    return nullptr;
}

/// Begins and ends with a number word: "kahden|kymmenen|kolmen".
bool NumberWords::Tables::may_be_compound(std::string_view word) const {
    std::size_t begin = kPart, end = word.size() - std::min(word.size(), kPart);
    while (begin < word.size() && !simple.contains(word.substr(0, begin))) ++begin;
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

bool NumberWords::may_begin(char32_t first, char32_t second) const { return tables_->beginnings[pair(first, second)]; }

const NumberWord *NumberWords::word(std::string_view lowered) const {
    const std::string word = without_yo(lowered);
    const auto found = tables_->simple.find(word);
    if (found != tables_->simple.end()) return &found->second;
    if (const NumberWord *definite = tables_->with_article(word)) return definite;
    return tables_->may_be_compound(word) ? phrase(word) : nullptr;
}

bool NumberWords::continues(std::string_view word) const {
    return tables_->parts.contains(word) || this->word(word) != nullptr;
}

const NumberWord *NumberWords::phrase(std::string_view lowered) const {
    const std::string words = without_yo(lowered);
    const auto simple = tables_->simple.find(words);
    if (simple != tables_->simple.end()) return &simple->second;
    const Words &all = tables_->every();
    const auto found = all.find(words);
    return found == all.end() ? nullptr : &found->second;
}

} // namespace hexapla
