// words(): by ICU's rules, which are asked only where words are not plain to see.

#include "text/language.h"
#include "text/unicode.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <algorithm>
#include <bitset>
#include <map>
#include <memory>

namespace hexapla {
namespace {

/// The letters and digits that by Unicode's rules (UAX #29, WB5 and WB8 to WB10) always make one word, and that no
/// language's rules part: those of Latin, Greek, Cyrillic and Armenian, and ASCII's digits.
class PlainLetters {
public:
    PlainLetters() {
        for (char32_t c = 0; c < kEnd; ++c) {
            const auto kind = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_WORD_BREAK);
            plain_[c] = kind == U_WB_ALETTER || (kind == U_WB_NUMERIC && c < kAsciiEnd);
        }
    }
    bool hold(char32_t c) const { return c < kEnd && plain_[c]; }

private:
    static constexpr char32_t kEnd = 0x590; ///< Hebrew begins, whose letters quotes join
    std::bitset<kEnd> plain_;
};

/// Marks that behind a word and before a space join nothing.
bool closes(char c) { return std::string_view(".,;:!?").find(c) != std::string_view::npos; }

/// A plain word's letters at `at`, if there is nothing else before the next space but such marks; else empty.
Span plain_word(std::string_view text, std::size_t at) {
    static const PlainLetters letters;
    std::size_t end = at, next = at;
    while (end < text.size() && letters.hold(next_code_point(text, next))) end = next;
    std::size_t behind = end;
    while (behind < text.size() && closes(text[behind])) ++behind;
    const bool alone = behind == text.size() || text[behind] == ' ';
    return {at, alone ? end : at};
}

/// The words of a part of a text that begins and ends at a space or with the text.
void append_by_rules(std::vector<Span> &result, std::string_view text, Span part, const Language &language) {
    thread_local std::map<std::string, std::unique_ptr<icu::BreakIterator>> iterators;
    std::unique_ptr<icu::BreakIterator> &iterator = iterators[language.base];
    UErrorCode status = U_ZERO_ERROR;
    if (!iterator) iterator.reset(icu::BreakIterator::createWordInstance(icu::Locale(language.base.c_str()), status));
    if (U_SUCCESS(status)) {
        UText *source =
            utext_openUTF8(nullptr, text.data() + part.begin, static_cast<std::int64_t>(part.size()), &status);
        iterator->setText(source, status);
        utext_close(source); // the iterator holds a clone
    }
    if (U_FAILURE(status)) throw Error(std::string("ICU: word breaks: ") + u_errorName(status));
    std::int32_t begin = iterator->first();
    for (std::int32_t end = iterator->next(); end != icu::BreakIterator::DONE; begin = end, end = iterator->next())
        if (iterator->getRuleStatus() >= UBRK_WORD_NUMBER)
            result.push_back(
                {part.begin + static_cast<std::size_t>(begin), part.begin + static_cast<std::size_t>(end)});
}

} // namespace

// No rule looks beyond a space: what lies between plain words is broken by itself.
std::vector<Span> words(std::string_view text, const Language &language) {
    std::vector<Span> result;
    std::size_t done = 0; // what comes next is a space, but for the beginning
    const auto append_before = [&](std::size_t end) {
        if (end > done && text.substr(done, end - done) != " ") append_by_rules(result, text, {done, end}, language);
    };
    for (std::size_t at = 0; at < text.size();) {
        const Span word = plain_word(text, at);
        const std::size_t space = std::min(text.find(' ', word.end), text.size());
        if (word.size() > 0) {
            append_before(word.begin);
            result.push_back(word);
            done = space;
        }
        at = std::min(space + 1, text.size());
    }
    append_before(text.size());
    return result;
}

} // namespace hexapla
