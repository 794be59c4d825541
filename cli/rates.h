#pragma once
// Rates: how often an alignment is right, and whether its confidence says so.

#include <cstddef>
#include <string>
#include <vector>

namespace hexapla::cli {

struct Rate {
    double precision = 0; ///< of what was found, how much is right
    double recall = 0;    ///< of what is right, how much was found
    double f1 = 0;        ///< their harmonic mean
};
Rate rate(double precision, double recall);

struct Rates {
    Rate strict; ///< rows that are exactly a bead of the gold
    Rate lax;    ///< rows that share something with one
};

/// Of `all`, the part that `part` is; 0 of nothing.
double share(double part, double all);

/// A row as it was sold and as it turned out.
struct Judged {
    double confidence = 0;
    bool right = false;
};

/// A reliability table: rows by confidence, how sure they were on average and how many are right;
/// then the expected calibration error, the mean of the differences weighted by rows.
std::string reliability(const std::vector<Judged> &rows);

} // namespace hexapla::cli
