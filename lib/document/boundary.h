#pragma once
// One place where a sentence may end: is it an end?

#include "document/sentences.h"
#include "text/abbreviations.h"
#include "text/classes.h"

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
    bool quoted = false;      ///< stands inside « »
};

/// Reasons not to end a sentence, with the log-odds that it ends there after all. Estimated from
/// the share of true boundaries among those each reason rejected in running text, rounded.
namespace odds {
constexpr float boundary = 4;
constexpr float bracket = -1.5F;
constexpr float ordinal = -1.5F;
constexpr float abbreviation = -2;
constexpr float initial = -2.5F;
constexpr float marker = -3;
constexpr float lower = -3;
constexpr float glued = -3.5F;
constexpr float newline = -3.5F;
constexpr float weak = -4; ///< a semicolon or colon
constexpr float middle = -5;
} // namespace odds

/// What the rules need to know about a text; made once a block.
class Judge {
public:
    Judge(std::string_view text, std::size_t end, const Language &language,
          const Abbreviations &seen);

    /// Log-odds that a sentence ends at the candidate; above 0: it does.
    float score(const Candidate &candidate) const;
    /// Thai and Lao write a space where a sentence ends, and elsewhere.
    float space_score(std::size_t begin, Span space) const;

private:
    struct Left;
    struct Right;
    Left left(const Candidate &candidate) const;
    Right right(const Candidate &candidate) const;
    float strong(const Candidate &candidate, const Left &left, const Right &right) const;
    float glued(const Candidate &candidate, const Left &left, const Right &right) const;
    float full(const Candidate &candidate, const Left &left, const Right &right) const;
    float after_number(const Candidate &candidate, const Left &left, const Right &right) const;
    float after_abbreviation(const Left &left, const Right &right, AbbreviationClass kind) const;
    AbbreviationClass kind(const Left &left) const;
    AbbreviationClass look_up(std::string_view word) const;
    bool opens(const Right &right) const;

    std::string_view text_;
    std::size_t end_;
    const Language &language_;
    const AbbreviationTable &table_;
    const Abbreviations &seen_;
    bool capital_nouns_; ///< German, Luxembourgish: a capital says little
};

} // namespace hexapla
