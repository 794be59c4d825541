#pragma once
// Draft: a text that is taken out of another format block by block, with where each stretch stood.

#include "document/outline.h"
#include "document/read.h"

namespace hexapla {

/// Blocks are parted by an empty line; white space inside one is folded as browsers do.
class Draft {
public:
    /// Goes on with the block that is open. `place`: of its first byte in the source.
    void words(std::string_view utf8, Position place);
    void line_break() { break_ = true; }
    /// A comment in the block that is open, else before the next.
    void comment(std::string_view words);
    /// Ends the block that is open; if it has no words, there is none.
    void end_block(Kind kind);
    /// Ends the block that is open as one that is no prose and stays whole.
    void end_code();

    // As in Outline; each ends the block that is open as prose.
    void open_list();
    void close_list();
    void item(std::optional<std::int64_t> number);

    /// What was written so far and ended.
    std::string_view text() const { return text_; }

    /// The version, once all is told. `declared`: the language by the document's own word; null: none.
    Version version(std::string name, const Reading &reading, const Language *declared) &&;

private:
    Outline outline_;
    /// The words of the block that is open, which is closed; empty: it has none.
    Span closed_block();

    std::string text_;
    std::vector<Origin> origins_;
    std::vector<Waiver> waivers_;
    std::size_t begin_ = 0; ///< of the block that is open
    bool space_ = false;    ///< white space is due before the next word
    bool break_ = false;    ///< a line end is
};

/// A document's own word for its language; null where it is none.
const Language *declared_language(std::string_view code);

} // namespace hexapla
