#include "review/endings.h"

#include "document/sentences.h"
#include "review/lists.h"
#include "review/wording.h"
#include "text/unicode.h"
#include "text/utf8.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Two words with a stroke between them: "cost/benefit", "GNU/Linux".
bool is_pair(std::string_view text) {
    const std::size_t stroke = text.find('/');
    const auto is_word = [](std::string_view part) {
        bool letters = !part.empty();
        for (std::size_t at = 0; at < part.size();) letters = is_letter(next_code_point(part, at)) && letters;
        return letters;
    };
    return stroke != text.npos && is_word(text.substr(0, stroke)) && is_word(text.substr(stroke + 1));
}

/// What stands behind the last space, or the last letter of a script that writes no spaces.
std::string_view last_word(std::string_view text) {
    for (std::size_t at = text.size(); at > 0;) {
        const std::size_t end = at;
        const char32_t c = previous_code_point(text, at);
        const std::string_view letters = script(c);
        if (is_space(c) || letters == "Hani" || letters == "Hira" || letters == "Kana") return text.substr(end);
    }
    return text;
}

/// Whether a word has letters and digits with points or plus signs between them: "1.0.0-rc.1+x86".
bool is_version_number(std::string_view word) {
    bool letter = false, digit = false;
    for (std::size_t at = 0; at < word.size();) {
        const char32_t c = next_code_point(word, at);
        letter = letter || is_letter(c);
        digit = digit || is_digit(c);
    }
    return letter && digit && word.find_first_of(".+") != word.npos;
}

/// A web address, a file's name or a command stands better without a stop.
bool ends_in_code(std::string_view text) {
    const std::string_view last = last_word(text);
    if (is_pair(last)) return false;
    return is_version_number(last) || last.find_first_of("/@_=<>{}\\#$") != last.npos || last.find("www.") != last.npos;
}

/// Whether the sentence ended before a remark in brackets: "What now? (An example)".
bool ends_before_brackets(std::string_view text, const Language &language) {
    constexpr std::u32string_view kOpen = U"([（［", kClose = U")]）］";
    std::size_t at = text.size();
    if (at == 0 || kClose.find(previous_code_point(text, at)) == kClose.npos) return false;
    while (at > 0)
        if (kOpen.find(previous_code_point(text, at)) != kOpen.npos)
            return final_mark(text.substr(0, at), language) == FinalMark::stop;
    return false;
}

/// A text without the numbers of notes behind it: "so it is.[3]", "so it is. ^[3]".
std::string_view without_notes(std::string_view text) {
    constexpr std::string_view kDigits = "0123456789", kGap = " \t\n\r^";
    for (;;) {
        text = text.substr(0, text.find_last_not_of(kGap) + 1);
        const std::size_t open = text.find_last_of('[');
        if (open == text.npos || !text.ends_with(']')) return text;
        const std::string_view number = text.substr(open + 1, text.size() - open - 2);
        if (number.empty() || number.find_first_not_of(kDigits) != number.npos) return text;
        text = text.substr(0, open);
    }
}

bool begins_small(const Version &version, std::size_t segment) {
    std::size_t at = version.segments[segment].span.begin;
    return is_lower(next_code_point(version.text.bytes(), at));
}

/// Whether a segment was parted from the one behind it because of another version's break.
bool is_parted(const Version &version, std::size_t segment) {
    const auto &segments = version.segments;
    return segments[segment].repaired && segment + 1 < segments.size() && segments[segment + 1].repaired &&
           segments[segment].paragraph == segments[segment + 1].paragraph;
}

/// Whether a segment ends with a full line of a paragraph whose lines are broken, and what follows stands in the next.
bool ends_with_full_line(const Version &version, std::size_t segment) {
    constexpr std::size_t kFull = 55, kWidest = 85; // columns of a line that breaks
    if (segment + 1 == version.segments.size()) return false;
    const std::string_view text = version.text.bytes();
    const std::size_t end = version.segments[segment].span.end, next = version.segments[segment + 1].span.begin;
    const std::string_view between = text.substr(end, next - end);
    if (std::ranges::count(between, '\n') != 1 || between.find_first_not_of(" \t\r\n") != between.npos) return false;
    const std::size_t before = text.substr(0, end).rfind('\n'), begin = before == text.npos ? 0 : before + 1;
    const std::size_t columns = code_points(text.substr(begin, end - begin));
    return columns >= kFull && columns <= kWidest;
}

