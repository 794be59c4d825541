// Enumerators with words or signs beside the number: nouns, § and 第, words that count.

#include "document/cursor.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Bytes of the longest phrase that counts: "σε πρώτη φάση" and the like.
constexpr std::size_t kLongestPhrase = 48;

constexpr std::uint16_t kSectionSign = 0xFFFF; ///< MarkerStyle::word of "§ 1" and "1 §"
constexpr std::uint16_t kOrdinalSign = 0xFFFE; ///< MarkerStyle::word of "第1" without a noun

/// A number behind a noun: digits, a Roman numeral, a capital letter, or a word.
std::vector<Count> noun_number(std::string_view text) {
    const char32_t first = Cursor{text, 0, text.size()}.peek();
    if (is_digit(first) || is_upper(first)) {
        if (std::vector<Count> readings = counts(text); !readings.empty()) return readings;
    } else if (!is_letter(first)) {
        return {};
    }
    const int value = number_word(fold(text));
    if (value == 0) return {};
    return {{kDecimalOrder, value}};
}

} // namespace

std::optional<MarkerCandidate> Lexer::section_sign(Span rest) const {
    Cursor cursor{text_, rest.begin, rest.end};
    if (!cursor.take(U'§')) return std::nullopt;
    cursor.take(U'§');
    cursor.blanks();
    const Span number = token(cursor);
    std::vector<Count> readings = number.empty() ? std::vector<Count>{} : counts(view(number));
    if (!is_number(readings)) return std::nullopt;
    cursor.take(U'.') || cursor.take(U':') || cursor.take(U')');
    if (!cursor.done() && !is_space(cursor.peek())) return std::nullopt;
    return made(cursor.since(rest.begin), std::move(readings), {0, 0, kSectionSign}, "section-sign");
}

std::optional<MarkerCandidate> Lexer::number_first(Span rest) const {
    Cursor cursor{text_, rest.begin, rest.end};
    const Span number = token(cursor);
    if (number.empty()) return std::nullopt;
    cursor.take(U'.');
    if (!is_space(cursor.peek())) return std::nullopt;
    cursor.blanks();
    const bool sign = cursor.take(U'§');
    if (!sign && !(words_.number_may_lead() && words_.may_be_noun(view({cursor.at, rest.end}))))
        return std::nullopt; // nearly every number
    std::vector<Count> readings = counts(view(number));
    if (!is_number(readings)) return std::nullopt;
    if (sign) {
        cursor.take(U'.');
        return made(cursor.since(rest.begin), std::move(readings), {0, 0, kSectionSign}, "section-sign");
    }
    const std::size_t begin = cursor.at;
    while (is_letter(cursor.peek()) || is_mark(cursor.peek())) cursor.take();
    const Noun noun = words_.noun(view(cursor.since(begin)));
    if (noun.id == 0) return std::nullopt;
    cursor.take(U'.') || cursor.take(U':');
    const Span span = cursor.since(rest.begin);
    if (!cursor.done() && !is_space(cursor.peek())) return std::nullopt;
    cursor.blanks();
    if (is_lower(cursor.peek())) return std::nullopt; // "3. artikla koskee": a sentence
    return made(span, std::move(readings), {0, 0, noun.id}, noun.kind);
}

std::optional<MarkerCandidate> Lexer::numbered_character(Span rest) const {
    Cursor cursor{text_, rest.begin, rest.end};
    if (!cursor.take(U'第') && !cursor.take(U'제')) return std::nullopt;
    cursor.blanks();
    Cursor behind = cursor; // the numeral runs into the noun: all of it is letters
    std::vector<Count> readings;
    Classifier found;
    while (!behind.done() && behind.at - cursor.at < kLongestPhrase && is_wordlike(behind.peek())) {
        behind.take();
        Cursor noun = behind;
        noun.blanks();
        found = classifier(text_.substr(noun.at, rest.end - noun.at));
        if (found.noun.id == 0) continue;
        readings = counts(view(behind.since(cursor.at)));
        behind = noun;
        break;
    }
    if (readings.empty()) return std::nullopt;
    behind.at += found.size;
    return made(behind.since(rest.begin), std::move(readings), {0, 0, found.noun.id}, found.noun.kind);
}

