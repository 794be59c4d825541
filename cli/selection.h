#pragma once
// Which checks a list such as "+term,-length" asks for, and comments in the documents waive.

#include "review/check.h"

#include <string_view>
#include <vector>

namespace hexapla::cli {

/// The check of that name. Throws Usage for an unknown one, with the nearest known.
const Check &known_check(std::string_view name);

/// Names with a sign change the full table; names without one are the whole choice, changed by those
/// with a sign. In the table's order. Throws Usage for an unknown name, with the nearest known one.
std::vector<const Check *> selected_checks(std::string_view list);

/// Names in the versions' own comments that waive nothing because no check is called so: on standard error.
void tell_unknown_waivers(const std::vector<Version> &versions);

} // namespace hexapla::cli
