#include "review/endings.h"

#include "document/sentences.h"
#include "review/lists.h"
#include "text/unicode.h"

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

} // namespace

FinalMark mark_of(const Version &version, std::size_t segment) {
    return final_mark(version.text.at(version.segments[segment].span), *version.language);
}

bool lacks_stop(const Version &version, std::size_t segment) {
    const std::string_view text = version.text.at(version.segments[segment].span);
    return mark_of(version, segment) == FinalMark::open && !ends_in_code(text) &&
           !ends_before_brackets(text, *version.language) &&
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

std::vector<Passage> passages(const Version &version) {
    std::vector<Passage> result;
    const std::string_view text = version.text.bytes();
    const Abbreviations seen = abbreviations_seen(text);
    const auto &segments = version.segments;
    for (std::size_t at = 0; at < segments.size(); ++at) {
        const bool goes_on = at > 0 && segments[at - 1].paragraph == segments[at].paragraph;
        const bool last = at + 1 == segments.size() || segments[at + 1].paragraph != segments[at].paragraph;
        if (segments[at].kind == Kind::prose) {
            if (last && goes_on && segments[at - 1].kind == Kind::prose)
                result.push_back({at, states(version, at - 1)});
            continue;
        }
        const std::vector<Sentence> parts = sentences(text, segments[at].span, *version.language, seen);
        if (parts.size() < 2) continue;
        const std::string_view before = version.text.at(parts[parts.size() - 2].span);
        result.push_back({at, is_statement(before, *version.language)});
    }
    return result;
}

} // namespace hexapla
