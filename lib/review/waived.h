#pragma once
// Findings that a comment in the source waives.

#include "review/material.h"

namespace hexapla {

/// Takes out the findings that stand in a block before which their version says hexapla-ignore. What
/// is missing stands before the block behind it.
void drop_waived(std::vector<Finding> &findings, const Material &material);

} // namespace hexapla
