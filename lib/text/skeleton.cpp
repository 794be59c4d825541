// skeleton(): words of any script in Latin letters, spelt as they sound rather than as each
// language writes them.

#include "text/latin_letters.h"
#include "text/unicode.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>

namespace hexapla {
namespace {

/// What one folded letter is in Latin letters; ICU's answer is remembered.
std::string_view latin_letter(char32_t c) {
    if (const auto usual = known_latin_letter(c)) return *usual;
    // Transliterators are not to be shared by threads.
    thread_local std::unordered_map<char32_t, std::string> known;
    const auto [place, fresh] = known.try_emplace(c);
    if (fresh) {
        thread_local const std::unique_ptr<icu::Transliterator> latin = [] {
            UErrorCode status = U_ZERO_ERROR;
            std::unique_ptr<icu::Transliterator> made(
                icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, status));
            if (U_FAILURE(status)) throw Error("ICU: no transliterator");
            return made;
        }();
        icu::UnicodeString string(static_cast<UChar32>(c));
        latin->transliterate(string);
        string.toUTF8String(place->second);
        place->second = fold(place->second);
    }
    return place->second;
}

/// Letters that together stand for a sound.
struct Sound {
    std::string_view spelt;
    std::string_view sounds;
};
class Sounds {
public:
    constexpr explicit Sounds(std::span<const Sound> rows) : rows_(rows) {
        for (const Sound &row : rows) begins_[static_cast<unsigned char>(row.spelt[0])] = true;
    }
    /// The first whose letters stand at the head of a text that is not empty; null: none.
    const Sound *heading(std::string_view text) const {
        if (!begins_[static_cast<unsigned char>(text[0])]) return nullptr;
        const auto found = std::ranges::find_if(rows_, [&](const Sound &row) { return text.starts_with(row.spelt); });
        return found == rows_.end() ? nullptr : &*found;
    }

private:
    std::span<const Sound> rows_;
    std::array<bool, kByteValues> begins_{}; ///< by first byte: whether any begins so
};

/// Two Greek letters for a sound that no single one writes: Ομπραδόρ, Γκάνα, Ουγκάντα.
constexpr Sound kDigraphRows[] = {{"μπ", "b"}, {"γκ", "g"}, {"γγ", "ng"}, {"ου", "u"}};
constexpr Sounds kDigraphs(kDigraphRows);

std::string in_latin(std::string_view folded) {
    std::string result;
    for (std::size_t at = 0; at < folded.size();) {
        if (const Sound *const digraph = kDigraphs.heading(folded.substr(at))) {
            result += digraph->sounds;
            at += digraph->spelt.size();
            continue;
        }
        const char32_t c = next_code_point(folded, at);
        if (c < kAsciiEnd)
            result += static_cast<char>(c);
        else
            result += latin_letter(c);
    }
    return result;
}

bool is_vowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }
/// Before these, the languages that took their letters from Latin soften c to a hiss.
bool softens(char c) { return c == 'e' || c == 'i' || c == 'y'; }

/// Groups of letters that several languages spell differently and say alike.
constexpr Sound kSoundRows[] = {
    {"sch", "s"}, {"tsch", "c"}, {"ph", "f"}, {"th", "t"}, {"rh", "r"}, {"ck", "k"}, {"qu", "kv"}, {"sh", "s"},
    {"ts", "c"},  {"tz", "c"},   {"ch", "h"}, {"x", "ks"}, {"w", "v"},  {"y", "i"},  {"q", "k"},   {"ou", "u"},
};
constexpr Sounds kSounds(kSoundRows);

/// "mexico" -> "meksiko", "korruptio" -> "korupcio": one spelling for what came from one word.
std::string as_it_sounds(std::string_view latin) {
    std::string result;
    for (std::size_t at = 0; at < latin.size();) {
        const std::string_view rest = latin.substr(at);
        const Sound *const sound = kSounds.heading(rest);
        const std::size_t begin = at;
        next_code_point(latin, at); // what Latin has no letters for stays as it is
        std::string_view said = latin.substr(begin, at - begin);
        if (sound != nullptr) {
            said = sound->sounds;
            at += sound->spelt.size() - 1;
        } else if (rest[0] == 'c' && !(rest.size() > 1 && softens(rest[1]))) {
            said = "k";
        } else if (rest.starts_with("ti") && rest.size() > 2 && is_vowel(rest[2])) {
            said = "c"; // natio, nation, нация
        }
        if (said.size() > 1 || result.empty() || result.back() != said[0]) result += said;
    }
    return result;
}

} // namespace

std::string skeleton(std::string_view text) { return as_it_sounds(in_latin(fold(text))); }

} // namespace hexapla
