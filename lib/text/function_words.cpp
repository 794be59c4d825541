#include "text/function_words.h"

#include "text/guess_data.h"
#include "text/kept.h"
#include "text/split.h"

#include <set>

namespace hexapla {
namespace {

using Words = std::set<std::string_view>; // see into the table

Words made_words(const Language &language) {
    Words result;
    for (const Clues &row : clues()) {
        if (row.script != "Latn" || row.code.substr(0, row.code.find('-')) != language.base) continue;
        for (const std::string_view word : split(row.words, ' '))
            if (word.size() > 1) result.insert(word);
    }
    return result;
}

const Words &words_of(const Language &language) {
    static Kept<Words> known;
    return known.get(language.base, [&] { return made_words(language); });
}

} // namespace

bool has_function_words(const Language &language) { return !words_of(language).empty(); }

bool is_function_word(std::string_view lowered, const Language &language) {
    return words_of(language).contains(lowered);
}

} // namespace hexapla
