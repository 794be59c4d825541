#pragma once
// Finding: one cause of trouble in or between the versions, where it is and what to do about it.

#include "text/text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hexapla {

enum class Severity : std::uint8_t { info, warning, error };

/// "info", "warning", "error".
std::string_view name(Severity severity);
/// Throws Error for an unknown name, with the known ones.
Severity severity(std::string_view name);

/// Another place that the message speaks of: the item that the other version has.
struct Related {
    std::size_t version = 0; ///< index of the version
    Span span = {};          ///< in that version's text
    std::string message;     ///< "bg has it here"
};

struct Finding {
    std::string_view check = {};         ///< the check's name: "missing-item"
    Severity severity = Severity::error; ///< a check may lower its own, never raise it
    std::size_t version = 0;             ///< index of the version at fault
    Span span = {};                      ///< in that version's text; empty: here something is missing
    std::optional<std::size_t> row = {}; ///< index in the alignment, where the finding is about a row
    std::string message = {};            ///< what differs, exactly, and what to do; plain English
    std::vector<Related> related = {};
    std::string fingerprint = {}; ///< 16 hexadecimal digits made of content, not of places
    bool baselined = false;       ///< known and accepted: shown, but not counted
};

} // namespace hexapla
