#include "text/numbers.h"

#include "text/unicode.h"

namespace hexapla {

std::vector<Number> numbers(std::string_view text, const Language &) {
    std::vector<Number> result;
    for (std::size_t at = 0; at < text.size();) {
        Number number;
        number.span.begin = at;
        for (std::size_t next = at; next < text.size(); at = number.span.end = next) {
            const int digit = digit_value(next_code_point(text, next));
            if (digit < 0) break;
            number.value += static_cast<char>('0' + digit);
        }
        if (number.value.empty())
            next_code_point(text, at);
        else
            result.push_back(number);
    }
    return result;
}

} // namespace hexapla