std::optional<MarkerCandidate> Lexer::bare_ordinal(Span rest) const {
    Cursor cursor{text_, rest.begin, rest.end};
    if (!cursor.take(U'第')) return std::nullopt;
    const std::size_t begin = cursor.at;
    while (cursor.at - begin < kLongestPhrase && is_wordlike(cursor.peek())) cursor.take();
    std::vector<Count> readings = counts(view(cursor.since(begin)));
    if (readings.empty() || !is_space(cursor.peek())) return std::nullopt;
    return made(cursor.since(rest.begin), std::move(readings), {0, 0, kOrdinalSign});
}

std::optional<MarkerCandidate> Lexer::noun(Span rest) const {
    if (auto candidate = numbered_character(rest)) return candidate;
    if (!words_.may_be_noun(view(rest))) return std::nullopt;
    Cursor cursor{text_, rest.begin, rest.end};
    while (is_letter(cursor.peek()) || is_mark(cursor.peek())) cursor.take();
    const Span word = cursor.since(rest.begin);
    if (word.size() > kLongestPhrase) return std::nullopt;
    cursor.take(U'.');
    if (!is_space(cursor.peek()) && !is_digit(cursor.peek())) return std::nullopt;
    cursor.blanks();
    const std::size_t begin = cursor.at;
    if (!is_digit(cursor.peek()) && !is_letter(cursor.peek())) return std::nullopt;
    const Noun noun = words_.noun(view(word));
    if (noun.id == 0) return std::nullopt;
    while (is_wordlike(cursor.peek())) cursor.take();
    std::vector<Count> readings = noun_number(view(cursor.since(begin)));
    if (readings.empty()) return std::nullopt;
    char close = 0;
    if (cursor.take(U'.'))
        close = '.';
    else if (cursor.take(U':') || cursor.take(U'：'))
        close = ':';
    if (!cursor.done() && !is_space(cursor.peek())) return std::nullopt;
    const Span span = cursor.since(rest.begin);
    cursor.blanks();
    if (close == 0 && is_lower(cursor.peek())) return std::nullopt; // "Article 5 of the Treaty"
    MarkerStyle style{0, 0, noun.id};
    if (close == ':') style.close = ':';
    return made(span, std::move(readings), style, noun.kind);
}

std::optional<MarkerCandidate> Lexer::ordinal(Span rest) const {
    if (!words_.may_be_ordinal(view(rest))) return std::nullopt;
    const std::string_view phrases = head(view(rest), kLongestPhrase);
    constexpr std::string_view kEnds[] = {",", ":", "，", "：", "、", "،"};
    std::size_t stop = std::string_view::npos, length = 0;
    for (const std::string_view end : kEnds)
        if (const std::size_t at = phrases.find(end); at < stop) {
            stop = at;
            length = end.size();
        }
    const auto marker = [&](std::size_t size, int value) {
        return made({rest.begin, rest.begin + size}, {{kDecimalOrder, value}}, {0, 'w', 0}, "ordinal-word");
    };
    if (stop != std::string_view::npos)
        if (const OrdinalWord word = words_.ordinal(phrases.substr(0, stop)); word.value > 0)
            return marker(stop + length, word.value);
    for (std::size_t words = 1, at = 0; words <= 3 && at < phrases.size(); ++words) {
        at = phrases.find(' ', at + (words > 1));
        const std::string_view phrase = phrases.substr(0, at);
        if (const OrdinalWord word = words_.ordinal(phrase); word.alone) return marker(phrase.size(), word.value);
        if (at == std::string_view::npos) break;
    }
    return std::nullopt;
}

} // namespace hexapla
