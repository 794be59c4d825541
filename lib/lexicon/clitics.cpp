#include "lexicon/clitics.h"

#include "text/language.h"
#include "text/utf8.h"

#include <algorithm>

namespace hexapla {
namespace {

/// What is left when a clitic is taken away has at least so many letters; syllables in Hangul.
struct Clitics {
    std::string_view language; ///< base code
    bool before;               ///< the word, not behind it
    std::size_t least;
    std::vector<std::string_view> written; ///< the longest first
};

const std::vector<Clitics> &clitics() {
    static const std::vector<Clitics> rows = {
        {"ar", true, 3, {"وبال", "ولل", "وال", "بال", "فال", "كال", "ال", "لل", "و", "ف", "ب", "ل", "ك"}},
        {"ar", false, 3, {"هما", "كما", "ها", "هم", "هن", "نا", "كم", "ه", "ك", "ي"}},
        {"he",
         true,
         3,
         {"וכש", "ומה", "ושה", "כשה", "וה", "ול", "וב", "ומ", "וש", "מה", "שה", "בה", "ה", "ו", "ב", "ל", "מ", "כ",
          "ש"}},
        {"ko", false, 2, {"에서는", "으로써", "으로서", "에게서", "까지는", "부터", "까지", "에서", "에게", "으로",
                          "이나",   "이며",   "이고",   "마다",   "조차",   "보다", "처럼", "들은", "들을", "들이",
                          "들의",   "들에",   "은",     "는",     "이",     "가",   "을",   "를",   "의",   "에",
                          "로",     "와",     "과",     "도",     "만",     "나",   "들"}},
    };
    return rows;
}

} // namespace

std::vector<std::string_view> bare_words(std::string_view word, const Language &language) {
    std::vector<std::string_view> result;
    for (const Clitics &row : clitics()) {
        if (row.language != language.base) continue;
        for (const std::string_view clitic : row.written) {
            if (!(row.before ? word.starts_with(clitic) : word.ends_with(clitic))) continue;
            const std::string_view rest =
                row.before ? word.substr(clitic.size()) : word.substr(0, word.size() - clitic.size());
            if (code_points(rest) >= row.least) result.push_back(rest);
        }
    }
    return result;
}

} // namespace hexapla
