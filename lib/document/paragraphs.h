#pragma once
// Paragraphs of an office document, which are the places that it has: lines in a Position.

#include "document/draft.h"
#include "text/utf8.h"

namespace hexapla {

/// Writes a document's paragraphs into its draft and counts them. Those of notes have the place of
/// the paragraph that refers to the note.
class Paragraphs {
public:
    void begin() { place_ = {note_ > 0 ? note_ : ++count_, 1}; }
    void words(std::string_view text) {
        draft.words(text, place_);
        place_.column += code_points(text);
    }
    /// So many are counted and left out.
    void skip(std::size_t count) { count_ += count; }
    /// What follows is a note that this paragraph refers to.
    void begin_note(std::size_t paragraph) { note_ = paragraph; }

    /// The number of the one at hand, from 1, and whether it has words.
    std::size_t number() const { return place_.line; }
    bool has_words() const { return place_.column > 1; }

    Draft draft;

private:
    Position place_;
    std::size_t count_ = 0;
    std::size_t note_ = 0; ///< paragraph that refers to the note at hand; 0: none
};

} // namespace hexapla
