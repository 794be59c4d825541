#include "document/page_lines.h"

#include "text/string_hash.h"

#include <algorithm>
#include <vector>

namespace hexapla {
namespace {

/// Columns of the longest header or footer: the title of a chapter and a number.
constexpr std::size_t kLongestHeader = 80;
/// So many pages at least: a line that comes twice may do so by chance.
constexpr std::size_t kFewestPages = 3;
/// The number of a page stands so many bytes from an end of the line: "– 12 –".
constexpr std::size_t kFromEnd = 8;
/// Digits of the largest page number.
constexpr std::size_t kPageDigits = 4;

/// A line by its words and numbers: "Annual report | 12", "– 12 –", "Page 12 of 40".
struct Numbered {
    std::string words;       ///< the line with '#' for each number
    int first = 0, last = 0; ///< numbers
};

bool is_number_sign(char c) { return c >= '0' && c <= '9'; }

/// Rules out nearly every line.
bool may_be_numbered(std::string_view line) {
    const std::string_view begin = line.substr(0, kFromEnd);
    const std::string_view end = line.substr(line.size() - begin.size());
    return std::any_of(end.begin(), end.end(), is_number_sign) ||
           std::any_of(begin.begin(), begin.end(), is_number_sign);
}

Numbered numbered(std::string_view line) {
    Numbered result;
    for (std::size_t at = 0; at < line.size();) {
        if (!is_number_sign(line[at])) {
            result.words += line[at++];
            continue;
        }
        const std::size_t begin = at;
        int value = 0;
        for (; at < line.size() && is_number_sign(line[at]); ++at)
            if (at - begin < kPageDigits) value = value * 10 + (line[at] - '0');
        if (at - begin > kPageDigits) value = 0; // no page
        if (result.words.find('#') == std::string::npos) result.first = value;
        result.words += '#';
        result.last = value;
    }
    return result;
}

/// The lines of one wording, as long as a number in them grows from page to page.
struct Header {
    std::vector<std::size_t> lines;
    int first = 0, last = 0; ///< numbers of the latest line
    bool first_grows = true, last_grows = true;

    void add(std::size_t line, const Numbered &next) {
        first_grows = first_grows && next.first > first;
        last_grows = last_grows && next.last > last;
        first = next.first;
        last = next.last;
        lines.push_back(line);
    }
    bool holds() const { return lines.size() >= kFewestPages && (first_grows || last_grows); }
};

} // namespace

void set_page_lines_apart(std::string_view text, std::span<TextLine> lines) {
    const auto wrapped = [](const TextLine &line) { return line.wrapped; };
    if (std::none_of(lines.begin(), lines.end(), wrapped)) return;
    StringTable<Header> headers;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].blank() || lines[i].width > kLongestHeader) continue;
        const std::string_view line = text.substr(lines[i].span.begin, lines[i].span.size());
        if (!may_be_numbered(line)) continue;
        const Numbered numbers = numbered(line);
        headers[numbers.words].add(i, numbers);
    }
    for (const auto &[words, header] : headers) {
        if (!header.holds()) continue;
        for (const std::size_t i : header.lines) {
            lines[i].wrapped = false;
            if (i > 0) lines[i - 1].wrapped = false;
        }
    }
}

} // namespace hexapla
