#pragma once
// Whether what a version lacks is told by its neighbours, by their lengths or words: two sentences that were made one.

#include "review/rendered.h"

#include <map>

namespace hexapla {

/// Lengths are in code points. Each pair of versions is measured once, whatever number of gaps is asked of.
class Told {
public:
    explicit Told(const Material &material) : material_(material) {}

    /// Whether a row of `version` beside the rows that it lacks is rather as long as that row and those are in the
    /// versions that have them: so far on the way from the one to the other, as a ratio. A row that holds in one segment
    /// what the others have in several need not be further than half.
    bool beside(const Range &rows, const std::vector<std::size_t> &have, std::size_t version, double far = kHalfWay);
    /// Whether a row beside the rows holds as many segments as the alignment puts in one: then what is told there may be
    /// more. By lengths it is not less.
    bool in_full_row(const Range &rows, const std::vector<std::size_t> &have, std::size_t version);
    /// Whether the paragraph of the rows, by `source`, is in `version` as long without them as with them, or they are
    /// too small a part of it to tell: a clause of another sentence may say as much.
    bool in_paragraph(const Range &rows, std::size_t source, std::size_t version);
    /// Whether the paragraph of the rows, by `source`, is in `version` as short as it must be without them.
    bool cut_short(const Range &rows, std::size_t source, std::size_t version);
    /// Whether the paragraph of the rows, by `source`, is in `version` as long as the whole, with what that has alone.
    bool in_own_words(const Range &rows, std::size_t source, std::size_t version);
    /// Whether the paragraph of the rows, by `source`, is a list inside running text that `version` has as running text,
    /// or as one item, as long as the whole: no item of it is missing.
    bool in_running_text(const Range &rows, std::size_t source, std::size_t version);
    /// Whether `version` has, right beside the rows that it lacks, something that those lack which have them, and not
    /// much less of it: the two may well be equivalents that differ too much to be paired.
    bool across(const Range &rows, const std::vector<std::size_t> &have, std::size_t version);
    /// Whether a row of `version` beside the rows that it lacks has renderings of much of what `source` says in those:
    /// too much to be sure that they are missing.
    bool in_words(const Range &rows, std::size_t source, std::size_t version);

private:
    static constexpr double kHalfWay = 0.5;
    struct Paragraph {
        double all = 0;        ///< of the source
        double lost = 0;       ///< of what the other version lacks of it
        double own = 0;        ///< of the other version beside the rest
        double alone = 0;      ///< of the other version in the same paragraph beside nothing
        std::size_t items = 0; ///< of the other version among both
        /// Whether so much of the other version is rather as long as the whole than as what it has beside it.
        bool is_whole(double there, double times) const { return there > times * (all - lost / 2); }
    };
    struct Measures {
        double times = 1; ///< how long the version is where the source is one code point long
        std::map<std::size_t, Paragraph> paragraphs; ///< by the source's number
    };
    const Material &material_;
    std::map<std::pair<std::size_t, std::size_t>, Measures> measures_; ///< by (source, version)
    std::map<std::pair<std::size_t, std::size_t>, Rendered> rendered_; ///< likewise

    /// 0 for a gap.
    double length(std::size_t version, std::size_t row) const;
    std::size_t paragraph(std::size_t version, std::size_t row) const;
    std::size_t items(std::size_t version, std::size_t row) const;
    Measures measured(std::size_t source, std::size_t version) const;
    const Measures &measures(std::size_t source, std::size_t version);
};

} // namespace hexapla
