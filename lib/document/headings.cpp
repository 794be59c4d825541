#include "document/pieces.h"

#include "text/abbreviations.h"
#include "text/unicode.h"

#include <algorithm>
#include <map>

namespace hexapla {
namespace {

/// Columns of the longest heading: a question of a FAQ may fill two lines and more.
constexpr std::size_t kLongestHeading = 200;
/// What a heading at the very end heads is at least so many times longer.
constexpr std::size_t kLonger = 2;
/// The same where sentences end without a mark, and only their length tells them from headings.
constexpr std::size_t kLongestWithoutStops = 40;
constexpr std::string_view kWithoutStops[] = {"lo", "th"};
/// So many short lines one below the other are verse, an address or a table; fewer may be a title
/// and a heading.
constexpr std::size_t kVerse = 3;
/// No code point takes more bytes.
constexpr std::size_t kWidestCodePoint = 4;

/// A question mark or its like. Greek asks with a semicolon, Armenian inside the word.
bool asks(char32_t last, std::string_view words, const Language &language) {
    switch (last) {
    case U'?':
    case U'？':
    case U'؟':
    case U'!':
    case U'！': return true;
    case U';': return language.base == "el";
    case U'։':
    case U':': return words.find("՞") != words.npos;
    default: return false;
    }
}

bool stops(char32_t last) {
    switch (last) {
    case U'.':
    case U';':
    case U',':
    case U':':
    case U'…':
    case U'。':
    case U'；':
    case U'，':
    case U'：':
    case U'、':
    case U'۔':
    case U'।':
    case U'։':
    case U'،':
    case U'؛':
    case U'՝':
    case U'።':
    case U'។':
    case U'။':
    case U'༎': return true;
    default: return false;
    }
}

std::size_t longest_heading(const Language &language) {
    const bool stops =
        std::find(std::begin(kWithoutStops), std::end(kWithoutStops), language.base) == std::end(kWithoutStops);
    return stops ? kLongestHeading : kLongestWithoutStops;
}

/// "Report for 2018–2024 гг." above all else: the period belongs to what stands behind a number.
bool titled_by_year(std::string_view text, const Piece &first, const Language &language) {
    const std::string_view words = text.substr(first.span.begin, first.span.size());
    if (!first.before_blank || words.size() > kWidestCodePoint * kLongestHeading || !words.ends_with('.')) return false;
    const std::size_t end = words.size() - 1;
    std::size_t begin = end;
    for (std::size_t at = end; at > 0 && is_letter(previous_code_point(words, at));) begin = at;
    const AbbreviationTable &known = abbreviations(language);
    const auto found = known.find(std::string(words.substr(begin, end - begin)));
    if (found == known.end() || (found->second & abbreviates::unit) == 0) return false;
    char32_t before = ' ';
    while (begin > 0 && is_space(before)) before = previous_code_point(words, begin);
    return is_digit(before);
}

enum class Look : std::uint8_t { text, heading, question };

/// Short, without a final stop, not the end of a sentence that began elsewhere.
Look look(std::string_view text, Span span, const Language &language, std::size_t longest) {
    const std::string_view words = text.substr(span.begin, span.size());
    if (words.size() > kWidestCodePoint * longest) return Look::text;
    std::size_t first = 0, last = words.size();
    const char32_t end = previous_code_point(words, last);
    const bool question = asks(end, words, language);
    if ((stops(end) && !question) || is_lower(next_code_point(words, first))) return Look::text;
    if (display_width(words) > longest || words.find("://") != words.npos) return Look::text;
    if (question) return Look::question;
    for (std::size_t at = 0; at < words.size();)
        if (is_letter(next_code_point(words, at))) return Look::heading;
    return Look::text;
}

class Headings {
public:
    Headings(std::string_view text, std::span<const Marker> markers, const Language &language,
             std::vector<Piece> &pieces)
        : text_(text), markers_(markers), pieces_(pieces), looks_(pieces.size()) {
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const Span span = pieces[i].span;
            looks_[i] = look(text, span, language, i == 0 ? kLongestHeading : longest_heading(language));
        }
        if (!pieces.empty() && titled_by_year(text, pieces.front(), language)) looks_.front() = Look::heading;
    }

