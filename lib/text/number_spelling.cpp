#include "text/number_spelling.h"

#include "text/split.h"
#include "text/utf8.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Letters that stand for others, anywhere in a word or at its end alone.
struct Respelling {
    std::string_view language; ///< empty: any
    std::string_view from, to;
    bool at_end = false;
};
constexpr Respelling kRespellings[] = {
    {"", "ё", "е"}, // which Russian print does not part
    {"ar", "أ", "ا"},
    {"ar", "إ", "ا"},
    {"ar", "آ", "ا"},
    {"ar", "مئ", "مائ"},
    {"ar", "ينيات", "ون", true}, // decades: الستينيات
    {"ar", "ينات", "ون", true},
    {"ar", "ين", "ون", true}, // behind a preposition, or an object
    {"ar", "ة", "", true},    // units: خمسة and خمس by what they count
    {"ar", "ثمان", "ثماني", true},
    {"ar", "حادي", "اول", true}, // first, in front of tens
    {"ar", "ثني", "ثنا", true},
    {"ar", "ثنتي", "ثنتا", true},
    {"hi", "ँ", "ं"},
    {"hi", "न्द", "ंद"},
};

/// What is written together with number words, in front of them or behind.
struct Particles {
    std::string_view language;
    bool before;
    std::size_t least;        ///< letters of the number
    std::string_view written; ///< parted by spaces
};
constexpr Particles kParticles[] = {
    {"ar", true, 3, "وال بال فال كال ال لل و ف ب ل ك"},
    {"bg", false, 2, "те та то ят ия я"}, // definite articles: шестте, първият
    {"de", false, 8, "ern ers er"},       // Achttausender
    {"fa", false, 2, "مین م"},            // ordinals: بیستم
    {"he", true, 3, "וה בה שה ה ו ב ל מ כ ש"},
    {"hi", false, 2, "वीं वें वां वाँ वा वी"}, // ordinals: बीसवीं
    {"mk", false, 2, "те та то от"},
    {"tr", false, 2, "si sı sü su i ı ü u"}, // yüzde ellisi
};

struct Thousand {
    std::string_view language, word;
};
constexpr Thousand kThousands[] = {{"da", "tusind"},  {"de", "tausend"}, {"et", "tuhat"},
                                   {"fi", "tuhatta"}, {"hu", "ezer"},    {"it", "mila"},
                                   {"nb", "tusen"},   {"nl", "duizend"}, {"sv", "tusen"}};

/// French neuf is new, Hungarian hat has an effect, Italian sei says you are, Vietnamese năm is a year, Arabic ألف
/// wrote a book, Persian نه is no.
struct Homonyms {
    std::string_view language;
    std::string_view words;
};
constexpr Homonyms kHomonyms[] = {
    {"ar", "ألف"}, {"ca", "nou deu set"}, {"fa", "نه ده شش"},    {"fr", "neuf"},      {"hu", "hat"},
    {"it", "sei"}, {"ro", "nouă"},        {"tr", "altı yüz on"}, {"vi", "năm ba tư"},
};

void respell(std::string &word, const Respelling &row) {
    if (row.at_end) {
        if (word.ends_with(row.from)) word.replace(word.size() - row.from.size(), row.from.size(), row.to);
        return;
    }
    std::string result; // made anew: a word may be as long as a text
    std::size_t done = 0;
    for (std::size_t at = 0; (at = word.find(row.from, done)) != word.npos; done = at + row.from.size())
        result.append(word, done, at - done).append(row.to);
    if (done > 0) word = result.append(word, done);
}

} // namespace

std::string number_spelling(std::string_view lowered, std::string_view language) {
    std::string result;
    for (const std::string_view part : split(lowered, ' ')) {
        std::string word(part);
        for (const Respelling &row : kRespellings)
            if (row.language.empty() || row.language == language) respell(word, row);
        result.append(result.empty() ? "" : " ").append(word);
    }
    return result;
}

std::vector<std::string_view> bare_numbers(std::string_view lowered, std::string_view language) {
    std::vector<std::string_view> result;
    for (const Particles &row : kParticles) {
        if (row.language != language) continue;
        for (const std::string_view particle : split(row.written, ' ')) {
            if (row.before ? !lowered.starts_with(particle) : !lowered.ends_with(particle)) continue;
            const std::string_view rest =
                lowered.substr(row.before ? particle.size() : 0, lowered.size() - particle.size());
            if (code_points(rest) >= row.least) result.push_back(rest);
        }
    }
    return result;
}

bool has_leading_particles(std::string_view language) {
    return std::ranges::any_of(kParticles,
                               [&](const Particles &row) { return row.before && row.language == language; });
}

std::string_view thousand(std::string_view language) {
    const auto *const row = std::ranges::find(kThousands, language, &Thousand::language);
    return row == std::end(kThousands) ? std::string_view() : row->word;
}

std::vector<std::string_view> number_homonyms(std::string_view language) {
    const auto *const row = std::ranges::find(kHomonyms, language, &Homonyms::language);
    return row == std::end(kHomonyms) ? std::vector<std::string_view>() : split(row->words, ' ');
}

} // namespace hexapla
