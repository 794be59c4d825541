#pragma once
// What the lexer's sources share: a scan position and the reading of one token.

#include "document/lexer.h"
#include "text/unicode.h"

namespace hexapla {

/// Code points of the longest enumerator: "xxxviii".
constexpr int kLongestToken = 7;

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

inline bool is_wordlike(char32_t c) { return is_letter(c) || is_digit(c) || is_mark(c); }

/// A run of letters and marks, or of digits.
inline Span token(Cursor &cursor) {
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

inline MarkerCandidate made(Span span, std::vector<Count> readings, MarkerStyle style, std::string_view kind = "") {
    MarkerCandidate candidate;
    candidate.span = span;
    candidate.readings = std::move(readings);
    candidate.style = style;
    candidate.kind = kind;
    return candidate;
}

inline bool is_number(const std::vector<Count> &readings) {
    return !readings.empty() && readings.front().order == kDecimalOrder;
}

} // namespace hexapla
