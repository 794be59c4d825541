#include "review/names.h"

#include "text/unicode.h"

#include <algorithm>

namespace hexapla {
namespace {

constexpr std::size_t kShortest = 4; ///< letters; shorter ones are initials, acronyms, titles

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

/// Whether a script is Latin, or not known.
bool is_latin(std::string_view script) { return script == "Latn" || script == "Zyyy"; }

bool is_in_latin(std::string_view word) {
    for (std::size_t at = 0; at < word.size();)
        if (!is_latin(script(next_code_point(word, at)))) return false;
    return true;
}

char32_t last_letter(std::string_view word) {
    std::size_t at = word.size();
    return previous_code_point(word, at);
}

/// What stands between two words.
enum class Gap : std::uint8_t {
    space,  ///< one space or line end: the words belong together
    inside, ///< a comma and the like: the sentence goes on
    opening ///< a stop, a quotation mark, a bracket: a capital may follow for its own sake
};
Gap gap(std::string_view between) {
    if (between == " " || between == "\n") return Gap::space;
    for (std::size_t at = 0; at < between.size();) {
        const char32_t c = next_code_point(between, at);
        if (c != ' ' && c != ',' && c != '-' && c != ';') return Gap::opening;
    }
    return Gap::inside;
}

/// A capitalised word and its neighbours, whether it counts as a name or not.
struct Capitalised {
    Name name;
    bool counts = false;
    bool goes_on = false; ///< the run of the one before
};

std::vector<Capitalised> capitalised(const Version &version, Span part, bool in_latin) {
    std::vector<Capitalised> result;
    const std::string_view text = version.text.at(part);
    const bool nouns = capitalises_nouns(*version.language);
    std::size_t end = 0, run = 0; // of the word before: its end, its place among capitalised ones
    bool behind_number = false;   // a unit: "2 Gbyte"
    for (const Span word : words(text, *version.language)) {
        const std::string_view written = text.substr(word.begin, word.size());
        const Gap before = end == 0 ? Gap::opening : gap(text.substr(end, word.begin - end));
        const std::size_t letters = behind_number ? 0 : capitalised_letters(written);
        end = word.end;
        behind_number = is_digit(last_letter(written));
        run = letters == 0 ? 0 : before == Gap::space ? run + 1 : 1;
        if (letters == 0) continue;
        const bool latin = is_in_latin(written), foreign = latin && !in_latin;
        const Name name{.span = {part.begin + word.begin, part.begin + word.end},
                        .form = fold(written),
                        .skeleton = skeleton(written),
                        .before = {},
                        .after = {},
                        .run = run,
                        .foreign_script = foreign,
                        .latin = latin,
                        .noun = nouns,
                        .opens = !foreign && before == Gap::opening,
                        .place = static_cast<double>(word.begin) / static_cast<double>(text.size())};
        result.push_back({name, letters >= kShortest, run > 1});
    }
    return result;
}

} // namespace

std::vector<Name> names(const Version &version, Span part, bool in_latin) {
    std::vector<Capitalised> all = capitalised(version, part, in_latin);
    std::vector<Name> result;
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (!all[at].counts) continue;
        if (all[at].goes_on) all[at].name.before = all[at - 1].name.skeleton;
        if (at + 1 < all.size() && all[at + 1].goes_on) all[at].name.after = all[at + 1].name.skeleton;
        result.push_back(all[at].name); // its neighbours ask for it, too
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
