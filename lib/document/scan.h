#pragma once
// One pass over a block that stops only where a sentence could end.

#include "document/boundary.h"
#include "document/quotes.h"

#include <vector>

namespace hexapla {

/// A place that was considered.
struct Place {
    std::size_t end = 0;    ///< where the sentence before it ends
    std::size_t offset = 0; ///< where the one behind it begins
    float score = 0;        ///< log-odds that it does; above 0: it does
};

/// Reads one block once.
class Scan {
public:
    /// `text` ends where the block does; `begin` is where it begins, no white space on either side.
    Scan(std::string_view text, std::size_t begin, const Language &language, const Abbreviations &seen);

    /// All places of the block in order. Linear: stops are read once, brackets and notes look back
    /// and ahead by constants.
    std::vector<Place> places();

private:
    std::size_t terminators(std::size_t at, std::size_t next, Classes kinds);
    std::size_t colon(std::size_t at, std::size_t next);
    std::size_t newline(std::size_t at);
    std::size_t space(std::size_t at);
    std::size_t quote(std::size_t at);
    void bracket(std::size_t at, bool opening);

    std::size_t run(std::size_t next, Classes &kinds) const;
    std::size_t closers(std::size_t at, Classes &kinds);
    std::size_t spaced_mark(std::size_t at);
    std::size_t bracketed_note(std::size_t at) const;
    std::size_t bare_note(std::size_t at) const;
    std::size_t emoticon(std::size_t at) const;
    bool leads_word(std::size_t at) const;
    std::size_t skip_spaces(std::size_t at) const;
    Classes class_at(std::size_t at) const;
    void add(std::size_t end, std::size_t offset, float score);

    static constexpr std::size_t kNowhere = static_cast<std::size_t>(-1) / 2;

    std::string_view text_;
    std::size_t begin_;
    std::size_t sentence_; ///< where the current sentence begins
    Judge judge_;
    QuoteMarks quotes_;
    bool spaces_end_;     ///< Thai and Lao
    bool colon_ends_;     ///< Armenian
    bool semicolon_asks_; ///< Greek
    std::vector<Place> places_;
    std::vector<std::size_t> brackets_;   ///< offsets of the open ones
    std::size_t stray_ = kNowhere;        ///< the last closing bracket that none had opened
    std::size_t last_bracket_ = kNowhere; ///< where the bracket that closed last had opened
};

} // namespace hexapla
