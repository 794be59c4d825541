#include "write/screen.h"

#include "text/unicode.h"

#include <algorithm>
#include <array>

namespace hexapla {
namespace {

struct Interval {
    char32_t first;
    char32_t last;
};

template <std::size_t N> bool within(const Interval (&intervals)[N], char32_t c) {
    return std::any_of(std::begin(intervals), std::end(intervals),
                       [c](Interval i) { return i.first <= c && c <= i.last; });
}

/// C1 controls, bidi embeddings, overrides and isolates, interlinear annotations, tags.
constexpr Interval kSteering[] = {
    {0x80, 0x9F}, {0x202A, 0x202E}, {0x2066, 0x2069}, {0xFFF9, 0xFFFB}, {0xE0000, 0xE007F}};

/// Blocks that Unicode keeps for right-to-left scripts.
constexpr Interval kRightToLeft[] = {
    {0x590, 0x8FF}, {0xFB1D, 0xFDFF}, {0xFE70, 0xFEFC}, {0x10800, 0x10FFF}, {0x1E800, 0x1EFFF}};

/// Opening brackets and quotes of scripts written without spaces.
constexpr std::u32string_view kOpening = U"([{“‘《〈「『【〔（［｛";

constexpr char32_t kSoftHyphen = 0xAD;
constexpr char32_t kJoiner = 0x200D;
constexpr char32_t kReplacement = 0xFFFD;
constexpr char32_t kDelete = 0x7F;
constexpr char32_t kControlPictures = 0x2400; ///< the picture of control c is kControlPictures + c
constexpr char32_t kDeletePicture = 0x2421;

std::string by_number(char32_t c) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string digits;
    for (std::size_t rest = c; rest != 0 || digits.size() < 4; rest /= kDigits.size())
        digits.insert(digits.begin(), kDigits[rest % kDigits.size()]);
    return "<U+" + digits + ">";
}

void append_shown(std::string &result, char32_t c) {
    if (c < ' ')
        append(result, kControlPictures + c);
    else if (c == kDelete)
        append(result, kDeletePicture);
    else if (within(kSteering, c))
        result += by_number(c);
    else if (c != kSoftHyphen)
        append(result, c);
}

/// The end of the letter with its marks (roughly a grapheme cluster) that starts at `at`.
std::size_t cluster_end(std::string_view text, std::size_t at) {
    char32_t before = next_code_point(text, at);
    while (at < text.size()) {
        std::size_t next = at;
        const char32_t c = next_code_point(text, next);
        const bool joins = before == kJoiner || display_width(text.substr(at, next - at)) == 0;
        if (!joins) break;
        before = c;
        at = next;
    }
    return at;
}

/// Offsets behind which a line may end: after spaces; without spaces, before words.
std::vector<std::size_t> breaks(std::string_view text, const Language &language) {
    std::vector<std::size_t> result;
    for (std::size_t at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1))
        result.push_back(at + 1);
    if (!language.spaces)
        for (Span word : words(text, language)) {
            std::size_t before = word.begin; // an opening bracket goes with the word
            const bool opened =
                before > 0 && kOpening.find(previous_code_point(text, before)) != std::u32string_view::npos;
            if (opened) word.begin = before;
            result.push_back(word.begin);
        }
    result.push_back(text.size());
    std::sort(result.begin(), result.end());
    return result;
}

std::string without_end_space(std::string_view line) {
    return std::string(line.ends_with(' ') ? line.substr(0, line.size() - 1) : line);
}

/// Cuts what is wider than a line between letters; returns where the last part begins.
std::size_t cut(std::string_view text, Span part, std::size_t width, std::vector<std::string> &lines) {
    std::size_t begin = part.begin, columns = 0;
    for (std::size_t at = part.begin; at < part.end;) {
        const std::size_t next = std::min(cluster_end(text, at), part.end);
        const std::size_t more = display_width(text.substr(at, next - at));
        if (columns + more > width && at > begin && text.substr(at, next - at) != " ") {
            lines.emplace_back(text.substr(begin, at - begin));
            begin = at;
            columns = 0;
        }
        columns += more;
        at = next;
    }
    return begin;
}

} // namespace

bool is_control(char32_t c) { return c < ' ' || c == kDelete || within(kSteering, c); }

std::string mended(std::string_view text) {
    std::string result;
    for (;;) {
        const std::size_t valid = valid_utf8(text);
        result += text.substr(0, valid);
        if (valid == text.size()) return result;
        append(result, kReplacement);
        text.remove_prefix(valid + 1);
    }
}

std::string shown(std::string_view text) {
    if (valid_utf8(text) < text.size()) return shown(mended(text));
    std::string result;
    bool space = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if (is_space(c)) {
            space = !result.empty();
            continue;
        }
        if (space) result += ' ';
        space = false;
        append_shown(result, c);
    }
    return result;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width, const Language &language) {
    std::vector<std::string> lines;
    std::size_t begin = 0, end = 0; // the line so far
    for (const std::size_t next : breaks(text, language)) {
        const std::string part = without_end_space(text.substr(begin, next - begin));
        if (display_width(part) > width) {
            if (end > begin) {
                lines.push_back(without_end_space(text.substr(begin, end - begin)));
                begin = end;
            }
            begin = cut(text, {begin, next}, width, lines);
        }
        end = next;
    }
    lines.push_back(without_end_space(text.substr(begin)));
    return lines;
}

std::string isolated(const std::string &line, const Language &language) {
    constexpr std::string_view kRightToLeftIsolate = "\u2067", kFirstStrongIsolate = "\u2068", kEndOfIsolate = "\u2069";
    for (std::size_t at = 0; at < line.size();) {
        if (!within(kRightToLeft, next_code_point(line, at))) continue;
        const auto begin = language.right_to_left ? kRightToLeftIsolate : kFirstStrongIsolate;
        return std::string(begin).append(line).append(kEndOfIsolate);
    }
    return line;
}

std::string padded(std::string line, std::size_t width) {
    const std::size_t used = display_width(line);
    if (used < width) line.append(width - used, ' ');
    return line;
}

std::string styled(std::string_view text, Style style, const Layout &layout) {
    // Select Graphic Rendition, ECMA-48: colours that a person's own palette keeps readable.
    constexpr std::array<std::string_view, 7> kCodes = {"",         "\033[1m",    "\033[2m",   "\033[31m",
                                                        "\033[33m", "\033[9;31m", "\033[4;32m"};
    if (!layout.colour || style == Style::plain || text.empty()) return std::string(text);
    return std::string(kCodes[static_cast<std::size_t>(style)]) + std::string(text) + "\033[0m";
}

} // namespace hexapla
