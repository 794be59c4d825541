#include "document/lexer.h"

#include "document/marker_words.h"
#include "text/unicode.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Code points of the longest enumerator: "xxxviii".
constexpr int kLongestToken = 7;
/// Bytes of the longest phrase that counts: "σε πρώτη φάση" and the like.
constexpr std::size_t kLongestPhrase = 48;
/// Parts of a dotted number.
constexpr std::size_t kDeepest = 8;

constexpr std::uint16_t kSectionSign = 0xFFFF; ///< Style::word of "§ 1" and "1 §"
constexpr std::uint16_t kOrdinalSign = 0xFFFE; ///< Style::word of "第1" without a noun

/// A scan position: every step stays inside `end`.
struct Cursor {
    std::string_view text;
    std::size_t at;
    std::size_t end;

    bool done() const { return at >= end; }
    char32_t peek() const {
        std::size_t next = at;
        return done() ? 0 : next_code_point(text, next);
    }
    char32_t take() { return done() ? 0 : next_code_point(text, at); }
    bool take(char32_t c) {
        if (peek() != c) return false;
        take();
        return true;
    }
    void blanks() {
        while (!done() && is_space(peek())) take();
    }
    Span since(std::size_t begin) const { return {begin, at}; }
};

bool is_wordlike(char32_t c) { return is_letter(c) || is_digit(c) || is_mark(c); }

/// A run of letters and marks, or of digits.
Span token(Cursor &cursor) {
    const std::size_t begin = cursor.at;
    const bool digits = is_digit(cursor.peek());
    for (int length = 0; !cursor.done(); ++length) {
        const char32_t c = cursor.peek();
        if (digits ? !is_digit(c) : !(is_letter(c) || is_mark(c))) break;
        if (length == kLongestToken) return {begin, begin};
        cursor.take();
    }
    return cursor.since(begin);
}

/// The closing delimiter, as Style::close; 0: none. ")." and ".)" count as a bracket.
char delimiter(Cursor &cursor) {
    switch (cursor.peek()) {
    case U'.': case U'．':
        cursor.take();
        if (cursor.take(U')')) return ')';
        if (cursor.take(U'º') || cursor.take(U'°') || cursor.take(U'ª')) return 'o';
        if (cursor.take(U'-') || cursor.take(U'–')) return '.';
        return '.';
    case U')': case U'）':
        cursor.take();
        cursor.take(U'.');
        return ')';
    case U'º': case U'°': case U'ª':
        cursor.take();
        cursor.take(U'.');
        return 'o';
    case U':': case U'：': cursor.take(); return ':';
    case U'、': cursor.take(); return ',';
    default: return 0;
    }
}

/// May text go on right behind a delimiter?
bool delimiter_holds(char close, const Cursor &cursor, bool number) {
    const char32_t next = cursor.peek();
    if (next == 0 || is_space(next)) return true;
    switch (close) {
    case '.': return number && !is_digit(next) && !is_lower(next) && next != U'.' && next != U',';
    case ':': return !is_digit(next) && next >= 0x2E80; // no space in Chinese and Japanese
    case 'o': return is_upper(next);
    default: return next != U')' && next != U',' && next != U'.';
    }
}

struct Bracket {
    char32_t open;
    char32_t close;
    char style;
};
constexpr Bracket kBrackets[] = {{U'(', U')', '('},  {U'（', U'）', '('}, {U'[', U']', '['},
                                 {U'〔', U'〕', '['}, {U'【', U'】', '['}, {U'〈', U'〉', '['}};

constexpr std::u32string_view kBullets = U"•·▪‣●○◦■□►➢➤▶✓✔◆◇★☆▸▹⁃∙・";
constexpr std::u32string_view kDashes = U"-–—−―‐*";

Candidate made(Span span, std::vector<Count> readings, Style style, std::string_view kind = "") {
    Candidate candidate;
    candidate.span = span;
    candidate.readings = std::move(readings);
    candidate.style = style;
    candidate.kind = kind;
    return candidate;
}

bool is_number(const std::vector<Count> &readings) {
    return !readings.empty() && order_kind(readings.front().order) == "decimal";
}

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
    return {{counts("1").front().order, value}};
}

} // namespace

std::vector<Candidate> Lexer::at_line_start(Span rest) const {
    std::vector<Candidate> result;
    const auto add = [&result](std::optional<Candidate> candidate) {
        if (candidate) result.push_back(std::move(*candidate));
        return !result.empty();
    };
    const char32_t first = Cursor{text_, rest.begin, rest.end}.peek();
    if (is_digit(first)) {
        add(number_first(rest));
        if (!add(dotted(rest)) || result.size() == 1) add(delimited(rest));
    } else if (is_letter(first)) {
        add(noun(rest)) || add(ordinal(rest)) || add(delimited(rest)) || add(bare_kana(rest)) || add(bare_ordinal(rest));
    } else {
        add(bracketed(rest)) || add(bullet(rest)) || add(section_sign(rest)) || add(enclosed(rest));
    }
    return result;
}