/// Whether the sentence goes on in what follows: in the rest of its paragraph, or behind an example.
bool goes_on_behind(const Version &version, std::size_t segment) {
    constexpr std::size_t kReach = 2; // segments: the example, and what follows it
    if (version.segments[segment].kind == Kind::item) return false;
    if (is_parted(version, segment) || ends_with_full_line(version, segment)) return true;
    for (std::size_t next = segment + 1; next <= segment + kReach && next < version.segments.size(); ++next) {
        if (version.segments[next].kind == Kind::item) return false;
        if (begins_small(version, next)) return true;
    }
    return false;
}

bool ends_in_code_line(std::string_view text) {
    const std::size_t line = text.find_last_of('\n');
    return is_code_line(line == text.npos ? text : text.substr(line + 1));
}

} // namespace

FinalMark mark_of(const Version &version, std::size_t segment) {
    return final_mark(without_notes(version.text.at(version.segments[segment].span)), *version.language);
}

bool lacks_stop(const Version &version, std::size_t segment) {
    const std::string_view text = version.text.at(version.segments[segment].span);
    if (without_notes(text).empty()) return false; // nothing but the number of a note
    return mark_of(version, segment) == FinalMark::open && !ends_in_code(text) && !ends_in_code_line(text) &&
           !ends_before_brackets(text, *version.language) && !goes_on_behind(version, segment) &&
           (announces_list(version, segment) || !holds_list(version, segment));
}

bool announces_list(const Version &version, std::size_t segment) {
    const auto &segments = version.segments;
    return segments[segment].kind != Kind::item && segment + 1 < segments.size() &&
           segments[segment + 1].kind == Kind::item;
}

bool is_statement(std::string_view text, const Language &language) {
    constexpr std::u32string_view kAsksOrCalls = U"!?;！？؟՞՜⁇⁉‼\u037E"; // ; is the Greek one
    for (std::size_t at = text.size(); at > 0;) {
        const char32_t c = previous_code_point(text, at);
        if (kAsksOrCalls.find(c) != kAsksOrCalls.npos) return false;
        if (is_letter(c) || is_digit(c)) break;
    }
    return final_mark(text, language) == FinalMark::stop;
}

bool states(const Version &version, std::size_t segment) {
    return is_statement(version.text.at(version.segments[segment].span), *version.language);
}

namespace {

constexpr std::size_t kShortest = 12; ///< letters of a sentence; less stands behind a point in a name: README.First

/// Whether a part is what headings and tables are numbered with: "Chapter 2.", "4.1. NEWS."
bool is_number(std::string_view part) {
    constexpr std::size_t kLongest = 18; // letters
    return code_points(part) < kLongest && part.find_first_of("0123456789") != part.npos;
}

} // namespace

std::vector<Passage> passages(const Version &version) {
    std::vector<Passage> result;
    const std::string_view text = version.text.bytes();
    const Abbreviations seen = abbreviations_seen(text);
    const auto &segments = version.segments;
    for (std::size_t at = 0; at < segments.size(); ++at) {
        const bool goes_on = at > 0 && segments[at - 1].paragraph == segments[at].paragraph;
        const bool last = at + 1 == segments.size() || segments[at + 1].paragraph != segments[at].paragraph;
        if (segments[at].kind == Kind::prose) {
            const bool is_short = code_points(version.text.at(segments[at].span)) < kShortest;
            if (last && goes_on && segments[at - 1].kind == Kind::prose)
                result.push_back(
                    {at, !is_short && !is_number(version.text.at(segments[at - 1].span)) && states(version, at - 1)});
            continue;
        }
        const std::vector<Sentence> parts = sentences(text, segments[at].span, *version.language, seen);
        if (parts.size() < 2) continue;
        const std::string_view before = version.text.at(parts[parts.size() - 2].span);
        const bool is_short = code_points(version.text.at(parts.back().span)) < kShortest;
        result.push_back({at, !is_short && !is_number(before) && is_statement(before, *version.language)});
    }
    return result;
}

} // namespace hexapla
