#pragma once
// Months in dates, by the names that CLDR has for them: "12 May 1998" against "12. März 1998".

#include "review/check.h"
#include "review/material.h"

#include <map>
#include <string>
#include <vector>

namespace hexapla {

/// A month's name beside the number of a day or a year.
struct Month {
    Span span;
    std::string key; ///< the same in all languages
};

/// What the months are called in each version.
class Months {
public:
    explicit Months(const Material &material);

    /// The findings of one row: a version names a month where another names another one.
    std::vector<Finding> mismatches(std::size_t row) const;

private:
    /// Those in a row of a version, in order.
    std::vector<Month> of(std::size_t version, std::size_t row) const;

    const Material &material_;
    std::vector<std::map<std::string, std::string>> names_; ///< by version: keys by fold()ed name
};

} // namespace hexapla
