#include "terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <string_view>

namespace hexapla::cli {
namespace {

std::string_view variable(const char *name) {
    const char *value = std::getenv(name);
    return value == nullptr ? "" : value;
}

/// Columns wider than this are a mistake, not a terminal.
constexpr std::size_t kMostColumns = 10000;

std::size_t width(int descriptor) {
    const std::size_t wished = std::strtoul(std::string(variable("COLUMNS")).c_str(), nullptr, 10);
    if (wished > 0 && wished <= kMostColumns) return wished;
    winsize size{};
    if (ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
    return Layout{}.width;
}

bool colour(int descriptor, const std::string &when) {
    if (when != "auto") return when == "always";
    return isatty(descriptor) == 1 && variable("NO_COLOR").empty() && variable("TERM") != "dumb";
}

} // namespace

Layout terminal_layout(int descriptor, const std::string &color) {
    return {width(descriptor), colour(descriptor, color)};
}

std::size_t width_of_output() { return width(STDOUT_FILENO); }

} // namespace hexapla::cli
