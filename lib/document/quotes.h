#pragma once
// Which quotation marks open and which close: the same mark does both in different languages.

#include "text/text.h"

#include <string_view>

namespace hexapla {

/// Follows the quotation marks of one block from its start to its end.
class QuoteMarks {
public:
    /// `text` ends where the block does.
    QuoteMarks(std::string_view text, std::size_t begin)
        : text_(text), begin_(begin), low_commas_(text.find(",,", begin) != text.npos) {}

    struct Mark {
        std::size_t end = 0; ///< behind the mark; 0: there is none
        bool opens = false;
        bool single = false;     ///< ' ‘ ’ ‚ — or an apostrophe
        bool typewriter = false; ///< ,,so'' or ``so''
    };
    /// The mark at `at`. By what its language does („ … “), else by the spaces beside it, else by
    /// whether a quotation is open.
    Mark mark(std::size_t at) const;
    /// Takes note of a mark.
    void pass(std::size_t at, const Mark &mark);
    /// Between two marks.
    bool inside() const { return inside_; }
    /// Between « and ».
    bool inside_angle() const { return inside_ && angle_; }

private:
    bool next_opens(std::size_t at, char32_t c) const;

    std::string_view text_;
    std::size_t begin_;
    bool low_commas_; ///< ,,so'' is used: then '' closes
    bool inside_ = false;
    bool angle_ = false; ///< the last mark that opened was «
    bool low_ = false;   ///< „ was seen: then “ closes
};

} // namespace hexapla
