#include "lexicon/inflection.h"

#include "text/utf8.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace hexapla {
namespace {

// In letters. A stem is what two forms share; endings are the rests. Stems of 3 letters make more
// false forms than true ones (.818 against .824 of segments found over 23 document pairs).
constexpr std::size_t kShortestStem = 4;
constexpr std::size_t kLongestLemmaEnding = 4; ///< "suus" of turvalli|suus
constexpr std::size_t kLongestFormEnding = 7;  ///< "suuteen", "uksessa"
/// At least so much of either word is stem.
constexpr double kLeastStem = 0.55;

std::size_t least_letters(std::size_t length) {
    const double share = std::ceil(kLeastStem * static_cast<double>(length));
    return std::max(kShortestStem, static_cast<std::size_t>(share));
}

} // namespace

std::size_t least_stem(std::string_view word) {
    const std::size_t length = code_points(word), least = least_letters(length);
    if (length < least) return SIZE_MAX;
    std::size_t seen = 0, at = 0;
    for (; at < word.size(); ++at)
        if (starts_code_point(word[at]) && seen++ == least) break;
    return at;
}

std::size_t shared_prefix(std::string_view a, std::string_view b) {
    const std::size_t most = std::min(a.size(), b.size());
    std::size_t shared = 0;
    while (shared < most && a[shared] == b[shared]) ++shared;
    // The first byte that differs may be the tail of a character whose head is shared.
    return head(a.size() > b.size() ? a : b, shared).size();
}

float form_of(std::string_view form, std::string_view lemma) {
    if (form == lemma) return 1;
    const std::size_t bytes = shared_prefix(form, lemma);
    const std::size_t stem = code_points(lemma.substr(0, bytes));
    const std::size_t form_rest = code_points(form.substr(bytes));
    const std::size_t lemma_rest = code_points(lemma.substr(bytes));
    const std::size_t longer = stem + std::max(form_rest, lemma_rest);
    if (stem < least_letters(longer) || form_rest > kLongestFormEnding || lemma_rest > kLongestLemmaEnding) return 0;
    return static_cast<float>(stem) / static_cast<float>(longer);
}

} // namespace hexapla
