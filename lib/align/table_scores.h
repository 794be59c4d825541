#pragma once
// The lines of a table against those of another one with other versions.

#include "align/table.h"

namespace hexapla {

/// The cells of lines [first, last) in one column, as one range; empty where there are no lines.
Range column(const Table &table, std::size_t first, std::size_t last, std::size_t version);

/// As PairScores, with a table's lines as rows and another's as columns. All members' cells bear witness.
class TableScores : public Scores {
public:
    TableScores(const PairTable &pairs, const Table &left, const Table &right);

    GapRuns gap_runs() const override { return runs_; }
    void at(std::size_t i, std::size_t j, std::array<float, kShapeCount> &out) const override;

private:
    /// One of the tables, by line.
    struct Side {
        const Table &table;
        std::vector<float> inside{};      ///< log-odds that the boundary behind it lies inside a bead
        std::vector<std::size_t> grain{}; ///< segments of its widest cell

        /// Boundaries that lines [first, last) hold inside them.
        std::size_t held(std::size_t first, std::size_t last) const;
        float between(std::size_t first, std::size_t last) const;
    };
    const PairTable &pairs_;
    Side left_, right_;
    // Means of what the pairs of a member on either side have learned.
    std::array<float, kShapeCount> shape_{};
    GapRuns runs_{};

    void measure_pair(std::size_t u, std::size_t v);
    void measure_lines(Side &side, const Table &other) const;
    float prior(std::size_t i, std::size_t j, Shape shape) const;
    float evidence(std::size_t i, std::size_t j, Shape shape) const;
    float against_pins(std::size_t i, std::size_t j, Shape shape) const;
};

} // namespace hexapla
