// Until the readers have landed: the program links.
#include "document/read.h"

#include "text/unicode.h"

namespace hexapla {
namespace {
Text text_of(std::string name, std::string bytes, const Reading &reading) {
    if (!reading.encoding.empty()) bytes = to_utf8(bytes, reading.encoding, name);
    return {std::move(name), std::move(bytes)};
}
const Language *language_of(const Text &text, const Reading &reading) {
    return reading.language != nullptr ? reading.language : guess_language(text.bytes()).language;
}
Version plain(std::string name, std::string bytes, const Reading &reading) {
    Version result{nullptr, text_of(std::move(name), std::move(bytes), reading), {}};
    result.language = language_of(result.text, reading);
    result.segments = segments(result.text, *result.language, reading.unit);
    return result;
}
Version by_line(std::string name, std::string bytes, const Reading &reading) {
    Version result{nullptr, text_of(std::move(name), std::move(bytes), reading), {}};
    result.language = language_of(result.text, reading);
    result.segments = lines(result.text);
    return result;
}
constexpr Reader kReaders[] = {{"plain", "plain text", ".txt", plain},
                               {"lines", "a segment a line", "", by_line}};
} // namespace

__attribute__((weak)) std::span<const Reader> readers() { return kReaders; }
__attribute__((weak)) const Reader &reader(std::string_view name, std::string_view) {
    return name == "lines" ? kReaders[1] : kReaders[0];
}
} // namespace hexapla
