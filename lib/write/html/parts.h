#pragma once
// The page's style and script, kept as report.css and report.js and compiled in.

#include <string_view>

namespace hexapla::html {

extern const std::string_view style;
extern const std::string_view script;

} // namespace hexapla::html
