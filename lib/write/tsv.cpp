#include "write/tsv.h"

#include "text/unicode.h"
#include "write/controls.h"
#include "write/screen.h"

namespace hexapla {

std::string cell(std::string_view text) {
    constexpr std::string_view kFormula = "=+-@'";
    constexpr std::string_view kEscaped = "\tt\nn\rr\\\\"; // character, letter
    if (valid_utf8(text) < text.size()) return cell(mended(text));
    std::string result;
    if (!text.empty() && kFormula.find(text.front()) != std::string_view::npos) result += '\'';
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t found = kEscaped.find(text[at]);
        const std::size_t control = control_size(text, at);
        if (found != kEscaped.npos && found % 2 == 0)
            (result += '\\') += kEscaped[found + 1];
        else if (control > 0)
            result += "\\u00" + control_number(text, at);
        else
            result += text[at];
        at += control > 1 ? control - 1 : 0;
    }
    return result;
}

} // namespace hexapla
