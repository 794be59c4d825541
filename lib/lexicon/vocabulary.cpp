#include "lexicon/vocabulary.h"

#include "lexicon/string_numbers.h"
#include "text/numbers.h"
#include "text/unicode.h"

#include <algorithm>
#include <memory_resource>

namespace hexapla {
namespace {

/// Longest word before an apostrophe that is taken for an elided one: "l'homme", "quell'anno".
constexpr std::size_t kElision = 5;

/// Gives each word of a version its index.
class Indexer {
public:
    explicit Indexer(const Language &language) { vocabulary_.language = &language; }

    void expect(std::string_view written) const { entries_.expect(written); }
    /// `written` must outlive the indexer. Folding is dear: each spelling is folded once.
    std::uint32_t word(std::string_view written) {
        std::uint32_t index = entries_.find(written);
        if (index == StringNumbers::kNone) entries_[written] = index = entry(written, {});
        return counted(index);
    }
    std::uint32_t number(std::string_view written, const Number &number) { return counted(entry(written, number)); }
    Vocabulary take() {
        for (std::size_t w = 0; w < counts_.size(); ++w) vocabulary_.words[w].count = counts_[w];
        return std::move(vocabulary_);
    }

private:
    std::uint32_t counted(std::uint32_t index) {
        if (index == counts_.size()) counts_.push_back(0);
        ++counts_[index];
        return index;
    }
    std::uint32_t entry(std::string_view written, const Number &number) {
        std::string form = fold(written);
        const std::string key = number.value.empty() ? std::string() : form + '\0' + number.value;
        const std::string_view sought = key.empty() ? form : key;
        if (const std::uint32_t known = entries_.find(sought); known != StringNumbers::kNone) return known;
        const auto next = static_cast<std::uint32_t>(vocabulary_.words.size());
        entries_[kept(sought)] = next;
        const bool digits = !number.value.empty() && !number.word;
        std::string latin = digits ? std::string() : skeleton(form);
        vocabulary_.words.push_back({std::move(form), lower(written), std::move(latin), number.value, 0, digits});
        return next;
    }
    /// A copy that stays where it is.
    std::string_view kept(std::string_view key) {
        auto *const copy = static_cast<char *>(keys_.allocate(key.size() + 1, 1));
        std::copy(key.begin(), key.end(), copy);
        return {copy, key.size()};
    }

    Vocabulary vocabulary_;
    std::vector<std::uint32_t> counts_; ///< by word, side by side: nearly every word of a text is counted alone
    StringNumbers entries_;             ///< by form, and value if there is one, and by every spelling
    std::pmr::monotonic_buffer_resource keys_;
};

/// Whether a word that begins with this byte is in Latin letters.
bool is_latin(char first) {
    constexpr unsigned char kGreek = 0xCD; // U+0340 and up
    return static_cast<unsigned char>(first) < kGreek;
}

/// What ICU takes for one word and we do not: "Мексико.Нашите" lacks a space, "EU:n" is "EU" with a
/// case ending, "l'homme" has an elided article. Calls each(part).
template <typename Each> void for_parts(std::string_view word, Each each) {
    constexpr unsigned char kGeneralPunctuation = 0xE2; // the first byte of U+2019
    const auto parts = [](char c) {
        return c == '.' || c == ':' || c == '\'' || static_cast<unsigned char>(c) == kGeneralPunctuation;
    };
    if (std::none_of(word.begin(), word.end(), parts)) return each(word);
    for (std::size_t begin = 0; begin < word.size();) {
        std::size_t end = std::min(word.find_first_of(".:", begin), word.size());
        std::size_t next = end + 1;
        for (const std::string_view apostrophe : {"'", "’"}) {
            const std::size_t at = word.find(apostrophe, begin);
            if (at < end && at - begin <= kElision && is_latin(word[begin])) end = at, next = at + apostrophe.size();
        }
        if (end > begin) each(word.substr(begin, end - begin));
        begin = next;
    }
}

} // namespace

Tokens tokens(const Version &version) {
    Tokens result;
    Indexer index(*version.language);
    for (const Segment &segment : version.segments) {
        const std::string_view text = version.text.at(segment.span);
        const std::vector<Number> found = numbers(text, *version.language);
        auto number = found.begin();
        const auto add_numbers_before = [&](std::size_t end) {
            for (; number != found.end() && number->span.begin < end; ++number)
                result.words.push_back(index.number(text.substr(number->span.begin, number->span.size()), *number));
        };
        std::size_t done = 0; // end of the last number
        const std::vector<Span> spans = words(text, *version.language);
        for (const Span word : spans) index.expect(text.substr(word.begin, word.size()));
        for (const Span word : spans) {
            add_numbers_before(word.end);
            if (number != found.begin()) done = std::prev(number)->span.end;
            if (word.begin < done) continue; // the word is, or begins in, a number
            for_parts(text.substr(word.begin, word.size()),
                      [&](std::string_view part) { result.words.push_back(index.word(part)); });
        }
        add_numbers_before(text.size());
        result.first.push_back(result.words.size());
    }
    result.vocabulary = index.take();
    return result;
}

} // namespace hexapla
