#pragma once
// "Did you mean": the known name nearest to one that is not known.

#include "options.h"

#include <string>
#include <string_view>

namespace hexapla::cli {

/// "; did you mean 'align'?" where a known name is near, else "".
std::string did_you_mean(std::string_view name, const Names &known);

/// "a, b, c"
std::string joined(const Names &names);

} // namespace hexapla::cli
