#include "review/asides.h"

#include "lexicon/clitics.h"
#include "lexicon/common_words.h"
#include "text/split.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <string>

namespace hexapla {
namespace {

constexpr std::array<std::string_view, 3> kMeanings = {"translate", "translation", "translator"};

/// How a language marks a translator's note where it does not write the word out, or, of languages without a list of
/// common words, what its words for translation begin with: lower case, without spaces, parted by |.
struct Notes {
    std::string_view base;
    std::string_view marks;
};
constexpr Notes kNotes[] = {
    {"az", "tərcümə"},
    {"be", "перакла"},
    {"bg", "бел.прев|бел.пр."},
    {"ca", "n.delt.|n.delat."},
    {"cs", "pozn.překl|pozn.př."},
    {"da", "overs.anm"},
    {"de", "anm.d.üb|anm.desüb|a.d.ü."},
    {"el", "σ.τ.μ"},
    {"eo", "traduk"},
    {"es", "n.delt.|n.delat."},
    {"eu", "itzul"},
    {"fi", "suom.huom"},
    {"fr", "n.d.t"},
    {"ga", "aistri"},
    {"gl", "traduc|tradut|n.dot."},
    {"hr", "op.prev|nap.prev|prim.prev"},
    {"hu", "ford.megj|(aford."},
    {"hy", "թարգման"},
    {"is", "þýðing|þýðand"},
    {"it", "n.d.t|n.delt."},
    {"ja", "訳注|訳註"},
    {"ka", "თარგმ"},
    {"kk", "аудар"},
    {"ko", "역주"},
    {"lb", "iwwersat|iwwersetz"},
    {"lt", "vert.past"},
    {"lv", "tulk.piez"},
    {"mk", "заб.прев|прим.прев|превод|превед"},
    {"mt", "traduzz|tradott|tradutt"},
    {"nb", "overs.anm"},
    {"nl", "nootv.d.vert|nootvert"},
    {"pl", "przyp.tłum"},
    {"pt", "n.dot.|n.dat."},
    {"ro", "n.trad"},
    {"ru", "прим.пер|примеч.пер"},
    {"sk", "pozn.prekl"},
    {"sl", "op.prev"},
    {"sq", "përkth"},
    {"sr", "прим.прев|prim.prev"},
    {"sv", "övers.anm"},
    {"ta", "மொழிபெயர்"},
    {"tr", "ç.n.|çev.notu"},
    {"uk", "прим.пер|приміт.пер"},
    {"ur", "ترجم"},
    {"zh", "译注|譯註|译者|譯者"},
};

bool has_mark(std::string_view text, const Language &language) {
    const auto *const row = std::ranges::find(kNotes, std::string_view(language.base), &Notes::base);
    if (row == std::end(kNotes)) return false;
    std::string joined = lower(text);
    std::erase_if(joined, [](char c) { return c == ' ' || c == '\n'; });
    return std::ranges::any_of(split(row->marks, '|'),
                               [&](std::string_view mark) { return joined.find(mark) != joined.npos; });
}

bool names_translation(std::string_view form, const Language &language) {
    return std::ranges::any_of(kMeanings, [&](std::string_view meaning) { return means(form, meaning, language); });
}

} // namespace

bool speaks_of_translation(std::string_view text, const Language &language) {
    if (has_mark(text, language)) return true;
    return std::ranges::any_of(words(text, language), [&](Span word) {
        const std::string form = fold(text.substr(word.begin, word.size()));
        const std::vector<std::string_view> bare = bare_words(form, language);
        return names_translation(form, language) ||
               std::ranges::any_of(bare, [&](std::string_view part) { return names_translation(part, language); });
    });
}

bool speaks_of_translation(const Version &version, std::size_t segment) {
    constexpr std::size_t kLongest = 8; // items of a list of names
    const auto &segments = version.segments;
    const auto speaks = [&](std::size_t at) {
        return speaks_of_translation(version.text.at(segments[at].span), *version.language);
    };
    if (speaks(segment)) return true;
    std::size_t first = segment;
    while (first > 0 && segment - first < kLongest && segments[first].kind == Kind::item) --first;
    const bool listed = first < segment && segments[first].kind != Kind::item;
    if (listed) return speaks(first);
    return segment > 0 && segments[segment - 1].kind == Kind::heading && speaks(segment - 1);
}

} // namespace hexapla
