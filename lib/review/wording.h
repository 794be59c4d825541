#pragma once
// Wording: whether a text is sentences, which are translated, or code and quotations, which need not be.

#include "text/language.h"
#include "text/text.h"

#include <cstdint>
#include <string_view>

namespace hexapla {

enum class Wording : std::uint8_t {
    code,  ///< commands, settings, names of files, tables of them; no sentence in any case
    kept,  ///< sentences that may stay as they are: comments in code, listings with numbered lines, quotations,
           ///< names, what a form asks for: <date of birth>
    prose, ///< sentences
};

/// What a part of a text is if it is in a language. Sentences are known by the language's function words, code by the
/// marks inside its words (/etc/hosts, --all, x=1, foo_bar) and by having none of those; what is mostly in other letters
/// than Latin is prose.
Wording wording(std::string_view text, Span part, const Language &language);

/// Whether a line is no line of sentences for certain: a comment or a prompt (#, $, |, % or // in front), one of a table
/// that is drawn with lines, or one of words half of which are code.
bool is_code_line(std::string_view line);

} // namespace hexapla
