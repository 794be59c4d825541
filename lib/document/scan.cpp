#include "document/scan.h"

#include "document/thai.h"
#include "text/unicode.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Brackets that close within so many characters hold no sentence end; a deeper nest is not
/// followed.
constexpr std::size_t kBracketLength = 150;
constexpr std::size_t kBracketDepth = 8;
/// A pair written the wrong way round, ") ع (", is at most so long; bytes.
constexpr std::size_t kStrayBytes = 16;
/// Longest note behind a stop, "[2–11]" or "11 12", in bytes, and the digits of its number.
constexpr std::size_t kNoteBytes = 12;
constexpr std::size_t kNoteDigits = 3;

constexpr Classes kTerminators = is::full | is::strong | is::ellipsis;

/// First bytes of the signs to stop at.
Bytes stops(bool spaces) {
    auto first = first_bytes(kTerminators | is::open | is::close | is::quote | is::newline);
    first[':'] = first[';'] = true;
    first[' '] = spaces;
    return first;
}

/// Has it at most so many code points? Reads no more than that.
bool within(std::string_view text, std::size_t most) {
    std::size_t at = 0;
    while (at < text.size() && most-- > 0) next_code_point(text, at);
    return at >= text.size();
}

bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }

} // namespace

Scan::Scan(std::string_view text, std::size_t begin, const Language &language, const Abbreviations &seen)
    : text_(text), begin_(begin), sentence_(begin), judge_(text, language, seen), quotes_(text, begin),
      spaces_end_(language.base == "th" || language.base == "lo"), colon_ends_(language.base == "hy"),
      semicolon_asks_(language.base == "el") {}

std::vector<Place> Scan::places() {
    static const Bytes kUsual = stops(false), kSpaced = stops(true);
    const Bytes &wanted = spaces_end_ ? kSpaced : kUsual;
    for (std::size_t at = begin_; at < text_.size();) {
        if (!wanted[static_cast<unsigned char>(text_[at])]) {
            ++at;
            continue;
        }
        std::size_t next = at;
        const auto [c, k] = next_sign(text_, next);
        if (k & kTerminators)
            next = terminators(at, next, k);
        else if (k & (is::open | is::close))
            bracket(at, (k & is::open) != 0);
        else if (k & is::quote)
            next = quote(at);
        else if (k & is::newline)
            next = newline(at);
        else if (c == U':' || c == U';')
            next = colon(at, next);
        else if (c == U' ')
            next = space(at);
        at = next;
    }
    return std::move(places_);
}

Classes Scan::class_at(std::size_t at) const { return at < text_.size() ? next_sign(text_, at).classes : is::space; }

std::size_t Scan::skip_spaces(std::size_t at) const {
    while (at < text_.size()) {
        std::size_t next = at;
        if ((next_sign(text_, next).classes & is::space) == 0) break;
        at = next;
    }
    return at;
}

void Scan::add(std::size_t end, std::size_t offset, float score) {
    if (offset >= text_.size()) return;
    places_.push_back({end, offset, score});
    if (score > 0) sentence_ = offset;
}

std::size_t Scan::quote(std::size_t at) {
    const QuoteMarks::Mark mark = quotes_.mark(at);
    quotes_.pass(at, mark);
    return mark.end;
}

/// A line's end inside a block is a space, but a place to cut if breaks were lost.
std::size_t Scan::newline(std::size_t at) {
    const std::size_t offset = skip_spaces(at);
    if (places_.empty() || places_.back().offset < offset) add(at, offset, odds::newline);
    return offset;
}

std::size_t Scan::space(std::size_t at) {
    const std::size_t offset = skip_spaces(at);
    const bool letters = (class_at(offset) & is::letter) && brackets_.empty();
    if (letters && (places_.empty() || places_.back().offset < offset))
        add(at, offset, space_score(text_.substr(sentence_, at - sentence_), text_.substr(offset)));
    return offset;
}

/// A bracket that closes soon takes back the ends found inside it.
void Scan::bracket(std::size_t at, bool opening) {
    if (opening) {
        if (at - stray_ <= kStrayBytes) return;
        if (brackets_.size() == kBracketDepth) brackets_.erase(brackets_.begin());
        brackets_.push_back(at);
        return;
    }
    if (brackets_.empty()) {
        stray_ = at;
        return;
    }
    const std::size_t begin = last_bracket_ = brackets_.back();
    brackets_.pop_back();
    if (!within(text_.substr(begin, at - begin), kBracketLength)) return;
    for (auto place = places_.rbegin(); place != places_.rend() && place->offset > begin; ++place)
        if (place->score > 0) place->score = odds::bracket;
}

/// A colon or semicolon, which ends sentences in some languages and is a weak place elsewhere.
std::size_t Scan::colon(std::size_t at, std::size_t next) {
    if (const std::size_t end = emoticon(at); end != at) return terminators(at, end, is::ellipsis);
    const bool ends = text_[at] == ':' ? colon_ends_ : semicolon_asks_;
    const Classes after = class_at(next);
    if (ends && (after & (is::digit | is::middle)) == 0) return terminators(at, next, is::strong);
    return (after & is::space) != 0 ? terminators(at, next, is::middle) : next;
}

