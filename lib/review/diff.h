#pragma once
// What changed from one revision of a version to the next, or from one version's structure to another's.

#include "align/align.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace hexapla {

/// Words, with the punctuation between them, that are the same in both or replaced one by the other.
struct WordEdit {
    Span before; ///< in the old text; empty where words were added
    Span after;  ///< in the new text; empty where words were removed
    bool same = false;
};

/// What became of segments.
struct Change {
    enum class Kind : std::uint8_t {
        kept,       ///< the same, but perhaps for white space
        changed,    ///< other words
        added,      ///< no old segment
        removed,    ///< no new segment
        moved,      ///< elsewhere in the order; `words` says whether changed, too
        split,      ///< one segment became several
        merged,     ///< several became one
        renumbered, ///< items that kept their words and got other numbers or marks
    };
    Kind kind = Kind::kept;
    Range before;                ///< of the old segments; empty for what was added, standing where it would have been
    Range after;                 ///< of the new ones; empty for what was removed
    std::vector<WordEdit> words; ///< in order; empty where no word differs, or the languages do
    /// Old and new index of each renumbered item; such a change stands beside those of the items.
    struct Renumbered {
        std::size_t before, after;
    };
    std::vector<Renumbered> items;
    /// For each translation compared against: its segments that stand for these, empty (and where they
    /// would be) if there are none. See review/against.h.
    std::vector<Range> translations;
};

/// "changed"
std::string_view name(Change::Kind);

/// Whether two versions are revisions of one rather than translations: "en" and "en-GB" are, and what
/// is too short for its language to be known; "zh-Hans" and "zh-Hant" are not.
bool same_language(const Version &, const Version &);

/// What became of every segment, in the order of the new version; each segment lies in exactly one
/// change that is not `renumbered`. The items of one list that were renumbered are one change, which
/// stands before that of the first of them. Both versions are in one language.
std::vector<Change> changes(const Version &before, const Version &after);

/// The same for versions in two languages, by their alignment: what one has and the other lacks, has
/// elsewhere, cuts differently or numbers differently. Words are not compared.
std::vector<Change> changes(const Version &before, const Version &after, const Alignment &);

/// Whether any is not `kept`.
bool differ(const std::vector<Change> &);

} // namespace hexapla
