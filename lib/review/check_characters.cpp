#include "review/check_list.h"

#include "review/homoglyphs.h"
#include "text/characters.h"
#include "text/unicode.h"

#include <cstdio>

namespace hexapla {
namespace {

std::string code(char32_t c) {
    char text[16];
    std::snprintf(text, sizeof text, "U+%04X", static_cast<unsigned>(c));
    return text;
}

/// Why a single code point should not be there; empty: it may.
std::string reproach(char32_t c, std::size_t at) {
    if (c == U'\uFFFD') return "U+FFFD stands where a character was lost in conversion; restore it";
    if (c == U'\uFEFF' && at > 0) return "a byte-order mark stands inside the text; remove it";
    if (is_bidi_override(c))
        return code(c) + " turns the order of the letters round and hides what is written; remove it";
    if (is_stray_control(c)) return "the control character " + code(c) + " stands in the text; remove it";
    return {};
}

/// Adds findings for code points that may not be there; a run of the same one is one finding.
void add_bad_code_points(std::vector<Finding> &found, std::size_t version, std::string_view text) {
    constexpr char32_t kNone = 0xFFFFFFFF; // no code point; U+0000 is one
    char32_t before = kNone;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(text, at);
        const std::string why = c < 0x7F && c >= ' ' ? std::string() : reproach(c, begin);
        if (!why.empty() && c == before)
            found.back().span.end = at;
        else if (!why.empty())
            found.push_back({.version = version, .span = {begin, at}, .message = why});
        before = why.empty() ? kNone : c;
    }
}

/// Adds one finding for each stretch of text that was UTF-8 and was read as Windows-1252.
void add_misread(std::vector<Finding> &found, std::size_t version, std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        std::string meant;
        while (at < text.size()) {
            const std::string part = misread(text, at, !meant.empty());
            if (part.empty()) break;
            meant += part;
        }
        if (meant.empty()) {
            next_code_point(text, at);
            continue;
        }
        found.push_back({.version = version,
                         .span = {begin, at},
                         .message = excerpt(text.substr(begin, at - begin)) +
                                    " is UTF-8 read as Windows-1252; it was " + excerpt(meant)});
    }
}

/// Adds words with letters of another script that look the same.
void add_mixed_words(std::vector<Finding> &found, std::size_t index, const Version &version) {
    const std::string_view text = version.text.bytes();
    const std::string own = own_script(version);
    for (const Span span : words(text, *version.language)) {
        const std::string_view word = text.substr(span.begin, span.size());
        const Retyped meant = retyped(word, own);
        if (meant.word.empty()) continue;
        found.push_back({.version = index,
                         .span = span,
                         .message = "the " + meant.script + " word " + excerpt(word) +
                                    " holds a letter of another alphabet that looks the same; type " +
                                    excerpt(meant.word) + " anew"});
    }
}

/// Adds one finding a version for letters that stand apart from their accents (not NFC).
void add_decomposed(std::vector<Finding> &found, std::size_t version, std::string_view text) {
    constexpr std::size_t kLongestPair = 16; // bytes: what composes has four code points at most
    std::size_t count = 0, letter = 0;
    Finding first{.version = version};
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        if (!is_mark(next_code_point(text, at))) {
            letter = begin;
            continue;
        }
        const std::string_view pair = text.substr(letter, at - letter);
        if (pair.size() > kLongestPair) continue; // marks by the thousand
        std::size_t end = 0;
        const std::string one = composed(pair);
        next_code_point(one, end);
        if (end < one.size()) continue;
        if (count++ == 0) first.span = {letter, at};
    }
    if (count == 0) return;
    const std::string more = count > 1 ? " and " + std::to_string(count - 1) + " more" : "";
    first.message = excerpt(text.substr(first.span.begin, first.span.size())) + more +
                    " are a letter and a combining mark where one character is usual; save the text in NFC";
    found.push_back(first);
}

} // namespace

std::vector<Finding> characters(const Material &material) {
    std::vector<Finding> found;
    for (std::size_t v = 0; v < material.versions.size(); ++v) {
        const std::string_view text = material.versions[v].text.bytes();
        add_bad_code_points(found, v, text);
        add_misread(found, v, text);
        add_mixed_words(found, v, material.versions[v]);
        add_decomposed(found, v, text);
    }
    return found;
}

} // namespace hexapla