/// Behind the ":)", ":-(" or ";D" that begins at `at` behind a space; else `at`.
std::size_t Scan::emoticon(std::size_t at) const {
    if (at == begin_ || text_[at - 1] != ' ') return at;
    const std::size_t mouth = at + (text_.substr(at + 1, 1) == "-" ? 2 : 1);
    if (mouth >= text_.size()) return at;
    const bool bracket = text_[mouth] == ')' || text_[mouth] == '(';
    const bool letter = text_[mouth] == 'D' || text_[mouth] == 'P';
    return bracket || (letter && (class_at(mouth + 1) & is::space)) ? mouth + 1 : at;
}

/// Do the stops at `at` belong to the word behind them: " ...and"?
bool Scan::leads_word(std::size_t at) const {
    while (at < text_.size()) {
        const Classes k = next_sign(text_, at).classes;
        if ((k & kTerminators) == 0) return (k & (is::letter | is::digit)) != 0;
    }
    return false;
}

/// Behind the stops that follow one, spaced ". . ." or not.
std::size_t Scan::run(std::size_t next, Classes &kinds) const {
    bool more = false;
    while (next < text_.size()) {
        std::size_t at = skip_spaces(next);
        const bool spaced = at > next;
        const Classes k = at < text_.size() ? next_sign(text_, at).classes : Classes{0};
        if ((k & kTerminators) == 0 || (spaced && leads_word(skip_spaces(next)))) break;
        kinds |= k;
        more = true;
        next = at;
    }
    if (more && (kinds & is::full)) kinds |= is::ellipsis;
    return next;
}

std::size_t Scan::closers(std::size_t at, Classes &kinds) {
    while (at < text_.size()) {
        std::size_t next = at;
        const Classes k = next_sign(text_, next).classes;
        const QuoteMarks::Mark mark = quotes_.mark(at);
        if (mark.end != 0 && !mark.opens) {
            quotes_.pass(at, mark);
            next = mark.end;
        } else if (k & is::close) {
            bracket(at, false);
        } else if (k & kTerminators) {
            kinds |= k;
        } else if ((k & is::mark) == 0) {
            next = bracketed_note(at);
        }
        if (next == at) next = spaced_mark(at);
        if (next == at) break;
        at = next;
    }
    return at;
}

/// Behind a closing mark that a space parts from its quotation: « Bonjour. »; else `at`.
std::size_t Scan::spaced_mark(std::size_t at) {
    const std::size_t ahead = skip_spaces(at);
    if (ahead == at) return at;
    const QuoteMarks::Mark mark = quotes_.mark(ahead);
    if (mark.end == 0 || mark.opens || mark.single) return at;
    if (!quotes_.inside() && !mark.typewriter) return at;
    quotes_.pass(ahead, mark);
    return mark.end;
}

/// Behind the "[13]" that begins at `at`; else `at`.
std::size_t Scan::bracketed_note(std::size_t at) const {
    if (text_[at] != '[') return at;
    const std::string_view ahead = text_.substr(at, kNoteBytes);
    const std::size_t end = ahead.find(']');
    if (end == std::string_view::npos) return at;
    const bool digits = std::any_of(ahead.begin(), ahead.begin() + static_cast<long>(end), is_ascii_digit);
    return digits ? at + end + 1 : at;
}

/// Behind the "12" or "11 12" that begins at `at`, if a capital follows; else `at`.
std::size_t Scan::bare_note(std::size_t at) const {
    const std::string_view ahead = text_.substr(at, kNoteBytes);
    if (ahead.empty() || !is_ascii_digit(ahead[0])) return at;
    if (std::min(ahead.find_first_not_of("0123456789"), ahead.size()) > kNoteDigits) return at;
    const std::size_t other = std::min(ahead.find_first_not_of("0123456789 ,"), ahead.size());
    const std::size_t end = at + ahead.substr(0, other).find_last_of("0123456789") + 1;
    const std::size_t next = skip_spaces(end);
    return next > end && (class_at(next) & is::upper) ? end : at;
}

std::size_t Scan::terminators(std::size_t at, std::size_t next, Classes kinds) {
    Candidate candidate;
    candidate.sentence = sentence_;
    candidate.stop.begin = at;
    candidate.stop.end = run(next, kinds);
    last_bracket_ = kNowhere;
    candidate.close = closers(candidate.stop.end, kinds);
    candidate.kinds = kinds;
    candidate.inserted = last_bracket_ != kNowhere && last_bracket_ > sentence_;
    candidate.unopened = last_bracket_ == kNowhere && candidate.closed() && text_[candidate.close - 1] == ')';
    if (kinds & is::full) {
        const std::size_t note = bare_note(candidate.close);
        candidate.note = note > candidate.close;
        candidate.close = note;
    }
    candidate.next = skip_spaces(candidate.close);
    candidate.inside = quotes_.inside();
    candidate.quoted = quotes_.inside_angle();
    if (candidate.next < text_.size()) {
        const float score = judge_.score(candidate);
        if (candidate.spaced() || score > odds::glued) add(candidate.close, candidate.next, score);
    }
    return candidate.close;
}

} // namespace hexapla
