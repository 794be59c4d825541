#include "lexicon/vocabulary.h"

#include "text/numbers.h"
#include "text/unicode.h"

#include <algorithm>
#include <unordered_map>

namespace hexapla {
namespace {

/// Longest word before an apostrophe that is taken for an elided one: "l'homme", "quell'anno".
constexpr std::size_t kElision = 5;

/// Gives each word of a version its index.
class Indexer {
public:
    explicit Indexer(const Language &language) { vocabulary_.language = &language; }

    std::uint32_t operator()(std::string form, const std::string &value) {
        const auto next = static_cast<std::uint32_t>(vocabulary_.words.size());
        const auto [place, fresh] = index_.try_emplace(value.empty() ? form : form + '\0' + value, next);
        if (fresh) {
            std::string latin = skeleton(form);
            vocabulary_.words.push_back({std::move(form), std::move(latin), value, 0});
        }
        ++vocabulary_.words[place->second].count;
        return place->second;
    }
    Vocabulary take() { return std::move(vocabulary_); }

private:
    Vocabulary vocabulary_;
    std::unordered_map<std::string, std::uint32_t> index_;
};

/// Elided articles and prepositions are words of their own: "l'homme" -> "l", "homme".
std::vector<std::string_view> without_elision(std::string_view word) {
    for (const std::string_view apostrophe : {"'", "’"}) {
        const std::size_t at = word.find(apostrophe);
        if (at == std::string_view::npos || at > kElision || static_cast<unsigned char>(word[0]) >= 0xCE)
            continue;
        return {word.substr(0, at), word.substr(at + apostrophe.size())};
    }
    return {word};
}

} // namespace

Tokens tokens(const Version &version) {
    Tokens result;
    Indexer index(*version.language);
    for (const Segment &segment : version.segments) {
        const std::string_view text = version.text.at(segment.span);
        std::vector<std::uint32_t> sequence;
        const std::vector<Number> found = numbers(text, *version.language);
        auto number = found.begin();
        const auto add_numbers_before = [&](std::size_t end) {
            for (; number != found.end() && number->span.begin < end; ++number)
                sequence.push_back(index(fold(text.substr(number->span.begin, number->span.size())),
                                         number->value));
        };
        std::size_t done = 0; // end of the last number
        for (const Span word : words(text, *version.language)) {
            add_numbers_before(word.end);
            if (number != found.begin()) done = std::prev(number)->span.end;
            if (word.begin < done) continue; // the word is, or begins in, a number
            for (const std::string_view part : without_elision(text.substr(word.begin, word.size())))
                if (!part.empty()) sequence.push_back(index(fold(part), {}));
        }
        add_numbers_before(text.size());
        result.segments.push_back(std::move(sequence));
    }
    result.vocabulary = index.take();
    return result;
}

} // namespace hexapla