    /// Lists whose items head sections: plain text follows most of them.
    void numbered() {
        std::map<int, std::vector<std::size_t>> families;
        for (std::size_t i = 0; i < pieces_.size(); ++i)
            if (pieces_[i].number >= 0) families[family(marker(pieces_[i]))].push_back(i);
        for (const auto &[key, members] : families)
            if (heads_sections(members))
                for (const std::size_t i : members)
                    if (looks_[i] != Look::text) pieces_[i].kind = Kind::heading;
        for (Piece &piece : pieces_) // "Article 1", and nothing else on its line
            if (piece.number >= 0 && piece.span == marker(piece).span) piece.kind = Kind::heading;
    }

    void plain() {
        measure_runs();
        const std::size_t last = last_text();
        for (std::size_t i = 0; i < last; ++i)
            if (alone(i) && !question_below_question(i)) pieces_[i].kind = Kind::heading;
        if (last + 2 == pieces_.size() && alone(last) && shorter(last)) pieces_[last].kind = Kind::heading;
        if (!pieces_.empty() && pieces_.front().kind == Kind::heading && pieces_.front().number < 0)
            pieces_.front().kind = Kind::title;
    }

private:
    const Marker &marker(const Piece &piece) const { return markers_[static_cast<std::size_t>(piece.number)]; }

    /// Dotted numbers of one length belong together, wherever they stand; other lists for
    /// themselves.
    static int family(const Marker &one) {
        return one.dotted.empty() ? one.list : -static_cast<int>(one.dotted.size());
    }

    bool heads_sections(const std::vector<std::size_t> &members) const {
        std::size_t heads = 0;
        for (std::size_t i = 0; i + 1 < members.size(); ++i)
            heads += looks_[members[i]] != Look::text && pieces_[members[i] + 1].number < 0;
        return heads > 0 && 2 * heads >= members.size() - 1;
    }

    bool may_be_heading(std::size_t i) const {
        return looks_[i] != Look::text && pieces_[i].number < 0 && pieces_[i].whole_lines;
    }

    /// How many short lines stand together without a blank line, for each of them.
    void measure_runs() {
        runs_.resize(pieces_.size());
        for (std::size_t begin = 0, end = 0; begin < pieces_.size(); begin = std::max(end, begin + 1)) {
            for (end = begin; end < pieces_.size() && may_be_heading(end); ++end)
                if (end > begin && pieces_[end].after_blank) break;
            const bool heads_text = end < pieces_.size() && !may_be_heading(end);
            const std::size_t size = end - begin;
            for (std::size_t i = begin; i < end; ++i) runs_[i] = heads_text || size == 1 ? size : kVerse;
        }
    }

    bool alone(std::size_t i) const { return may_be_heading(i) && runs_[i] < kVerse; }

    /// "Is it free?" heads "You may ask: is it?", which is text.
    bool question_below_question(std::size_t i) const {
        return i > 0 && looks_[i] == Look::question && looks_[i - 1] == Look::question &&
               pieces_[i - 1].kind == Kind::heading;
    }

    /// The index behind which there are only short lines, and so nothing to head.
    std::size_t last_text() const {
        std::size_t last = pieces_.size();
        while (last > 0 && may_be_heading(last - 1)) --last;
        return last;
    }

    bool shorter(std::size_t i) const {
        const auto width = [this](Span span) { return display_width(text_.substr(span.begin, span.size())); };
        return width(pieces_[i].span) * kLonger <= width(pieces_[i + 1].span);
    }

    std::string_view text_;
    std::span<const Marker> markers_;
    std::vector<Piece> &pieces_;
    std::vector<Look> looks_;
    std::vector<std::size_t> runs_;
};

} // namespace

void find_headings(std::string_view text, std::span<const Marker> markers, const Language &language,
                   std::vector<Piece> &pieces) {
    Headings headings(text, markers, language, pieces);
    headings.numbered();
    headings.plain();
}

} // namespace hexapla
