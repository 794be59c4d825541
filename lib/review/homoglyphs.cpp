#include "review/homoglyphs.h"

#include "review/names.h"
#include "text/characters.h"
#include "text/unicode.h"

#include <algorithm>

namespace hexapla {
namespace {

/// The scripts with look-alikes.
struct Home {
    std::string_view code, name;
};
constexpr Home kHomes[] = {{"Latn", "Latin"}, {"Cyrl", "Cyrillic"}, {"Grek", "Greek"}};

/// The letters of a word that are of one script.
std::size_t letters_of(std::string_view word, std::string_view wanted) {
    std::size_t result = 0;
    for (std::size_t at = 0; at < word.size();) result += script(next_code_point(word, at)) == wanted;
    return result;
}

/// A word with strange letters in it, as it should be; empty: none strange, or not look-alikes.
/// Letters of another alphabet behind a Latin word are its case ending (Linuxа) and no fault.
std::string repaired(std::string_view word, std::string_view home) {
    std::string result;
    std::size_t strange = 0, last_strange = 0;
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(word, at);
        if (!is_letter(c) || script(c) == home) {
            result += word.substr(begin, at - begin);
            continue;
        }
        const char32_t twin = lookalike(c, home);
        if (twin == 0) return {};
        append(result, twin);
        ++strange;
        last_strange = at;
    }
    const bool ending = home == "Latn" && last_strange == word.size();
    return strange == 0 || ending ? std::string() : result;
}

/// Whether a word begins as an abbreviation or a name in Latin letters, and nothing but an ending in
/// another alphabet follows: SMSка, Macом, X'а.
bool is_stem_with_ending(std::string_view word) {
    constexpr std::size_t kStem = 3, kCapitals = 2; ///< letters at least: of a name, of an abbreviation
    std::size_t at = 0, stem = 0, capitals = 0;
    while (at < word.size()) {
        std::size_t next = at;
        const char32_t c = next_code_point(word, next);
        const bool joined = is_letter(c);
        if (joined && script(c) != "Latn") break;
        stem += joined;
        capitals += is_upper(c);
        if (!joined && stem > 0 && letters_of(word.substr(next), "Latn") == 0) return true;
        at = next;
    }
    if (stem == 0 || letters_of(word.substr(at), "Latn") > 0) return false;
    return stem >= kStem || (stem >= kCapitals && capitals == stem);
}

/// Whether a word has a letter of a script that no other one has in its shape: it is of that script.
bool is_proven(std::string_view word, std::string_view home) {
    for (std::size_t at = 0; at < word.size();) {
        const char32_t c = next_code_point(word, at);
        if (script(c) != home) continue;
        if (std::all_of(std::begin(kHomes), std::end(kHomes),
                        [&](const Home &other) { return other.code == home || lookalike(c, other.code) == 0; }))
            return true;
    }
    return false;
}

/// Whether a word is of its version's script although many of its letters are not.
bool is_at_home(std::string_view word, const Home &home, std::size_t own, std::size_t strange) {
    constexpr std::size_t kLeast = 2; // letters; one beside a sign is a unit: kΩ, μA
    const bool formula = home.code == "Latn" && letters_of(word, "Grek") > 0;
    return own >= kLeast && !formula && !is_stem_with_ending(word) && (own > strange || is_proven(word, home.code));
}

} // namespace

std::string own_script(const Version &version) {
    return is_in_latin_script(version) ? "Latn" : version.language->script;
}

Retyped retyped(std::string_view word, std::string_view own) {
    constexpr std::size_t kMajority = 3; // letters of its script per strange one that settle which it is
    std::size_t all = 0;
    for (const Home &home : kHomes) all += letters_of(word, home.code);
    for (const Home &home : kHomes) {
        const std::size_t count = letters_of(word, home.code), strange = all - count;
        if (count == all) return {};
        if (count >= kMajority * strange || (home.code == own && is_at_home(word, home, count, strange)))
            return {std::string(home.name), repaired(word, home.code)};
    }
    return {};
}

} // namespace hexapla
