#pragma once
// The lines of a table against the segments of one more version.

#include "align/table.h"

namespace hexapla {

/// The cells of lines [first, last) in one column, as one range.
Range column(const Table &table, std::size_t first, std::size_t last, std::size_t version);

/// As PairScores, with a table's lines as rows. Every member's cells bear witness.
class TableScores : public Scores {
public:
    TableScores(const PairTable &pairs, const Table &table, std::size_t version, Range segments);

    GapRuns gap_runs() const override { return runs_; }
    void at(std::size_t i, std::size_t j, std::array<float, kShapeCount> &out) const override;

private:
    const PairTable &pairs_;
    const Table &table_;
    std::size_t version_;
    Range segments_;
    // Means of what the pairs with the members have learned.
    std::array<float, kShapeCount> shape_{};
    GapRuns runs_{};
    std::vector<float> inside_lines_; ///< by line: log-odds that the boundary behind it lies inside a bead
    std::vector<float> inside_;       ///< by segment: the same
    std::vector<std::size_t> grain_;  ///< by line: segments of its widest cell

    void measure_line(const Line &line);
    float prior(std::size_t i, std::size_t j, Shape shape) const;
    float evidence(std::size_t i, std::size_t a, Range segments) const;
    float against_pins(std::size_t i, std::size_t a, Range segments) const;
};

} // namespace hexapla
