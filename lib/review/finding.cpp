#include "review/finding.h"

#include <array>

namespace hexapla {
namespace {

constexpr std::array<std::string_view, 3> kNames = {"info", "warning", "error"};

} // namespace

std::string_view name(Severity severity) { return kNames[static_cast<std::size_t>(severity)]; }

Severity severity(std::string_view name) {
    for (std::size_t at = 0; at < kNames.size(); ++at)
        if (kNames[at] == name) return static_cast<Severity>(at);
    throw Error("unknown severity '" + std::string(name) + "'; use error, warning or info");
}

} // namespace hexapla
