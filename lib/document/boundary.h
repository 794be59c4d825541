#pragma once
// One place where a sentence may end: does it?

#include "document/around.h"
#include "document/odds.h"
#include "document/sentences.h"
#include "text/abbreviations.h"

#include <string_view>

namespace hexapla {

/// What the rules know about a text; made once a block.
class Judge {
public:
    /// `text` ends where the block does.
    Judge(std::string_view text, const Language &language, const Abbreviations &seen);

    float score(const Candidate &candidate) const;

private:
    float strong(const Candidate &candidate, const Left &left, const Right &right) const;
    float lower(const Candidate &candidate, const Left &left, const Right &right) const;
    float glued(const Candidate &candidate, const Left &left, const Right &right) const;
    float full(const Candidate &candidate, const Left &left, const Right &right) const;
    static float colon(const Right &right);
    float after_number(const Left &left, const Right &right) const;
    float after_abbreviation(const Left &left, const Right &right, AbbreviationClass kind) const;
    AbbreviationClass kind(const Left &left) const;
    AbbreviationClass look_up(std::string_view word) const;
    bool speech(const Candidate &candidate) const;
    bool vowel_last(const Left &left) const;
    bool is_noted(const Left &left) const;
    bool joins(const Right &right) const;
    bool opens(const Right &right) const;

    std::string_view text_;
    const Language &language_;
    const AbbreviationTable &table_;
    const Abbreviations &seen_;
    bool capital_nouns_;            ///< German, Luxembourgish: a capital says little
    bool ordinals_before_capitals_; ///< "10. Luis" too; Turkish sentences end in a verb
    bool full_stop_is_weak_;        ///< Armenian: "." parts clauses, ":" and "։" sentences
};

} // namespace hexapla
