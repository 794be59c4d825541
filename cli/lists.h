#pragma once
// What `hexapla list` can list.

#include "arguments.h"

#include <span>
#include <string>
#include <string_view>

namespace hexapla::cli {

struct List {
    std::string_view name; ///< "formats"
    std::string (*text)(const Arguments &);
};

std::span<const List> lists();

} // namespace hexapla::cli
