#pragma once
// Which row a finding is about.

#include "review/report.h"

#include <vector>

namespace hexapla {

class Places {
public:
    Places(const std::vector<Version> &versions, const Alignment &rows);
    /// The row it names, else that of the segment it lies in or that follows it; there is a row.
    std::size_t row(const Finding &finding) const;

private:
    const std::vector<Version> &versions_;
    std::vector<std::vector<std::size_t>> row_of_; ///< by version and segment
};

} // namespace hexapla
