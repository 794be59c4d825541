#include "document/sentences.h"

#include "document/boundary.h"
#include "document/quotes.h"
#include "text/classes.h"
#include "text/unicode.h"

#include <algorithm>
#include <unordered_map>

namespace hexapla {
namespace {

/// Brackets that close within so many bytes hold no sentence end, and deeper nests are not
/// followed.
constexpr std::size_t kBracketBytes = 300;
constexpr std::size_t kBracketDepth = 8;
/// A pair that is written the wrong way round, as in ") ع (", is at most so long; bytes.
constexpr std::size_t kStrayBytes = 16;
constexpr std::size_t kNowhere = static_cast<std::size_t>(-1) / 2;
/// Longest note mark behind a stop: "[13]", "[2–11]"; bytes.
constexpr std::size_t kNoteBytes = 12;
constexpr std::size_t kNoteDigits = 3;

constexpr Classes kTerminators = is::full | is::strong | is::ellipsis;
constexpr Classes kStops = kTerminators | is::open | is::close | is::quote | is::newline;

/// Longer words before a small letter are words with a careless writer.
constexpr std::size_t kEvidenceLetters = 4;
/// So many more times before a small letter than before a capital, and a word is an abbreviation.
constexpr int kEvidence = 2;

/// A place that was considered; score above 0: a sentence begins at `offset`.
struct Place {
    std::size_t end = 0; ///< where the sentence before it ends
    std::size_t offset = 0;
    float score = 0;
};

class Scan {
public:
    Scan(std::string_view text, Span block, const Language &language, const Abbreviations &seen)
        : text_(text.substr(0, block.end)), block_(block), sentence_(block.begin),
          judge_(text_, language, seen), colon_ends_(language.base == "hy"),
          semicolon_asks_(language.base == "el"), quotes_(text_, block.begin) {}

    std::vector<Place> places();

private:
    void stop(std::size_t at);
    void bracket(std::size_t at, bool opening);
    std::size_t spaced_mark(std::size_t at);
    std::size_t newline(std::size_t at);
    std::size_t terminators(std::size_t at, std::size_t next, Classes kinds);
    std::size_t closers(std::size_t at, Classes &kinds);
    std::size_t note(std::size_t at) const;
    std::size_t bare_note(std::size_t at) const;
    std::size_t digits_at(std::size_t at) const;
    bool leads(std::size_t at) const;
    std::size_t skip_spaces(std::size_t at) const;
    Classes class_at(std::size_t at) const;
    void add(std::size_t end, std::size_t offset, float score);

