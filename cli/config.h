#pragma once
// The configuration file: "key = value" lines, the keys being the options' long names.

#include "options.h"

#include <string>
#include <vector>

namespace hexapla::cli {

struct Setting {
    const Option *option;
    std::string value; ///< a path counts from the current folder by now
    std::string place; ///< "FILE:LINE", for messages
};

/// The settings of a file; `path` empty: those of .hexapla.ini in the current folder or the nearest
/// one above it, none if there is no such file. An unknown key is an Error.
std::vector<Setting> configuration(const std::string &path);

} // namespace hexapla::cli
