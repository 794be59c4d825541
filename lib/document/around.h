#pragma once
// What stands before and behind a place where a sentence may end.

#include "text/classes.h"
#include "text/text.h"

#include <string_view>

namespace hexapla {

/// A run of terminators with what closes behind it: `Край.“ Нашите` has its stop at ".", closes
/// behind "“" and goes on at "Н".
struct Candidate {
    Span stop;                ///< the terminators
    std::size_t close = 0;    ///< behind the closing quotes, brackets and notes
    std::size_t next = 0;     ///< the next character that is no white space; the block's end: none
    Classes kinds = 0;        ///< of all terminators in the run
    std::size_t sentence = 0; ///< where the sentence begins that would end here
    bool inside = false;      ///< a quotation is open
    bool quoted = false;      ///< stands between « and »
    bool inserted = false;    ///< closed by a bracket that opened inside the sentence
    bool unopened = false;    ///< closed by a bracket that none had opened: "2.) The"
    bool note = false;        ///< closed by the bare number of a note: "ties.12 The"
    bool spaced() const { return close < next; }
    bool closed() const { return close > stop.end; }
};

/// The word before a stop.
struct Left {
    Span word;   ///< empty: a closer or a space stands there
    Span pieces; ///< with the short pieces before it: "т. д" of "и т. д."
    int letters = 0, digits = 0, others = 0;
    int longest_piece = 0;     ///< letters of the longest piece between inner periods
    Classes last = 0;          ///< of the character right before the stop
    bool inner_stop = false;   ///< "т.е", "p.m", "3.5"
    bool address = false;      ///< holds @ / _ or begins with "www."
    bool roman = true;         ///< of Roman digits alone
    bool cased = false;        ///< its script has capitals
    bool upper = true;         ///< no small letter in it
    bool capital = false;      ///< begins with one
    bool first = false;        ///< is the first word of its sentence
    bool opened = false;       ///< a quote that is no apostrophe stands right before it
    bool after_comma = false;  ///< that character is a comma
    bool after_number = false; ///< the character before it, past spaces, is a digit

    bool lone_capital() const { return letters == 1 && cased && upper && digits + others == 0; }
};

/// What follows: the first word behind opening quotes, brackets and dashes.
struct Right {
    Classes lead = 0;   ///< of the very next character
    Classes first = 0;  ///< of the first letter or digit, else of the last character looked at
    Classes second = 0; ///< of the one behind it
    Span word;
    bool bullet = false;      ///< a bullet stands before it
    bool sign = false;        ///< begins with a sign that joins: / % & + =
    bool stop_behind = false; ///< the word is itself followed by a period: "A."
    bool address = false;     ///< followed by @ / or _
};

/// Vowels of the Latin, Cyrillic and Greek alphabets.
bool is_vowel(char32_t letter);

Left left_of(std::string_view text, const Candidate &candidate);
/// `text` ends where the block does.
Right right_of(std::string_view text, const Candidate &candidate);

} // namespace hexapla
