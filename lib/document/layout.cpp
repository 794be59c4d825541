#include "document/layout.h"

#include "document/page_lines.h"
#include "text/classes.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <span>

namespace hexapla {
namespace {

/// Columns. Text is hard-wrapped between the width of a narrow column and that of a line printer;
/// shorter lines are verse, addresses or tables, longer ones whole paragraphs.
constexpr std::size_t kNarrowest = 40;
constexpr std::size_t kWidest = 132;
constexpr std::size_t kTab = 8;
/// Share of lines, in per cent, that the fill width holds: the rest are addresses that cannot
/// break.
constexpr std::size_t kWithin = 95;
/// A line is full when the next word would have reached beyond this share of the fill width, in per
/// cent: people who wrap by hand stop early.
constexpr std::size_t kFull = 85;
/// So many full lines show that a text is wrapped at all.
constexpr std::size_t kFewest = 3;
/// A line of fewer words above lines in lower case is their heading.
constexpr std::ptrdiff_t kFewestWords = 3;

/// Finds the ends of lines one after another; each byte is read twice at most.
class LineEnds {
public:
    explicit LineEnds(std::string_view text) : text_(text) {}

    std::size_t next(std::size_t at) {
        if (feed_ < at || feed_ == kUnknown) feed_ = std::min(text_.find('\n', at), text_.size());
        if (feed_ == at) return at;
        return at + std::min(text_.substr(at, feed_ - at).find('\r'), feed_ - at);
    }

private:
    static constexpr std::size_t kUnknown = static_cast<std::size_t>(-1);
    std::string_view text_;
    std::size_t feed_ = kUnknown; ///< the next line feed
};

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\f' || c == '\v'; }

/// The highest and the lowest bit of each of eight bytes.
constexpr std::uint64_t kHighBits = 0x8080808080808080U, kLowBits = 0x0101010101010101U;
constexpr int kHighestByte = 56;                        ///< bits below it
constexpr unsigned kFirstWide = 0xE3, kLastWide = 0xED; ///< what U+3000 to U+D7FF begin with

std::size_t columns(std::string_view text) {
    std::size_t count = 0, at = 0;
    for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if (eight & (eight << 1) & (eight << 2) & kHighBits) break; // of three bytes or more
        const std::uint64_t going_on = (eight & ~(eight << 1) & kHighBits) >> 7;
        count += sizeof eight - ((going_on * kLowBits) >> kHighestByte);
    }
    for (; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        count += starts_code_point(text[at]);
        count += byte >= kFirstWide && byte <= kLastWide;
    }
    return count;
}

/// "> > text": the marks of a quotation in a letter or in Markdown.
Span quote_marks(std::string_view text, Span &rest) {
    Span marks{rest.begin, rest.begin};
    while (rest.begin < rest.end && text[rest.begin] == '>') {
        marks.end = ++rest.begin;
        if (rest.begin < rest.end && text[rest.begin] == ' ') ++rest.begin;
    }
    return marks;
}

TextLine measured(std::string_view text, Span whole) {
    TextLine line;
    Span rest = whole;
    while (rest.begin < rest.end && is_blank(text[rest.begin])) ++rest.begin;
    line.quote = quote_marks(text, rest);
    line.span = trimmed(text, rest);
    std::size_t from = line.quote.empty() ? whole.begin : rest.begin;
    for (; from < line.span.begin && static_cast<unsigned char>(text[from]) < kAsciiEnd; ++from)
        line.indent += text[from] == '\t' ? kTab - line.indent % kTab : 1;
    line.indent += columns(text.substr(from, line.span.begin - from)); // NBSP, ideographic space
    line.width = line.indent + columns(text.substr(line.span.begin, line.span.size()));
    return line;
}

/// The width that nearly all lines keep within; 0 if the text is not hard-wrapped.
std::size_t fill_width(const std::vector<TextLine> &lines) {
    std::array<std::size_t, kWidest + 2> histogram{};
    std::size_t total = 0;
    for (const TextLine &line : lines)
        if (!line.blank()) {
            ++histogram[std::min(line.width, kWidest + 1)];
            ++total;
        }
    std::size_t width = 0;
    for (std::size_t held = 0; width < histogram.size(); ++width)
        if ((held += histogram[width]) * 100 >= total * kWithin) break;
    if (width < kNarrowest || width > kWidest) return 0;
    std::size_t full = 0;
    for (std::size_t i = width * kFull / 100; i < histogram.size(); ++i) full += histogram[i];
    return full < kFewest ? 0 : width;
}

bool ends_a_sentence(std::string_view text, Span line) {
    std::size_t before = line.end;
    const char32_t last = previous_code_point(text, before);
    return (classes(last) & is::stop) != 0 || last == U':' || last == U'：';
}

char32_t first_letter(std::string_view text, Span line) {
    for (std::size_t at = line.begin; at < line.end;) {
        const char32_t c = next_code_point(text, at);
        if (!is_punctuation(c)) return c;
    }
    return 0;
}

bool is_wrapped(std::string_view text, const TextLine &line, const TextLine &next, std::size_t fill) {
    if (line.blank() || next.blank() || line.quote.size() != next.quote.size()) return false;
    if (line.width < kNarrowest) return false;
    if (is_lower(first_letter(text, next.span)) && !ends_a_sentence(text, line.span)) return true;
    const std::string_view ahead = text.substr(next.span.begin, next.span.size());
    const std::size_t word = columns(ahead.substr(0, ahead.find_first_of(" \t")));
    return fill > 0 && next.indent <= line.indent + 1 && (line.width + 1 + word) * 100 > fill * kFull;
}

/// Verse begins every line with a capital and does not end every line with a stop.
bool is_verse(std::string_view text, std::span<const TextLine> block) {
    if (block.size() < 3) return false;
    const auto capital = [text](const TextLine &line) { return is_upper(first_letter(text, line.span)); };
    const auto stop = [text](const TextLine &line) { return ends_a_sentence(text, line.span); };
    return std::all_of(block.begin(), block.end(), capital) && !std::all_of(block.begin(), block.end(), stop);
}

/// Lines too short to tell a width by are one sentence where only the first begins with a capital
/// and only the last ends with a stop.
void join_short(std::string_view text, std::span<TextLine> block) {
    const auto goes_on = [&](const TextLine &line, const TextLine &next) {
        if (ends_a_sentence(text, line.span) || line.quote.size() != next.quote.size()) return false;
        std::size_t at = next.span.begin;
        return is_lower(next_code_point(text, at));
    };
    const auto words = [text](const TextLine &line) {
        const std::string_view all = text.substr(line.span.begin, line.span.size());
        return std::count(all.begin(), all.end(), ' ') + 1;
    };
    for (std::size_t begin = 0, end = 0; begin < block.size(); begin = end + 1) {
        for (end = begin; end + 1 < block.size() && goes_on(block[end], block[end + 1]);) ++end;
        if (end == begin) continue; // nearly every line
        if (!is_upper(first_letter(text, block[begin].span)) || words(block[begin]) < kFewestWords) continue;
        if (!ends_a_sentence(text, block[end].span)) continue;
        for (std::size_t i = begin; i < end; ++i) block[i].wrapped = true;
    }
}

void mark_wrapped(std::string_view text, std::vector<TextLine> &lines) {
    const std::size_t fill = fill_width(lines);
    for (std::size_t begin = 0, end = 0; begin < lines.size(); begin = end + 1) {
        for (end = begin; end < lines.size() && !lines[end].blank();) ++end;
        const std::span<TextLine> block(lines.data() + begin, end - begin);
        if (is_verse(text, block)) continue;
        for (std::size_t i = 0; i + 1 < block.size(); ++i)
            block[i].wrapped = is_wrapped(text, block[i], block[i + 1], fill);
        join_short(text, block);
    }
    set_page_lines_apart(text, lines);
}

} // namespace

Span trimmed(std::string_view text, Span span) {
    while (!span.empty()) {
        std::size_t after = span.begin;
        if (!is_space(next_code_point(text, after))) break;
        span.begin = after;
    }
    while (!span.empty()) {
        std::size_t before = span.end;
        if (!is_space(previous_code_point(text, before))) break;
        span.end = before;
    }
    return span;
}

std::vector<TextLine> layout(std::string_view text) {
    std::vector<TextLine> lines;
    LineEnds ends(text);
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = ends.next(begin);
        lines.push_back(measured(text, {begin, end}));
        begin = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
    }
    mark_wrapped(text, lines);
    return lines;
}

} // namespace hexapla
