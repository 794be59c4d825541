#include "document/quotes.h"

#include "text/classes.h"
#include "text/unicode.h"

#include <string>

namespace hexapla {
namespace {

constexpr std::u32string_view kOpenOnly = U"„‚「『〝";
constexpr std::u32string_view kCloseOnly = U"」』〞〟";
constexpr std::u32string_view kSingle = U"'‘’‚‹›`";

bool among(std::u32string_view set, char32_t c) { return set.find(c) != set.npos; }

/// How far a mark looks for its fellow; bytes.
constexpr std::size_t kAhead = 300;

constexpr Classes kOutside = is::space | is::open | is::dash;
constexpr Classes kBehind = is::space | is::close | is::middle | is::full | is::strong | is::ellipsis | is::dash;

} // namespace

/// A mark with text on both sides: does the next one of its kind clearly close, so that this one
/// opens? Else by whether a quotation is open. Looks no further than the next one.
bool QuoteMarks::next_opens(std::size_t at, char32_t c) const {
    std::string sign;
    append(sign, c);
    const std::size_t found = text_.substr(0, at + kAhead).find(sign, at);
    if (found == std::string_view::npos) return !inside_;
    std::size_t before = found, after = found + sign.size();
    const bool space_before = (previous_sign(text_, before).classes & kOutside) != 0;
    const bool space_after = after == text_.size() || (next_sign(text_, after).classes & kBehind) != 0;
    return space_before == space_after ? !inside_ : space_after;
}

QuoteMarks::Mark QuoteMarks::mark(std::size_t at) const {
    std::size_t end = at;
    if (at >= text_.size()) return {};
    const auto [c, k] = next_sign(text_, end);
    if ((k & is::quote) == 0 && !(c == U',' && low_commas_)) return {};
    const bool doubled = end < text_.size() && text_[end] == text_[at] && (c == U'\'' || c == U'`' || c == U',');
    if (doubled) ++end; // typewriter marks: ``so'' and ,,so''
    if (!doubled && c == U',') return {};
    Mark result{end, false, !doubled && among(kSingle, c), doubled};

    std::size_t before = at, after = end;
    const bool free_before = at == begin_ || (previous_sign(text_, before).classes & kOutside) != 0;
    const bool free_after = end == text_.size() || (next_sign(text_, after).classes & kBehind) != 0;
    if (among(kOpenOnly, c) || (doubled && c != U'\''))
        result.opens = true;
    else if (among(kCloseOnly, c) || (c == U'“' && low_))
        result.opens = false;
    else if (free_before != free_after)
        result.opens = free_before;
    else if (c == U'“' || c == U'‘' || c == U'«')
        result.opens = true;
    else if (c == U'’' || c == U'»' || (doubled && low_commas_))
        result.opens = false;
    else
        result.opens = next_opens(end, c);
    return result;
}

void QuoteMarks::pass(std::size_t at, const Mark &mark) {
    if (mark.single) return;
    const char32_t c = next_sign(text_, at).c;
    if (c == U'„') low_ = true;
    if (mark.opens) angle_ = c == U'«';
    inside_ = mark.opens;
}

} // namespace hexapla
