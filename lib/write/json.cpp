#include "write/json.h"

#include "text/unicode.h"

#include <nlohmann/json.hpp>

namespace hexapla {
namespace {

bool needs_escape(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\' || c == 0x7F;
}

void append_escaped(std::string &line, char c) {
    constexpr std::string_view kShort = "\"\"\\\\\bb\ff\nn\rr\tt"; // character, letter
    constexpr std::string_view kDigits = "0123456789abcdef";
    line += '\\';
    for (std::size_t i = 0; i < kShort.size(); i += 2)
        if (kShort[i] == c) {
            line += kShort[i + 1];
            return;
        }
    line += "u00";
    line += kDigits[static_cast<unsigned char>(c) >> 4U];
    line += kDigits[static_cast<unsigned char>(c) & 15U];
}

} // namespace

void append_json(std::string &line, std::string_view text) {
    if (valid_utf8(text) < text.size()) {
        line += nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        return;
    }
    line += '"';
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!needs_escape(text[at])) continue;
        line += text.substr(done, at - done);
        append_escaped(line, text[at]);
        done = at + 1;
    }
    line += text.substr(done);
    line += '"';
}

} // namespace hexapla