std::optional<Candidate> Lexer::enclosed(Span rest) const {
    Cursor cursor{text_, rest.begin, rest.end};
    if (!is_enclosed(cursor.take())) return std::nullopt;
    const Span sign = cursor.since(rest.begin);
    std::vector<Count> readings = counts(view(sign));
    cursor.take(U'.') || cursor.take(U'、') || cursor.take(U'．');
    return made(cursor.since(rest.begin), std::move(readings), {});
}

std::optional<Candidate> Lexer::bullet(Span rest) const {
    Cursor cursor{text_, rest.begin, rest.end};
    const char32_t sign = cursor.take();
    const bool dash = kDashes.find(sign) != kDashes.npos;
    if (cursor.done() || (!dash && kBullets.find(sign) == kBullets.npos)) return std::nullopt;
    if ((dash || sign == U'·' || sign == U'・') && !is_space(cursor.peek())) return std::nullopt;
    Candidate candidate = made(cursor.since(rest.begin), {{static_cast<int>(sign), 0}}, {}, "bullet");
    candidate.bullet = true;
    candidate.dash = dash;
    return candidate;
}

std::optional<Candidate> Lexer::bracketed(Span rest) const {
    Cursor cursor{text_, rest.begin, rest.end};
    const char32_t open = cursor.take();
    const auto bracket = std::find_if(std::begin(kBrackets), std::end(kBrackets),
                                      [open](const Bracket &row) { return row.open == open; });
    if (bracket == std::end(kBrackets)) return std::nullopt;
    const Span inner = token(cursor);
    if (inner.empty() || !cursor.take(bracket->close)) return std::nullopt;
    std::vector<Count> readings = counts(view(inner));
    if (readings.empty()) return std::nullopt;
    return made(cursor.since(rest.begin), std::move(readings), {bracket->style, ')', 0});
}

std::optional<Candidate> Lexer::delimited(Span rest) const {
    Cursor cursor{text_, rest.begin, rest.end};
    const Span inner = token(cursor);
    if (inner.empty()) return std::nullopt;
    const char close = delimiter(cursor);
    if (close == 0) return std::nullopt;
    std::vector<Count> readings = counts(view(inner));
    if (readings.empty() || !delimiter_holds(close, cursor, is_number(readings))) return std::nullopt;
    return made(cursor.since(rest.begin), std::move(readings), {0, close, 0});
}

std::optional<Candidate> Lexer::dotted(Span rest) const {
    Cursor cursor{text_, rest.begin, rest.end};
    std::vector<int> parts;
    std::size_t end = rest.begin;
    std::vector<Count> readings;
    while (parts.size() < kDeepest && is_digit(cursor.peek())) {
        const Span part = token(cursor);
        readings = counts(view(part));
        if (!is_number(readings)) return std::nullopt;
        parts.push_back(static_cast<int>(readings.front().value));
        end = cursor.at;
        if (!cursor.take(U'.') && !cursor.take(U'．')) break;
    }
    if (parts.size() < 2) return std::nullopt;
    const char32_t next = cursor.peek();
    if (next == U')') { cursor.take(); }
    else if (next != 0 && !is_space(next) && !is_upper(next)) return std::nullopt;
    if (!is_space(cursor.peek()) && !is_upper(cursor.peek()) && !cursor.done()) return std::nullopt;
    Candidate candidate = made(cursor.since(rest.begin), std::move(readings), {}, "dotted");
    candidate.dotted = std::move(parts);
    static_cast<void>(end);
    return candidate;
}

