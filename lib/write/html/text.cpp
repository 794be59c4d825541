#include "write/html/text.h"

#include "text/unicode.h"
#include "write/screen.h"

namespace hexapla::html {
namespace {

std::string_view reference(char32_t c) {
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    case '\r': return "&#13;";
    default: return {};
    }
}

bool is_layout(char32_t c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// What stands around the sign of a control.
struct Frame {
    std::string_view begin, end;
};

std::string framed(std::string_view text, Frame frame) {
    if (valid_utf8(text) < text.size()) return framed(mended(text), frame);
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(text, at);
        const std::string_view one = text.substr(begin, at - begin);
        const std::string_view safe = reference(c);
        if (!safe.empty())
            result += safe;
        else if (!is_layout(c) && is_control(c)) {
            result += frame.begin;
            result += framed(shown(one), {}); // "<U+202E>" holds no control
            result += frame.end;
        } else
            result += one;
    }
    return result;
}

} // namespace

std::string escaped(std::string_view text) { return framed(text, {}); }

std::string visible(std::string_view text) { return framed(text, {"<span class=\"control\">", "</span>"}); }

} // namespace hexapla::html
