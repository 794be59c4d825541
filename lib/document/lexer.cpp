#include "document/cursor.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Parts of a dotted number.
constexpr std::size_t kDeepest = 8;
/// The first part of "A.2.1" is this and the letter: no number is as high.
constexpr int kLetterPart = 1'000'000;

/// The closing delimiter, as MarkerStyle::close; 0: none. ")." and ".)" count as a bracket.
char delimiter(Cursor &cursor) {
    switch (cursor.peek()) {
    case U'.':
    case U'．':
        cursor.take();
        if (cursor.take(U')')) return ')';
        if (cursor.take(U'º') || cursor.take(U'°') || cursor.take(U'ª')) return 'o';
        cursor.take(U'-') || cursor.take(U'–');
        return '.';
    case U')':
    case U'）':
        cursor.take();
        cursor.take(U'.');
        return ')';
    case U'º':
    case U'°':
    case U'ª':
        cursor.take();
        cursor.take(U'.');
        return 'o';
    case U':':
    case U'：': cursor.take(); return ':';
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
    case ':': return !is_digit(next) && next >= U'\u2E80'; // no space in Chinese and Japanese
    case 'o': return is_upper(next);
    default: return next != U')' && next != U',' && next != U'.';
    }
}

struct Bracket {
    char32_t open;
    char32_t close;
    char style;
};
constexpr Bracket kBrackets[] = {{U'(', U')', '('},   {U'（', U'）', '('}, {U'[', U']', '['},
                                 {U'〔', U'〕', '['}, {U'【', U'】', '['}, {U'〈', U'〉', '['}};

constexpr std::u32string_view kBullets = U"•·▪‣●○◦■□►➢➤▶✓✔◆◇★☆▸▹⁃∙・";
constexpr std::u32string_view kDashes = U"-–—−―‐*";

} // namespace

std::vector<MarkerCandidate> Lexer::at_line_start(Span rest) const {
    std::vector<MarkerCandidate> result;
    const auto add = [&result](std::optional<MarkerCandidate> candidate) {
        if (candidate) result.push_back(std::move(*candidate));
        return !result.empty();
    };
    const char32_t first = Cursor{text_, rest.begin, rest.end}.peek();
    if (is_digit(first)) {
        add(number_first(rest));
        if (!add(dotted(rest)) || result.size() == 1) add(delimited(rest));
    } else if (is_letter(first)) {
        add(noun(rest)) || add(ordinal(rest)) || add(dotted(rest)) || add(delimited(rest)) || add(bare_kana(rest)) ||
            add(bare_ordinal(rest));
    } else {
        add(bracketed(rest)) || add(bullet(rest)) || add(section_sign(rest)) || add(enclosed(rest));
    }
    return result;
}

std::optional<MarkerCandidate> Lexer::enclosed(Span rest) const {
    Cursor cursor{text_, rest.begin, rest.end};
    if (!is_enclosed(cursor.take())) return std::nullopt;
    const Span sign = cursor.since(rest.begin);
    std::vector<Count> readings = counts(view(sign));
    cursor.take(U'.') || cursor.take(U'、') || cursor.take(U'．');
    return made(cursor.since(rest.begin), std::move(readings), {});
}

std::optional<MarkerCandidate> Lexer::bullet(Span rest) const {
    Cursor cursor{text_, rest.begin, rest.end};
    const char32_t sign = cursor.take();
    const bool dash = kDashes.find(sign) != kDashes.npos;
    if (cursor.done() || (!dash && kBullets.find(sign) == kBullets.npos)) return std::nullopt;
    if ((dash || sign == U'·' || sign == U'・') && !is_space(cursor.peek())) return std::nullopt;
    MarkerCandidate candidate = made(cursor.since(rest.begin), {{static_cast<int>(sign), 0}}, {}, "bullet");
    candidate.bullet = true;
    candidate.dash = dash;
    return candidate;
}

std::optional<MarkerCandidate> Lexer::bracketed(Span rest) const {
    Cursor cursor{text_, rest.begin, rest.end};
    const char32_t open = cursor.take();
    const auto *bracket = std::find_if(std::begin(kBrackets), std::end(kBrackets),
                                       [open](const Bracket &row) { return row.open == open; });
    if (bracket == std::end(kBrackets)) return std::nullopt;
    const Span inner = token(cursor);
    if (inner.empty() || !cursor.take(bracket->close)) return std::nullopt;
    std::vector<Count> readings = counts(view(inner));
    if (readings.empty()) return std::nullopt;
    return made(cursor.since(rest.begin), std::move(readings), {bracket->style, ')', 0});
}

std::optional<MarkerCandidate> Lexer::delimited(Span rest) const {
    Cursor cursor{text_, rest.begin, rest.end};
    const Span inner = token(cursor);
    if (inner.empty()) return std::nullopt;
    const char close = delimiter(cursor);
    if (close == 0) return std::nullopt;
    std::vector<Count> readings = counts(view(inner));
    if (readings.empty() || !delimiter_holds(close, cursor, is_number(readings))) return std::nullopt;
    return made(cursor.since(rest.begin), std::move(readings), {0, close, 0});
}

std::optional<MarkerCandidate> Lexer::dotted(Span rest) const {
    Cursor cursor{text_, rest.begin, rest.end};
    Cursor second = cursor;
    token(second);
    if (!second.take(U'.') && !second.take(U'．')) return std::nullopt;
    if (!is_digit(second.peek())) return std::nullopt; // a plain number
    std::vector<int> parts;
    std::vector<Count> readings;
    if (const char32_t letter = cursor.peek(); is_upper(letter)) { // of an appendix, alone before its stop
        parts.push_back(kLetterPart + static_cast<int>(letter));
        cursor.take();
        if (!cursor.take(U'.')) return std::nullopt;
    }
    while (parts.size() < kDeepest && is_digit(cursor.peek())) {
        const Span part = token(cursor);
        readings = counts(view(part));
        if (!is_number(readings)) return std::nullopt;
        parts.push_back(static_cast<int>(readings.front().value));
        if (!cursor.take(U'.') && !cursor.take(U'．')) break;
    }
    if (parts.size() < 2) return std::nullopt;
    cursor.take(U')');
    if (!cursor.done() && !is_space(cursor.peek()) && !is_upper(cursor.peek())) return std::nullopt;
    MarkerCandidate candidate = made(cursor.since(rest.begin), std::move(readings), {}, "dotted");
    candidate.dotted = std::move(parts);
    return candidate;
}

std::optional<MarkerCandidate> Lexer::bare_kana(Span rest) const {
    Cursor cursor{text_, rest.begin, rest.end};
    if (!is_kana(cursor.take())) return std::nullopt;
    const Span span = cursor.since(rest.begin);
    if (!is_space(cursor.peek())) return std::nullopt;
    return made(span, counts(view(span)), {0, ' ', 0});
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
