#include "document/sentences.h"

#include "document/scan.h"
#include "text/classes.h"
#include "text/unicode.h"

#include <algorithm>
#include <unordered_map>

namespace hexapla {
namespace {

/// So many more times before a small letter than before a capital, and a word is an abbreviation.
constexpr int kEvidence = 2;

Span trimmed(std::string_view text, Span block) {
    while (!block.empty()) {
        std::size_t at = block.begin;
        if ((next_sign(text, at).classes & is::space) == 0) break;
        block.begin = at;
    }
    while (!block.empty()) {
        std::size_t at = block.end;
        if ((previous_sign(text, at).classes & is::space) == 0) break;
        block.end = at;
    }
    return block;
}

/// The word that ends at `at`, lower-cased; empty if it is long or none.
std::string short_word_before(std::string_view text, std::size_t at) {
    std::size_t begin = at;
    int letters = 0;
    while (begin > 0) {
        std::size_t before = begin;
        if ((previous_sign(text, before).classes & (is::letter | is::mark)) == 0) break;
        if (++letters > kEvidenceLetters) return {};
        begin = before;
    }
    std::string word;
    while (begin < at) append(word, to_lower(next_code_point(text, begin)));
    return word;
}

} // namespace

std::vector<Sentence> sentences(std::string_view text, Span block, const Language &language,
                                const Abbreviations &seen) {
    block = trimmed(text, block);
    std::vector<Sentence> result;
    if (block.empty()) return result;
    const std::vector<Place> places = Scan(text.substr(0, block.end), block.begin, language, seen).places();
    const auto ends = [](const Place &place) { return place.score > 0; };
    result.reserve(static_cast<std::size_t>(std::count_if(places.begin(), places.end(), ends)) + 1);
    Sentence current;
    current.span.begin = block.begin;
    for (const Place &place : places) {
        if (!ends(place)) {
            if (place.offset > current.span.begin) current.cuts.push_back({place.offset, place.score});
            continue;
        }
        current.span.end = place.end;
        result.push_back(std::move(current));
        current = {};
        current.span.begin = place.offset;
    }
    current.span.end = block.end;
    result.push_back(std::move(current));
    return result;
}

Abbreviations abbreviations_seen(std::string_view text) {
    std::unordered_map<std::string, int> evidence;
    for (std::size_t at = text.find('.'); at != std::string_view::npos; at = text.find('.', at + 1)) {
        if (at + 2 >= text.size() || text[at + 1] != ' ') continue;
        std::size_t next = at + 2;
        const Classes k = next_sign(text, next).classes;
        if ((k & (is::lower | is::upper)) == 0) continue;
        std::string word = short_word_before(text, at);
        if (!word.empty()) evidence[std::move(word)] += (k & is::lower) != 0 ? 1 : -1;
    }
    Abbreviations seen;
    for (const auto &[word, times] : evidence)
        if (times >= kEvidence) seen.insert(word);
    return seen;
}

} // namespace hexapla
