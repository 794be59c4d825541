#include "write/json.h"

#include "text/unicode.h"
#include "write/controls.h"
#include "write/screen.h"

namespace hexapla {
namespace {

bool needs_escape(std::string_view text, std::size_t at) {
    return text[at] == '"' || text[at] == '\\' || control_size(text, at) > 0;
}

/// Appends the escape of a character that needs one; returns its size in bytes.
std::size_t append_escaped(std::string &line, std::string_view text, std::size_t at) {
    constexpr std::string_view kShort = "\"\"\\\\\bb\ff\nn\rr\tt"; // character, letter
    line += '\\';
    for (std::size_t i = 0; i < kShort.size(); i += 2)
        if (kShort[i] == text[at]) {
            line += kShort[i + 1];
            return 1;
        }
    line += "u00" + control_number(text, at);
    return control_size(text, at);
}

} // namespace

void append_json(std::string &line, std::string_view text) {
    if (valid_utf8(text) < text.size()) return append_json(line, mended(text));
    line += '"';
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!needs_escape(text, at)) continue;
        line += text.substr(done, at - done);
        done = at + append_escaped(line, text, at);
        at = done - 1;
    }
    line += text.substr(done);
    line += '"';
}

} // namespace hexapla
