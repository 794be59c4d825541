#pragma once
// What a Markdown source looks like where cmark says lines and columns only, or does not read what
// is written.

#include "text/text.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hexapla {

/// Offsets in a source by the lines and columns of cmark.
class MarkdownLines {
public:
    explicit MarkdownLines(std::string_view text);

    /// Both from 1; columns count bytes. What lies behind the line is its end.
    std::size_t at(int line, int column) const;
    /// With its end; behind the last line an empty one.
    Span line(int number) const;
    std::string_view text(Span span) const { return text_.substr(span.begin, span.size()); }

private:
    std::string_view text_;
    std::vector<std::size_t> starts_; ///< of each line, and the end
};

/// What cmark is given: the same places, but no front matter and no NUL, which it would replace.
std::string readable_markdown(std::string_view text);

/// The text with spaces for the quote marks inside its quoted paragraphs, so that nothing moves.
std::string without_quote_marks(std::string_view text, std::span<const Span> quoted);

/// From the first to the last letter of a piece of HTML that is not markup; empty: it is all
/// markup.
Span words_of_html(std::string_view html);

/// Length of the link definitions that a paragraph begins with: `[name]: target`, a line each.
std::size_t link_definitions(std::string_view paragraph);

/// The notes of a paragraph without their labels, `[^1]:`, each from the line that begins it; else
/// the paragraph.
std::vector<Span> markdown_notes(std::string_view text, Span paragraph);

/// A heading without its hashes, or its underline.
Span heading_words(std::string_view text, Span span);

} // namespace hexapla
