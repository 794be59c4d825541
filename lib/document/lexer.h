#pragma once
// The shapes of enumerators and bullets: what one looks like where it begins.

#include "document/candidates.h"
#include "document/marker_words.h"

#include <optional>

namespace hexapla {

/// Reads single candidates; each function gets the rest of a line and looks at its beginning.
/// Place and line are left to the caller.
class Lexer {
public:
    Lexer(std::string_view text, const Language &language) : text_(text), words_(MarkerWords::of(language)) {}

    /// All readings of a line's beginning, the more particular first: "1. cikk", "1.".
    std::vector<MarkerCandidate> at_line_start(Span rest) const;

    std::optional<MarkerCandidate> enclosed(Span rest) const;  ///< ①
    std::optional<MarkerCandidate> bullet(Span rest) const;    ///< •
    std::optional<MarkerCandidate> bracketed(Span rest) const; ///< (1) [a] （一）
    std::optional<MarkerCandidate> delimited(Span rest) const; ///< 1. a) i: 一、 1° 1.º
    std::optional<MarkerCandidate> noun(Span rest) const;      ///< Article 1: · Чл. 1. · 第1条
    std::optional<MarkerCandidate> ordinal(Span rest) const;   ///< First, · во-первых,

    /// Where the run of letters or digits that ends at `at` begins, not before `from`; `at` if
    /// there is none or it is too long for an enumerator.
    std::size_t token_before(std::size_t at, std::size_t from) const;

private:
    std::optional<MarkerCandidate> dotted(Span rest) const;             ///< 1.2.3, A.2.3
    std::optional<MarkerCandidate> section_sign(Span rest) const;       ///< § 1.
    std::optional<MarkerCandidate> number_first(Span rest) const;       ///< 1 artikla · 1. cikk · 1 §
    std::optional<MarkerCandidate> bare_kana(Span rest) const;          ///< ア
    std::optional<MarkerCandidate> numbered_character(Span rest) const; ///< 第1条
    std::optional<MarkerCandidate> bare_ordinal(Span rest) const;       ///< 第1, then a space
    std::string_view view(Span span) const { return text_.substr(span.begin, span.size()); }

    std::string_view text_;
    const MarkerWords &words_;
};

} // namespace hexapla
