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
    default: return {};
    }
}

bool is_layout(char32_t c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

} // namespace

std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        const std::string_view safe = reference(static_cast<unsigned char>(c));
        if (safe.empty())
            result += c;
        else
            result += safe;
    }
    return result;
}

std::string visible(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(text, at);
        const std::string_view one = text.substr(begin, at - begin);
        if (!is_layout(c) && is_control(c))
            result += "<span class=\"control\">" + escaped(shown(one)) + "</span>";
        else
            result += escaped(one);
    }
    return result;
}

} // namespace hexapla::html
