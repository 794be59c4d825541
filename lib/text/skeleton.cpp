// skeleton(): words of any script in Latin letters, spelt as they sound rather than as each
// language writes them. ICU needs 10 to 90 ms to wake its transliterators, so the alphabets most
// documents use stand in tables here and ICU is asked for the rest alone.

#include "text/unicode.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <unordered_map>

namespace hexapla {
namespace {

/// Latin letters for a folded letter. Sorted by letter.
struct Letter {
    char32_t letter;
    std::string_view latin;
};

constexpr Letter kLetters[] = {
    // Latin letters that folding leaves as they are
    {U'æ', "ae"},
    {U'ð', "d"},
    {U'ø', "o"},
    {U'þ', "t"},
    {U'đ', "d"},
    {U'ħ', "h"},
    {U'ı', "i"},
    {U'ł', "l"},
    {U'ŋ', "ng"},
    {U'œ', "oe"},
    {U'ŧ', "t"},
    {U'ƒ', "f"},
    {U'ơ', "o"},
    {U'ư', "u"},
    {U'ə', "a"},
    // Greek
    {U'α', "a"},
    {U'β', "v"},
    {U'γ', "g"},
    {U'δ', "d"},
    {U'ε', "e"},
    {U'ζ', "z"},
    {U'η', "i"},
    {U'θ', "t"},
    {U'ι', "i"},
    {U'κ', "k"},
    {U'λ', "l"},
    {U'μ', "m"},
    {U'ν', "n"},
    {U'ξ', "ks"},
    {U'ο', "o"},
    {U'π', "p"},
    {U'ρ', "r"},
    {U'ς', "s"},
    {U'σ', "s"},
    {U'τ', "t"},
    {U'υ', "i"},
    {U'φ', "f"},
    {U'χ', "h"},
    {U'ψ', "ps"},
    {U'ω', "o"},
    // Cyrillic
    {U'а', "a"},
    {U'б', "b"},
    {U'в', "v"},
    {U'г', "g"},
    {U'д', "d"},
    {U'е', "e"},
    {U'ж', "j"},
    {U'з', "z"},
    {U'и', "i"},
    {U'й', "i"},
    {U'к', "k"},
    {U'л', "l"},
    {U'м', "m"},
    {U'н', "n"},
    {U'о', "o"},
    {U'п', "p"},
    {U'р', "r"},
    {U'с', "s"},
    {U'т', "t"},
    {U'у', "u"},
    {U'ф', "f"},
    {U'х', "h"},
    {U'ц', "c"},
    {U'ч', "c"},
    {U'ш', "s"},
    {U'щ', "st"},
    {U'ъ', "a"},
    {U'ы', "i"},
    {U'ь', ""},
    {U'э', "e"},
    {U'ю', "iu"},
    {U'я', "ia"},
    {U'ђ', "d"},
    {U'є', "e"},
    {U'ѕ', "z"},
    {U'і', "i"},
    {U'ї', "i"},
    {U'ј', "j"},
    {U'љ', "l"},
    {U'њ', "n"},
    {U'ћ', "c"},
    {U'џ', "j"},
    {U'ґ', "g"},
    {U'ғ', "g"},
    {U'қ', "k"},
    {U'ң', "n"},
    {U'ү', "u"},
    {U'ұ', "u"},
    {U'һ', "h"},
    {U'ә', "a"},
    {U'ө', "o"},
    // Armenian
    {U'ա', "a"},
    {U'բ', "b"},
    {U'գ', "g"},
    {U'դ', "d"},
    {U'ե', "e"},
    {U'զ', "z"},
    {U'է', "e"},
    {U'ը', "e"},
    {U'թ', "t"},
    {U'ժ', "j"},
    {U'ի', "i"},
    {U'լ', "l"},
    {U'խ', "h"},
    {U'ծ', "c"},
    {U'կ', "k"},
    {U'հ', "h"},
    {U'ձ', "z"},
    {U'ղ', "g"},
    {U'ճ', "c"},
    {U'մ', "m"},
    {U'յ', "i"},
    {U'ն', "n"},
    {U'շ', "s"},
    {U'ո', "o"},
    {U'չ', "c"},
    {U'պ', "p"},
    {U'ջ', "j"},
    {U'ռ', "r"},
    {U'ս', "s"},
    {U'վ', "v"},
    {U'տ', "t"},
    {U'ր', "r"},
    {U'ց', "c"},
    {U'ւ', "v"},
    {U'փ', "p"},
    {U'ք', "k"},
    {U'օ', "o"},
    {U'ֆ', "f"},
    // Hebrew: consonants, as it is written
    {U'א', "a"},
    {U'ב', "b"},
    {U'ג', "g"},
    {U'ד', "d"},
    {U'ה', "h"},
    {U'ו', "v"},
    {U'ז', "z"},
    {U'ח', "h"},
    {U'ט', "t"},
    {U'י', "i"},
    {U'ך', "k"},
    {U'כ', "k"},
    {U'ל', "l"},
    {U'ם', "m"},
    {U'מ', "m"},
    {U'ן', "n"},
    {U'נ', "n"},
    {U'ס', "s"},
    {U'ע', "a"},
    {U'ף', "p"},
    {U'פ', "p"},
    {U'ץ', "c"},
    {U'צ', "c"},
    {U'ק', "k"},
    {U'ר', "r"},
    {U'ש', "s"},
    {U'ת', "t"},
    // Arabic and Persian
    {U'ء', ""},
    {U'ا', "a"},
    {U'ب', "b"},
    {U'ة', "a"},
    {U'ت', "t"},
    {U'ث', "t"},
    {U'ج', "j"},
    {U'ح', "h"},
    {U'خ', "h"},
    {U'د', "d"},
    {U'ذ', "d"},
    {U'ر', "r"},
    {U'ز', "z"},
    {U'س', "s"},
    {U'ش', "s"},
    {U'ص', "s"},
    {U'ض', "d"},
    {U'ط', "t"},
    {U'ظ', "z"},
    {U'ع', "a"},
    {U'غ', "g"},
    {U'ـ', ""},
    {U'ف', "f"},
    {U'ق', "k"},
    {U'ك', "k"},
    {U'ل', "l"},
    {U'م', "m"},
    {U'ن', "n"},
    {U'ه', "h"},
    {U'و', "u"},
    {U'ى', "a"},
    {U'ي', "i"},
    {U'پ', "p"},
    {U'چ', "c"},
    {U'ژ', "j"},
    {U'ک', "k"},
    {U'گ', "g"},
    {U'ی', "i"},
    // Georgian
    {U'ა', "a"},
    {U'ბ', "b"},
    {U'გ', "g"},
    {U'დ', "d"},
    {U'ე', "e"},
    {U'ვ', "v"},
    {U'ზ', "z"},
    {U'თ', "t"},
    {U'ი', "i"},
    {U'კ', "k"},
    {U'ლ', "l"},
    {U'მ', "m"},
    {U'ნ', "n"},
    {U'ო', "o"},
    {U'პ', "p"},
    {U'ჟ', "j"},
    {U'რ', "r"},
    {U'ს', "s"},
    {U'ტ', "t"},
    {U'უ', "u"},
    {U'ფ', "p"},
    {U'ქ', "k"},
    {U'ღ', "g"},
    {U'ყ', "k"},
    {U'შ', "s"},
    {U'ჩ', "c"},
    {U'ც', "c"},
    {U'ძ', "z"},
    {U'წ', "c"},
    {U'ჭ', "c"},
    {U'ხ', "h"},
    {U'ჯ', "j"},
    {U'ჰ', "h"},
};
static_assert(std::is_sorted(std::begin(kLetters), std::end(kLetters),
                             [](const Letter &a, const Letter &b) { return a.letter < b.letter; }));

/// What one folded letter is in Latin letters; ICU's answer is remembered.
std::string_view latin_letter(char32_t c) {
    const auto *const found =
        std::lower_bound(std::begin(kLetters), std::end(kLetters), c,
                         [](const Letter &row, char32_t letter) { return row.letter < letter; });
    if (found != std::end(kLetters) && found->letter == c) return found->latin;
    // Transliterators are not to be shared by threads.
    thread_local std::unordered_map<char32_t, std::string> known;
    const auto [place, fresh] = known.try_emplace(c);
    if (fresh) {
        thread_local const std::unique_ptr<icu::Transliterator> latin = [] {
            UErrorCode status = U_ZERO_ERROR;
            std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
                "Any-Latin; Latin-ASCII", UTRANS_FORWARD, status));
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

/// Two Greek letters for a sound that no single one writes: Ομπραδόρ, Γκάνα, Ουγκάντα.
struct Digraph {
    std::string_view spelt;
    std::string_view latin;
};
constexpr Digraph kDigraphs[] = {{"μπ", "b"}, {"γκ", "g"}, {"γγ", "ng"}, {"ου", "u"}};

std::string in_latin(std::string_view folded) {
    std::string result;
    for (std::size_t at = 0; at < folded.size();) {
        const auto *const digraph = std::find_if(
            std::begin(kDigraphs), std::end(kDigraphs),
            [&](const Digraph &row) { return folded.substr(at).starts_with(row.spelt); });
        if (digraph != std::end(kDigraphs)) {
            result += digraph->latin;
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

bool is_vowel(char c) {
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}
/// Before these, the languages that took their letters from Latin soften c to a hiss.
bool softens(char c) {
    return c == 'e' || c == 'i' || c == 'y';
}

/// A group of letters that several languages spell differently and say alike.
struct Sound {
    std::string_view spelt;
    std::string_view sounds;
};
constexpr Sound kSounds[] = {
    {"sch", "s"}, {"tsch", "c"}, {"ph", "f"}, {"th", "t"}, {"rh", "r"}, {"ck", "k"},
    {"qu", "kv"}, {"sh", "s"},   {"ts", "c"}, {"tz", "c"}, {"ch", "h"}, {"x", "ks"},
    {"w", "v"},   {"y", "i"},    {"q", "k"},  {"ou", "u"},
};

/// "mexico" -> "meksiko", "korruptio" -> "korupcio": one spelling for what came from one word.
std::string as_it_sounds(std::string_view latin) {
    std::string result;
    for (std::size_t at = 0; at < latin.size();) {
        const std::string_view rest = latin.substr(at);
        const auto *const sound =
            std::find_if(std::begin(kSounds), std::end(kSounds),
                         [&](const Sound &row) { return rest.starts_with(row.spelt); });
        std::string_view said = rest.substr(0, 1);
        at += 1;
        if (sound != std::end(kSounds)) {
            said = sound->sounds;
            at += sound->spelt.size() - 1;
        } else if (rest[0] == 'c' && !(rest.size() > 1 && softens(rest[1]))) {
            said = "k";
        } else if (rest.starts_with("ti") && rest.size() > 2 && is_vowel(rest[2])) {
            said = "c"; // natio, nation, нация
        }
        if (result.empty() || result.back() != said[0] || said.size() > 1) result += said;
    }
    return result;
}

} // namespace

std::string skeleton(std::string_view text) {
    return as_it_sounds(in_latin(fold(text)));
}

} // namespace hexapla
