#include "review/word_edits.h"

#include "review/edits.h"
#include "text/unicode.h"

#include <algorithm>
#include <map>
#include <span>

namespace hexapla {
namespace {

/// A word or a sign, and the segment it stands in.
struct Token {
    Span span;
    std::size_t segment = 0;
};
using Tokens = std::span<const Token>;

/// The signs between two words, each with the marks on it.
void add_signs(std::string_view text, Token gap, std::vector<Token> &result) {
    bool joins = false; // the code point before can carry marks
    for (std::size_t at = gap.span.begin; at < gap.span.end;) {
        const std::size_t start = at;
        const char32_t c = next_code_point(text, at);
        const bool space = is_space(c);
        if (joins && is_mark(c))
            result.back().span.end = at;
        else if (!space)
            result.push_back({{start, at}, gap.segment});
        joins = !space;
    }
}

std::vector<Token> tokens_of(const Version &version, Range range) {
    std::vector<Token> result;
    const std::string_view bytes = version.text.bytes();
    for (std::size_t i = range.first; i < range.last; ++i) {
        const Span segment = version.segments[i].span;
        std::size_t at = segment.begin;
        for (const Span word : words(version.text.at(segment), *version.language)) {
            add_signs(bytes, {{at, segment.begin + word.begin}, i}, result);
            at = segment.begin + word.end;
            result.push_back({{segment.begin + word.begin, at}, i});
        }
        add_signs(bytes, {{at, segment.end}, i}, result);
    }
    return result;
}

using Ids = std::map<std::string_view, std::uint32_t>;

std::vector<std::uint32_t> ids_of(const Text &text, Tokens tokens, Ids &ids) {
    std::vector<std::uint32_t> result;
    for (const Token &token : tokens)
        result.push_back(ids.try_emplace(text.at(token.span), std::uint32_t(ids.size())).first->second);
    return result;
}

/// The leading tokens that stand in one segment.
std::size_t in_one_segment(Tokens tokens) {
    std::size_t count = 0;
    while (count < tokens.size() && tokens[count].segment == tokens[0].segment) ++count;
    return count;
}

/// From the first to the last byte; for none the empty place `at`.
Span span_of(Tokens tokens, std::size_t at) {
    return tokens.empty() ? Span{at, at} : Span{tokens.front().span.begin, tokens.back().span.end};
}

/// Edits of words from edits of tokens. None crosses the border of a segment.
class Spelling {
public:
    Spelling(Tokens before, Tokens after)
        : before_(before), after_(after), old_at_(before.empty() ? 0 : before[0].span.begin),
          new_at_(after.empty() ? 0 : after[0].span.begin) {}

    std::vector<WordEdit> words(const std::vector<Edit> &edits) {
        for (const Edit &edit : edits) {
            Tokens a = before_.subspan(edit.before.first, edit.before.size());
            Tokens b = after_.subspan(edit.after.first, edit.after.size());
            while (!a.empty() || !b.empty()) {
                std::size_t a_count = in_one_segment(a);
                std::size_t b_count = in_one_segment(b);
                if (edit.same) a_count = b_count = std::min(a_count, b_count);
                add(a.first(a_count), b.first(b_count), edit.same);
                a = a.subspan(a_count);
                b = b.subspan(b_count);
            }
        }
        return std::move(result_);
    }

private:
    void add(Tokens a, Tokens b, bool same) {
        const WordEdit edit{span_of(a, old_at_), span_of(b, new_at_), same};
        old_at_ = edit.before.end;
        new_at_ = edit.after.end;
        result_.push_back(edit);
    }

    Tokens before_, after_;
    std::size_t old_at_, new_at_; ///< where the words so far end
    std::vector<WordEdit> result_;
};

} // namespace

std::vector<WordEdit> word_edits(const Version &before, Range old_segments, const Version &after, Range new_segments) {
    const std::vector<Token> a = tokens_of(before, old_segments);
    const std::vector<Token> b = tokens_of(after, new_segments);
    Ids ids;
    const std::vector<std::uint32_t> a_ids = ids_of(before.text, a, ids);
    const std::vector<std::uint32_t> b_ids = ids_of(after.text, b, ids);
    if (a_ids == b_ids) return {};
    return Spelling(a, b).words(edits(a_ids, b_ids));
}

} // namespace hexapla
