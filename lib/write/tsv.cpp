#include "write/tsv.h"

namespace hexapla {

std::string cell(std::string_view text) {
    constexpr std::string_view kFormula = "=+-@'";
    constexpr std::string_view kEscaped = "\tt\nn\rr\\\\"; // character, letter
    std::string result;
    if (!text.empty() && kFormula.find(text.front()) != std::string_view::npos) result += '\'';
    for (const char c : text) {
        std::size_t i = 0;
        while (i < kEscaped.size() && kEscaped[i] != c) i += 2;
        if (i < kEscaped.size())
            (result += '\\') += kEscaped[i + 1];
        else
            result += c;
    }
    return result;
}

} // namespace hexapla
