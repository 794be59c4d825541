#include "document/candidates.h"

#include "document/lexer.h"
#include "text/classes.h"
#include "text/unicode.h"

#include <array>

namespace hexapla {
namespace {

/// Bytes within which a noun and the space behind it stand.
constexpr std::size_t kLongestNoun = 64;

/// Ends a sentence or a part of one.
bool is_stop(char32_t c) { return (classes(c) & is::stop) != 0 || c == U';' || c == U'；' || c == U'؛'; }

bool is_closer(char32_t c) {
    switch (c) {
    case U')':
    case U']':
    case U'"':
    case U'”':
    case U'»':
    case U'’':
    case U'）':
    case U'」':
    case U'“': return true;
    default: return false;
    }
}

/// What stands before a place inside a line.
struct Before {
    MarkerPlace place = MarkerPlace::inside;
    bool glued = false;  ///< no space between
    char32_t last = 0;   ///< the character before, spaces aside; 0: the line begins here
    char32_t beyond = 0; ///< the one before that
};

Before before(std::string_view text, const TextLine &line, std::size_t at) {
    Before result;
    result.glued = true;
    const auto step = [&]() -> char32_t { return at > line.span.begin ? previous_code_point(text, at) : 0; };
    for (result.last = step(); result.last != 0 && is_space(result.last); result.last = step()) result.glued = false;
    result.beyond = step();
    const char32_t end = is_closer(result.last) ? result.beyond : result.last;
    if (result.last == 0)
        result.place = MarkerPlace::line_start;
    else if (result.last == U':' || result.last == U'：')
        result.place = MarkerPlace::after_colon;
    else if (is_stop(end))
        result.place = MarkerPlace::after_stop;
    return result;
}

/// Finds the candidates of one line after another.
class Finder {
public:
    Finder(std::string_view text, const Language &language, std::vector<MarkerCandidate> &found)
        : text_(text), lexer_(text, language), found_(found) {}

    void search(const TextLine &line, std::size_t index, bool goes_on) {
        line_ = &line;
        index_ = index;
        brackets_ = 0;
        from_ = line.span.begin;
        const MarkerPlace place = goes_on ? MarkerPlace::wrapped : MarkerPlace::line_start;
        for (MarkerCandidate &candidate : lexer_.at_line_start(line.span)) add(std::move(candidate), place);
        inside();
    }

private:
    void add(MarkerCandidate candidate, MarkerPlace place) {
        candidate.line = index_;
        candidate.place = place;
        from_ = std::max(from_, candidate.span.end);
        found_.push_back(std::move(candidate));
    }

    /// Stops only at characters that end, or are, an enumerator or a bullet.
    void inside() {
        const std::size_t end = line_->span.end;
        for (std::size_t at = from_; at < end;) {
            const std::size_t begin = at;
            const auto byte = static_cast<unsigned char>(text_[at]);
            if (!kTriggers[byte]) {
                ++at;
                continue;
            }
            const char32_t c = next_code_point(text_, at);
            if (begin < from_) continue;
            trigger(c, begin, at);
        }
    }

    void trigger(char32_t c, std::size_t begin, std::size_t end) {
        switch (c) {
        case U'(':
        case U'（':
            if (!bracketed(begin)) ++brackets_;
            break;
        case U')':
        case U'）':
            if (brackets_ > 0)
                --brackets_;
            else
                closed(begin);
            break;
        case U'.':
        case U'．':
        case U'、':
            closed(begin);
            opener(end);
            break;
        case U':':
        case U'：':
        case U';':
        case U'；':
        case U'!':
        case U'?':
        case U'。':
        case U'！':
        case U'？': opener(end); break;
        default: sign(begin); break;
        }
    }

    /// (1) stands anywhere; (a) not behind a letter: f(x).
    bool bracketed(std::size_t begin) {
        auto candidate = lexer_.bracketed({begin, line_->span.end});
        if (!candidate) return false;
        const Before context = before(text_, *line_, begin);
        const bool number = candidate->readings.front().order == kDecimalOrder;
        if (context.glued && is_letter(context.last) && !number) return false;
        add(std::move(*candidate), context.place);
        return true;
    }