    std::string_view text_; ///< up to the block's end
    Span block_;
    std::size_t sentence_; ///< where the current sentence begins
    Judge judge_;
    bool colon_ends_, semicolon_asks_;
    std::vector<Place> places_;
    std::vector<std::size_t> brackets_; ///< offsets of open ones
    std::size_t stray_ = kNowhere;      ///< the last closing bracket that none had opened
    std::size_t last_bracket_ = 0;      ///< where the last closed one opened
    Quotes quotes_;
};

Classes Scan::class_at(std::size_t at) const {
    return at < block_.end ? classes(next_code_point(text_, at)) : is::space;
}

std::size_t Scan::skip_spaces(std::size_t at) const {
    while (at < block_.end) {
        std::size_t next = at;
        if ((classes(next_code_point(text_, next)) & is::space) == 0) break;
        at = next;
    }
    return at;
}

void Scan::add(std::size_t end, std::size_t offset, float score) {
    if (offset >= block_.end) return;
    places_.push_back({end, offset, score});
    if (score > 0) sentence_ = offset;
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
    const std::size_t begin = brackets_.back();
    last_bracket_ = begin;
    brackets_.pop_back();
    if (at - begin > kBracketBytes) return;
    for (auto place = places_.rbegin(); place != places_.rend() && place->offset > begin; ++place)
        if (place->score > 0) place->score = odds::bracket;
}

std::size_t Scan::note(std::size_t at) const {
    if (at >= block_.end || text_[at] != '[') return at;
    const std::size_t end = text_.substr(at, kNoteBytes).find(']');
    if (end == std::string_view::npos) return at;
    const std::string_view inside = text_.substr(at + 1, end - 1);
    const bool digits =
        std::any_of(inside.begin(), inside.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits ? at + end + 1 : at;
}

std::size_t Scan::closers(std::size_t at, Classes &kinds) {
    while (at < block_.end) {
        std::size_t next = at;
        const Classes k = classes(next_code_point(text_, next));
        const Quotes::Mark mark = quotes_.mark(at);
        if (mark.end != 0 && !mark.opens) {
            quotes_.pass(at, mark);
            next = mark.end;
        } else if (k & is::close) {
            bracket(at, false);
        } else if (k & kTerminators) {
            kinds |= k;
        } else if ((k & is::mark) == 0) {
            next = note(at);
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
    const Quotes::Mark mark = quotes_.mark(ahead);
    if (mark.end == 0 || !(quotes_.inside() || mark.typewriter) || mark.opens || mark.single)
        return at;
    quotes_.pass(ahead, mark);
    return mark.end;
}

/// Do the stops at `at` belong to the word behind them: " ...and"?
bool Scan::leads(std::size_t at) const {
    while (at < block_.end) {
        const Classes k = classes(next_code_point(text_, at));
        if ((k & kTerminators) == 0) return (k & (is::letter | is::digit)) != 0;
    }
    return false;
}

std::size_t Scan::digits_at(std::size_t at) const {
    const std::size_t end = text_.find_first_not_of("0123456789", at);
    return std::min(end, block_.end) - at;
}

/// Behind the number of a note that stands at `at` as "12", "11 12": before a space; else `at`.
std::size_t Scan::bare_note(std::size_t at) const {
    std::size_t end = at;
    for (std::size_t next = at; next < block_.end && next - at <= kNoteBytes;) {
        const char c = text_[next++];
        if (c >= '0' && c <= '9')
            end = next;
        else if (c != ' ' && c != ',')
            break;
    }
    const bool space = end > at && end < block_.end && text_[end] == ' ';
    if (!space || text_[at] == ' ' || digits_at(at) > kNoteDigits) return at;
    return class_at(skip_spaces(end)) & is::upper ? end : at;
}

std::size_t Scan::terminators(std::size_t at, std::size_t next, Classes kinds) {
    Candidate candidate;
    candidate.stop.begin = at;
    candidate.sentence = sentence_;
    int stops = 1;
    for (std::size_t ahead = next; ahead < block_.end;) {
        const std::size_t begin = skip_spaces(ahead);
        std::size_t after = begin;
        if (begin == block_.end) break;
        const Classes k = classes(next_code_point(text_, after));
        if ((k & kTerminators) == 0) break;
        if (begin > ahead && leads(begin)) break;
        kinds |= k;
        ++stops;
        ahead = next = after;
    }
    if (stops > 1 && (kinds & is::full)) kinds |= is::ellipsis;
    candidate.stop.end = next;
    candidate.kinds = kinds;
    last_bracket_ = 0;
    candidate.close = closers(next, candidate.kinds);
    candidate.inserted = last_bracket_ > sentence_;
    if (const std::size_t end = bare_note(candidate.close);
        end > candidate.close && (kinds & is::full)) {
        candidate.note = true;
        candidate.close = end;
    }
    candidate.next = skip_spaces(candidate.close);
    candidate.inside = quotes_.inside();
    candidate.quoted = quotes_.inside_angle();
    if (candidate.next < block_.end) {
        const float score = judge_.score(candidate);
        if (score > 0 || candidate.next > candidate.close || score > odds::middle)
            add(candidate.close, candidate.next, score);
    }
    return candidate.close;
}

std::size_t Scan::newline(std::size_t at) {
    const std::size_t offset = skip_spaces(at);
    if (places_.empty() || places_.back().offset < offset) add(at, offset, odds::newline);
    return offset;
}

std::vector<Place> Scan::places() {
    static const auto kFirst = [] {
        auto first = first_bytes(kStops);
        first[':'] = first[';'] = true;
        return first;
    }();
    std::size_t at = block_.begin;
    while (at < block_.end) {
        if (!kFirst[static_cast<unsigned char>(text_[at])]) {
            ++at;
            continue;
        }
        std::size_t next = at;
        const char32_t c = next_code_point(text_, next);
        const Classes k = classes(c);
        if (k & kTerminators) {
            next = terminators(at, next, k);
        } else if (k & (is::open | is::close)) {
            bracket(at, (k & is::open) != 0);
        } else if (k & is::quote) {
            const Quotes::Mark mark = quotes_.mark(at);
            quotes_.pass(at, mark);
            next = mark.end;
        } else if (k & is::newline) {
            next = newline(at);
        } else if (c == U':' || c == U';') {
            const bool ends = (c == U':' && colon_ends_) || (c == U';' && semicolon_asks_);
            const Classes after = class_at(next);
            if ((after & is::space) || (ends && (after & (is::digit | is::middle)) == 0))
                next = terminators(at, next, ends ? is::strong : is::middle);
        }
        at = next;
    }
    return std::move(places_);
}

std::size_t trimmed_end(std::string_view text, std::size_t begin, std::size_t end) {
    while (end > begin) {
        std::size_t at = end;
        if ((classes(previous_code_point(text, at)) & is::space) == 0) break;
        end = at;
    }
    return end;
}

/// The word that ends at `at`, lower-cased; empty if it is long or none.
std::string short_word_before(std::string_view text, std::size_t at) {
    std::size_t begin = at, letters = 0;
    while (begin > 0) {
        std::size_t before = begin;
        if ((classes(previous_code_point(text, before)) & (is::letter | is::mark)) == 0) break;
        if (++letters > kEvidenceLetters) return {};
        begin = before;
    }
    std::string word;
    while (begin < at) append(word, to_lower(next_code_point(text, begin)));
    return word;
}

} // namespace

std::vector<Sentence> sentences(std::string_view text, Span block, const Language &language,
                                const Abbreviations &seen) {
    while (block.begin < block.end) {
        std::size_t at = block.begin;
        if ((classes(next_code_point(text, at)) & is::space) == 0) break;
        block.begin = at;
    }
    block.end = trimmed_end(text, block.begin, block.end);
    std::vector<Sentence> result;
    if (block.empty()) return result;
    Sentence current;
    current.span.begin = block.begin;
    for (const Place &place : Scan(text, block, language, seen).places()) {
        if (place.score <= 0) {
            if (place.offset > current.span.begin)
                current.cuts.push_back({place.offset, place.score});
            continue;
        }
        current.span.end = place.end;
        result.push_back(std::move(current));
        current = {};
        current.span.begin = place.offset;
    }
    current.span.end = block.end;
    result.push_back(std::move(current));
    return result;
}

Abbreviations abbreviations_seen(std::string_view text, const Language &) {
    std::unordered_map<std::string, int> evidence;
    for (std::size_t at = text.find('.'); at != std::string_view::npos;
         at = text.find('.', at + 1)) {
        if (at + 2 >= text.size() || text[at + 1] != ' ') continue;
        std::size_t next = at + 2;
        const Classes k = classes(next_code_point(text, next));
        if ((k & (is::lower | is::upper)) == 0) continue;
        std::string word = short_word_before(text, at);
        if (!word.empty()) evidence[std::move(word)] += k & is::lower ? 1 : -1;
    }
    Abbreviations seen;
    for (const auto &[word, times] : evidence)
        if (times >= kEvidence) seen.insert(word);
    return seen;
}

} // namespace hexapla
