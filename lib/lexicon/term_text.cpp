#include "lexicon/inflection.h"
#include "lexicon/terms.h"
#include "text/unicode.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Languages that write compounds as one word.
constexpr std::string_view kCompounding[] = {"af", "da", "de", "et", "fi", "fo", "fy", "hu",
                                             "is", "lb", "nb", "nl", "nn", "no", "sv"};
/// Bytes of a term that may be part of a compound; of the rest of the compound.
constexpr std::size_t kPart = 5, kRest = 3;
/// Words that may stand between the words of a term.
constexpr std::size_t kBetween = 2;

/// What follows an elided article or preposition: "l’application" -> "application"; else empty.
std::string_view behind_elision(std::string_view form) {
    for (const std::string_view mark : {std::string_view("’"), std::string_view("'")})
        if (const std::size_t at = form.find(mark); at != form.npos) return form.substr(at + mark.size());
    return {};
}

} // namespace

TermText::TermText(std::string_view text, const Language &language)
    : text_(text), language_(language),
      compounds_(std::find(std::begin(kCompounding), std::end(kCompounding), language.base) != std::end(kCompounding)) {
    if (!language.spaces) return;
    for (const Span word : words(text, language)) words_.push_back({word, fold(text.substr(word.begin, word.size()))});
}

bool TermText::matches(const Word &word, std::string_view lemma) const {
    if (form_of(word.form, lemma) > 0) return true;
    const std::string_view bare = behind_elision(word.form);
    if (!bare.empty() && form_of(bare, lemma) > 0) return true;
    if (!compounds_ || lemma.size() < kPart || word.form.size() < lemma.size() + kRest) return false;
    if (word.form.starts_with(lemma)) return true;
    // The last part is inflected: look for the lemma without its last letter.
    std::size_t stem = lemma.size();
    previous_code_point(lemma, stem);
    const std::size_t at = word.form.find(lemma.substr(0, stem), kRest);
    return at != word.form.npos && form_of(std::string_view(word.form).substr(at), lemma) > 0;
}

std::vector<Span> TermText::occurrences(const Rendering &rendering) const {
    std::vector<Span> result;
    if (!language_.spaces) {
        for (std::size_t at = 0; (at = text_.find(rendering.text, at)) != text_.npos; at += rendering.text.size())
            result.push_back({at, at + rendering.text.size()});
        return result;
    }
    for (std::size_t first = 0; first < words_.size(); ++first) {
        std::size_t at = first, between = 0, matched = 0;
        for (; at < words_.size() && matched < rendering.words.size() && between <= kBetween; ++at) {
            if (matches(words_[at], rendering.words[matched]))
                ++matched, between = 0;
            else if (matched == 0)
                break;
            else
                ++between;
        }
        if (matched == 0 || matched < rendering.words.size()) continue;
        result.push_back({words_[first].span.begin, words_[at - 1].span.end});
        first = at - 1;
    }
    return result;
}

} // namespace hexapla