std::optional<Candidate> Lexer::section_sign(Span rest) const {
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

std::optional<Candidate> Lexer::number_first(Span rest) const {
    Cursor cursor{text_, rest.begin, rest.end};
    const Span number = token(cursor);
    std::vector<Count> readings = number.empty() ? std::vector<Count>{} : counts(view(number));
    if (!is_number(readings)) return std::nullopt;
    cursor.take(U'.');
    if (!is_space(cursor.peek())) return std::nullopt;
    cursor.blanks();
    if (cursor.take(U'§')) {
        cursor.take(U'.');
        return made(cursor.since(rest.begin), std::move(readings), {0, 0, kSectionSign}, "section-sign");
    }
    if (!number_may_lead(language_)) return std::nullopt;
    const std::size_t begin = cursor.at;
    while (is_letter(cursor.peek()) || is_mark(cursor.peek())) cursor.take();
    const Noun noun = marker_noun(fold(view(cursor.since(begin))), language_);
    if (noun.id == 0) return std::nullopt;
    cursor.take(U'.') || cursor.take(U':');
    const Span span = cursor.since(rest.begin);
    if (!cursor.done() && !is_space(cursor.peek())) return std::nullopt;
    cursor.blanks();
    if (is_lower(cursor.peek())) return std::nullopt; // "3. artikla koskee": a sentence
    return made(span, std::move(readings), {0, 0, noun.id}, noun.kind);
}

std::optional<Candidate> Lexer::bare_kana(Span rest) const {
    Cursor cursor{text_, rest.begin, rest.end};
    if (!is_kana(cursor.take())) return std::nullopt;
    const Span span = cursor.since(rest.begin);
    if (!is_space(cursor.peek())) return std::nullopt;
    return made(span, counts(view(span)), {0, ' ', 0});
}

std::optional<Candidate> Lexer::numbered_character(Span rest) const {
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

std::optional<Candidate> Lexer::bare_ordinal(Span rest) const {
    Cursor cursor{text_, rest.begin, rest.end};
    if (!cursor.take(U'第')) return std::nullopt;
    const std::size_t begin = cursor.at;
    while (cursor.at - begin < kLongestPhrase && is_wordlike(cursor.peek())) cursor.take();
    std::vector<Count> readings = counts(view(cursor.since(begin)));
    if (readings.empty() || !is_space(cursor.peek())) return std::nullopt;
    return made(cursor.since(rest.begin), std::move(readings), {0, 0, kOrdinalSign});
}

std::optional<Candidate> Lexer::noun(Span rest) const {
    if (auto candidate = numbered_character(rest)) return candidate;
    Cursor cursor{text_, rest.begin, rest.end};
    while (is_letter(cursor.peek()) || is_mark(cursor.peek())) cursor.take();
    const Span word = cursor.since(rest.begin);
    if (word.size() > kLongestPhrase) return std::nullopt;
    cursor.take(U'.');
    if (!is_space(cursor.peek()) && !is_digit(cursor.peek())) return std::nullopt;
    cursor.blanks();
    const std::size_t begin = cursor.at;
    if (!is_digit(cursor.peek()) && !is_letter(cursor.peek())) return std::nullopt;
    const Noun noun = marker_noun(fold(view(word)), language_);
    if (noun.id == 0) return std::nullopt;
    while (is_wordlike(cursor.peek())) cursor.take();
    std::vector<Count> readings = noun_number(view(cursor.since(begin)));
    if (readings.empty()) return std::nullopt;
    char close = 0;
    if (cursor.take(U'.')) close = '.';
    else if (cursor.take(U':') || cursor.take(U'：')) close = ':';
    if (!cursor.done() && !is_space(cursor.peek())) return std::nullopt;
    const Span span = cursor.since(rest.begin);
    cursor.blanks();
    if (close == 0 && is_lower(cursor.peek())) return std::nullopt; // "Article 5 of the Treaty"
    Style style{0, 0, noun.id};
    if (close == ':') style.close = ':';
    return made(span, std::move(readings), style, noun.kind);
}

std::optional<Candidate> Lexer::ordinal(Span rest) const {
    Cursor cursor{text_, rest.begin, rest.end};
    cursor.take();
    cursor.take();
    if (!may_be_ordinal_word(fold(view(cursor.since(rest.begin))), language_)) return std::nullopt;
    const std::string_view head = view(rest).substr(0, kLongestPhrase);
    constexpr std::string_view kEnds[] = {",", ":", "，", "：", "、", "،"};
    std::size_t stop = std::string_view::npos, length = 0;
    for (const std::string_view end : kEnds)
        if (const std::size_t at = head.find(end); at < stop) {
            stop = at;
            length = end.size();
        }
    const int decimal = counts("1").front().order;
    const auto marker = [&](std::size_t size, int value) {
        return made({rest.begin, rest.begin + size}, {{decimal, value}}, {0, 'w', 0}, "ordinal-word");
    };
    if (stop != std::string_view::npos)
        if (const OrdinalWord word = ordinal_word(fold(head.substr(0, stop)), language_); word.value > 0)
            return marker(stop + length, word.value);
    for (std::size_t words = 1, at = 0; words <= 3 && at < head.size(); ++words) {
        at = head.find(' ', at + (words > 1));
        const std::string_view phrase = head.substr(0, at);
        if (const OrdinalWord word = ordinal_word(fold(phrase), language_); word.alone)
            return marker(phrase.size(), word.value);
        if (at == std::string_view::npos) break;
    }
    return std::nullopt;
}

std::size_t Lexer::token_before(std::size_t at, std::size_t from) const {
    std::size_t begin = at;
    for (int length = 0; begin > from; ++length) {
        std::size_t previous = begin;
        if (!is_wordlike(previous_code_point(text_, previous))) return begin;
        if (length == kLongestToken) return at;
        begin = previous;
    }
    return begin;
}

} // namespace hexapla
