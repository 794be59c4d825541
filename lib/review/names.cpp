#include "review/names.h"

#include "text/unicode.h"

#include <algorithm>
#include <utility>

namespace hexapla {
namespace {

constexpr std::size_t kShortest = 4; ///< letters; shorter ones are initials, acronyms, titles

char32_t last_letter(std::string_view word) {
    std::size_t at = word.size();
    return previous_code_point(word, at);
}

/// Letters of a word that is written as names are, a capital, then small letters; 0: it is not.
std::size_t capitalised_letters(std::string_view word) {
    std::size_t at = 0, letters = 1;
    if (!is_upper(next_code_point(word, at))) return 0;
    for (; at < word.size(); ++letters) {
        const char32_t c = next_code_point(word, at);
        if (!is_lower(c) && !is_mark(c)) return 0;
    }
    return letters;
}

/// The longest part of a word that is written as names are: "Ian" of "l'Ian", "Debian" of "Debian'ın"; empty: none.
Span name_part(std::string_view word) {
    Span result;
    for (const Span part : word_parts(word))
        if (part.size() > result.size() && capitalised_letters(word.substr(part.begin, part.size())) > 0) result = part;
    return result;
}

/// Whether a script is Latin, or not known.
bool is_latin(std::string_view script) { return script == "Latn" || script == "Zyyy"; }

bool is_in_latin(std::string_view word) {
    for (std::size_t at = 0; at < word.size();)
        if (!is_latin(script(next_code_point(word, at)))) return false;
    return true;
}

/// What stands between two words.
enum class Gap : std::uint8_t {
    space,  ///< one space or line end: the words belong together
    inside, ///< a comma and the like: the sentence goes on
    opening ///< a stop, a quotation mark, a bracket: a capital may follow for its own sake
};
Gap gap(std::string_view between) {
    if (between == " " || between == "\n") return Gap::space;
    constexpr std::u32string_view kGoesOn = U" ,;-/)]"; // "[Perl, PHP], Python"
    for (std::size_t at = 0; at < between.size();)
        if (kGoesOn.find(next_code_point(between, at)) == kGoesOn.npos) return Gap::opening;
    return Gap::inside;
}

/// What German and Luxembourgish set before nouns and seldom before names, without endings, and those endings.
constexpr std::string_view kLeading[] = {"d",     "ein",   "kein",  "mein", "dein", "sein", "ihr",
                                         "unser", "eur",   "euer",  "dies", "jen",  "jed",  "welch",
                                         "all",   "manch", "solch", "viel", "einig"};
constexpr std::string_view kEndings[] = {"", "e", "en", "em", "er", "es", "as", "ie"};

/// Whether a word leads a noun: "der", "ihrer".
bool leads_noun(std::string_view word) {
    return std::ranges::any_of(kLeading, [&](std::string_view leading) {
        return word.starts_with(leading) &&
               std::ranges::find(kEndings, word.substr(leading.size())) != std::end(kEndings);
    });
}

/// A capitalised word and its neighbours, whether it counts as a name or not.
struct Capitalised {
    Name name;
    bool counts = false;
    bool goes_on = false; ///< the run of the one before
};

std::vector<Capitalised> capitalised(const Version &version, Span part, const Letters &letters) {
    std::vector<Capitalised> result;
    const std::string_view text = version.text.at(part);
    const bool nouns = capitalises_nouns(*version.language);
    std::size_t end = 0, run = 0; // of the word before: its end, its place among capitalised ones
    bool led = false;             // by it
    bool behind_number = false;   // a unit: "2 Gbyte"
    for (const Span whole : words(text, *version.language)) {
        const std::string_view word = text.substr(whole.begin, whole.size());
        Span name = name_part(word);
        const bool unit = behind_number && name.begin == 0;
        const std::string_view written = word.substr(name.begin, name.size());
        const Gap before = name.begin > 0 ? Gap::inside // behind an elided article
                           : end == 0     ? Gap::opening
                                          : gap(text.substr(end, whole.begin - end));
        end = whole.end;
        behind_number = is_digit(last_letter(word));
        const bool latin = is_in_latin(written), foreign = latin && !letters.in_latin;
        const bool opens = !foreign && before == Gap::opening;
        std::string form = fold(written);
        const bool article = opens && letters.small.contains(form); // "The Debian Project"
        run = name.empty() || article ? 0 : before == Gap::space ? run + 1 : 1;
        const bool behind_article = std::exchange(led, nouns && leads_noun(fold(word)));
        const bool joined = whole.begin > 0 && text[whole.begin - 1] == '-';
        if (run == 0) continue;
        const std::size_t begin = whole.begin + name.begin;
        Name found{.span = {part.begin + begin, part.begin + begin + name.size()},
                   .form = std::move(form),
                   .skeleton = skeleton(written),
                   .before = {},
                   .after = {},
                   .run = run,
                   .foreign_script = foreign,
                   .latin = latin,
                   .noun = nouns,
                   .led = nouns && (behind_article || joined),
                   .opens = opens,
                   .place = static_cast<double>(begin) / static_cast<double>(text.size())};
        result.push_back({std::move(found), capitalised_letters(written) >= kShortest && !unit, run > 1});
    }
    return result;
}

Neighbour neighbour(const Name &name) { return {name.form, name.skeleton, name.opens}; }

} // namespace

std::vector<Name> names(const Version &version, Span part, const Letters &letters) {
    std::vector<Capitalised> all = capitalised(version, part, letters);
    std::vector<Name> result;
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (!all[at].counts) continue;
        if (all[at].goes_on) all[at].name.before = neighbour(all[at - 1].name);
        if (at + 1 < all.size() && all[at + 1].goes_on) all[at].name.after = neighbour(all[at + 1].name);
        result.push_back(all[at].name); // its neighbours ask for it, too
    }
    return result;
}

std::vector<Span> word_parts(std::string_view word) {
    std::vector<Span> result;
    bool inside = false;
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(word, at);
        const bool goes_on = is_letter(c) || is_mark(c) || is_digit(c);
        if (goes_on && !inside) result.push_back({begin, begin});
        if (goes_on) result.back().end = at;
        inside = goes_on;
    }
    return result;
}

bool capitalises_nouns(const Language &language) { return language.base == "de" || language.base == "lb"; }

namespace {

/// Whether a word is joined to others without a space, as in "debian-user@lists.debian.org".
bool is_joined(std::string_view text, Span word) {
    constexpr std::string_view kJoints = "#@/\\._-:";
    const auto joint = [&](std::size_t at) { return at < text.size() && kJoints.find(text[at]) != kJoints.npos; };
    const bool goes_on = word.end + 1 < text.size() && text[word.end + 1] != ' ' && text[word.end + 1] != '\n';
    return (word.begin > 0 && joint(word.begin - 1)) || (joint(word.end) && goes_on);
}

} // namespace

std::set<std::string> small_words(const Version &version) {
    std::set<std::string> result;
    const std::string_view text = version.text.bytes();
    for (const Span word : words(text, *version.language)) {
        const std::string_view written = text.substr(word.begin, word.size());
        std::size_t at = 0;
        if (is_lower(next_code_point(written, at)) && !is_joined(text, word)) result.insert(fold(written));
    }
    return result;
}

bool is_in_latin_script(const Version &version) {
    if (is_latin(version.language->script)) return true;
    const std::set<std::string> words = small_words(version);
    const auto count = std::count_if(words.begin(), words.end(), is_in_latin);
    return 2 * static_cast<std::size_t>(count) > words.size();
}

} // namespace hexapla
