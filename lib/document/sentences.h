#pragma once
// Sentences of one block of text.

#include "document/version.h"

#include <string_view>
#include <unordered_set>

namespace hexapla {

/// Tokens that a document itself shows to be abbreviations: seen with a period and a lower-case
/// word behind it, more often than with a capital. Lower-cased, without the period.
/// Longer words than `kEvidenceLetters` are words with a careless writer.
using Abbreviations = std::unordered_set<std::string>;
inline constexpr int kEvidenceLetters = 4;
Abbreviations abbreviations_seen(std::string_view text);

struct Sentence {
    Span span;             ///< without surrounding white space; in `text`, as offsets of the whole text
    std::vector<Cut> cuts; ///< rejected boundaries inside it
};

/// The sentences of text[block], in order; every byte of it that is not white space lies in one.
/// `seen` may be empty. Linear.
std::vector<Sentence> sentences(std::string_view text, Span block, const Language &language, const Abbreviations &seen);

} // namespace hexapla