    /// The stop or bracket at `at` may end an enumerator that began before it.
    void closed(std::size_t at) {
        const std::size_t begin = lexer_.token_before(at, from_);
        if (begin == at) return;
        const Before context = before(text_, *line_, begin);
        const bool bracket_follows = brackets_ == 0 && text_.substr(at + 1, 1) == ")"; // "b.)"
        const bool word_end = !bracket_follows && context.place == MarkerPlace::inside && text_[at] == '.' &&
                              !is_digit(code_point_at(begin));
        if (word_end) return; // nearly every stop of a text
        auto candidate = lexer_.delimited({begin, line_->span.end});
        if (!candidate || candidate->span.end <= at) return;
        if (context.glued && !glue_holds(context, *candidate)) return;
        const bool inside = candidate->style.close == '.' && context.place == MarkerPlace::inside;
        if (inside && !may_be_lost(*candidate)) return;
        add(std::move(*candidate), context.place);
    }

    char32_t code_point_at(std::size_t at) const { return next_code_point(text_, at); }

    /// An item that lost its line: a number, then a word that could begin one; any word may begin the first.
    bool may_be_lost(const MarkerCandidate &candidate) const {
        std::size_t at = candidate.span.end;
        if (candidate.readings.front().order != kDecimalOrder) return false;
        if (at >= line_->span.end || !is_space(next_code_point(text_, at)) || at >= line_->span.end) return false;
        const char32_t first = next_code_point(text_, at);
        return is_letter(first) && (!is_lower(first) || candidate.readings.front().value == 1);
    }

    /// "…corruption.2.Protect": a stop behind a word, a capital behind the marker.
    bool glue_holds(const Before &context, const MarkerCandidate &candidate) const {
        if (is_punctuation(context.last) && context.last != U'.' && context.last != U'-') return true;
        std::size_t at = candidate.span.end;
        return context.last == U'.' && is_letter(context.beyond) && at < line_->span.end &&
               !is_lower(next_code_point(text_, at));
    }

    /// A clause has ended before `at`: a word that counts may follow, "Second, …".
    void opener(std::size_t at) {
        while (at < line_->span.end && text_[at] == ' ') ++at;
        if (at >= line_->span.end) return;
        if (auto candidate = lexer_.ordinal({at, line_->span.end}))
            add(std::move(*candidate), MarkerPlace::after_stop);
        else if (!word_and_number(at))
            return;
        else if (auto noun = lexer_.noun({at, line_->span.end}); noun && noun->style.close == ':')
            add(std::move(*noun), MarkerPlace::after_stop);
    }

    /// "Recommendation 2": ASCII digits will do inside a line.
    bool word_and_number(std::size_t at) const {
        const std::string_view ahead = text_.substr(at, std::min(line_->span.end - at, kLongestNoun));
        const std::size_t digit = ahead.find(' ') + 1; // 0 if there is none
        return digit > 0 && digit < ahead.size() && ahead[digit] >= '0' && ahead[digit] <= '9';
    }

    /// ① anywhere; • behind a space; a dash as a bullet only behind a stop or a colon.
    void sign(std::size_t begin) {
        const Span rest{begin, line_->span.end};
        auto candidate = lexer_.enclosed(rest);
        if (!candidate) candidate = lexer_.bullet(rest);
        if (!candidate) return;
        const Before context = before(text_, *line_, begin);
        if (candidate->bullet && context.glued) return;
        if (candidate->bullet && candidate->dash && context.place == MarkerPlace::inside) return;
        add(std::move(*candidate), context.place);
    }

    /// First bytes of everything that trigger() knows.
    static constexpr auto kTriggers = [] {
        std::array<bool, kByteValues> table{};
        for (const char c : std::string_view("().:;!?-*")) table[static_cast<unsigned char>(c)] = true;
        // NOLINTBEGIN(readability-magic-numbers): bytes of UTF-8
        table[0xC2] = true;                             // ·
        table[0xE2] = table[0xE3] = table[0xEF] = true; // • ① – 、 （
        table[0xF0] = true;                             // 🄐
        // NOLINTEND(readability-magic-numbers)
        return table;
    }();

    std::string_view text_;
    Lexer lexer_;
    std::vector<MarkerCandidate> &found_;
    const TextLine *line_ = nullptr;
    std::size_t index_ = 0;
    std::size_t from_ = 0; ///< behind the last candidate
    int brackets_ = 0;     ///< open ones that are no enumerators
};

} // namespace

std::vector<MarkerCandidate> candidates(std::string_view text, std::span<const TextLine> lines,
                                        const Language &language) {
    std::vector<MarkerCandidate> found;
    Finder finder(text, language, found);
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (!lines[i].blank()) finder.search(lines[i], i, i > 0 && lines[i - 1].wrapped);
    return found;
}

} // namespace hexapla
