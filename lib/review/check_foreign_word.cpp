#include "review/check_list.h"

#include "review/homoglyphs.h"
#include "review/names.h"
#include "text/conventions.h"
#include "text/unicode.h"

#include <algorithm>
#include <map>
#include <set>

namespace hexapla {
namespace {

constexpr std::size_t kShortest = 5; ///< letters; shorter strangers are units and abbreviations
constexpr std::size_t kStem = 5;     ///< letters that two words share if they are forms of one
/// What all languages took over with its letters; their own endings follow: webové, weben.
constexpr std::string_view kTakenOver[] = {"web",      "wiki", "wifi",     "watt",  "software",
                                           "hardware", "show", "workshop", "whisky"};

std::string stem(std::string_view word) {
    std::size_t at = 0;
    for (std::size_t letters = 0; letters < kStem && at < word.size(); ++letters) next_code_point(word, at);
    return std::string(word.substr(0, at));
}

/// The words of a version by the stem of their skeleton, and how often each stem occurs.
std::map<std::string, std::size_t> stems(const Version &version) {
    std::map<std::string, std::size_t> result;
    const std::string_view text = version.text.bytes();
    for (const Span word : words(text, *version.language))
        ++result[stem(skeleton(text.substr(word.begin, word.size())))];
    return result;
}

/// Whether a path was broken into two lines in front of a place.
bool behind_broken_path(std::string_view text, std::size_t place) {
    const std::size_t end = text.find_last_not_of(" \t\r\n", place - 1);
    return end != text.npos && text[end] == '/' && text.substr(end, place - end).find('\n') != text.npos;
}

/// The word with the hyphens and points around it: addresses, file names and commands are no words.
bool part_of_code(std::string_view text, Span word) {
    constexpr std::u32string_view kCode = U"/@_.\\=<>#$&:~+-'’\"“”„«»`,{}|";
    std::size_t before = word.begin, after = word.end;
    const bool joined_left = word.begin > 0 && kCode.find(previous_code_point(text, before)) != kCode.npos;
    if (joined_left || (word.begin > 0 && behind_broken_path(text, word.begin))) return true;
    if (after >= text.size()) return false;
    const char32_t c = next_code_point(text, after);
    if (kCode.find(c) == kCode.npos) return false;
    if (c == '/' || c == '@') return true;
    if (after >= text.size()) return false;
    // A stop, a colon or a quotation mark at the end is punctuation, unless more follows at once.
    const char32_t next = next_code_point(text, after);
    return is_letter(next) || next == '/'; // https://
}

/// Whether places of a text, asked for in their order, stand in brackets that were opened in their line.
class Brackets {
public:
    explicit Brackets(std::string_view text) : text_(text) {}

    bool hold(std::size_t place) {
        for (; read_ < place; ++read_) {
            const char c = text_[read_];
            if (c == '(' || c == ')' || c == '\n') open_ = c == '(';
        }
        return open_;
    }

private:
    std::string_view text_;
    std::size_t read_ = 0; ///< bytes
    bool open_ = false;
};

/// What stands in quotation marks, or is explained in brackets, is quoted on purpose.
bool is_quoted(std::string_view text, Span word) {
    if (text.substr(word.end).starts_with(" (")) return true;
    constexpr std::u32string_view kMarks = U"()[]\"“”„«»'‘’‚‹›";
    std::size_t before = word.begin, after = word.end;
    const char32_t left = before > 0 ? previous_code_point(text, before) : U' ';
    const char32_t right = after < text.size() ? next_code_point(text, after) : U' ';
    return kMarks.find(left) != kMarks.npos || kMarks.find(right) != kMarks.npos;
}

/// Whether a neighbour is in the same script: two foreign words in a row are a title or a quotation.
bool has_company(std::string_view text, Span word) {
    std::size_t at = word.begin, before = word.begin, after = word.end;
    const std::string_view own = script(next_code_point(text, at));
    for (int step = 0; step < 2 && before > 0; ++step) // over the space
        if (script(previous_code_point(text, before)) == own) return true;
    for (int step = 0; step < 2 && after < text.size(); ++step)
        if (script(next_code_point(text, after)) == own) return true;
    return false;
}

bool lower_case(std::string_view word) {
    for (std::size_t at = 0; at < word.size();)
        if (!is_lower(next_code_point(word, at))) return false;
    return true;
}

bool is_taken_over(std::string_view word) {
    return std::any_of(std::begin(kTakenOver), std::end(kTakenOver),
                       [&](std::string_view stem) { return word.starts_with(stem); });
}

/// Why a word of a text looks foreign; empty: it does not.
std::string strangeness(std::string_view text, Span span, const Language &language, bool in_latin) {
    const std::string_view word = text.substr(span.begin, span.size());
    std::size_t at = 0;
    const std::string_view own = script(next_code_point(word, at));
    if (own == "Latn" && !in_latin) return has_company(text, span) ? "" : "it is in Latin letters";
    if (is_taken_over(word)) return {};
    const std::size_t strange = word.find_first_of(foreign_letters(language));
    if (own != "Latn" || strange == word.npos) return {};
    return std::string("no word of ") + language.name + " has the letter " + word[strange];
}

/// The segments of a version that are in another language as a whole, as far as they tell: `untranslated` has those.
class Strangers {
public:
    explicit Strangers(const Version &version) : version_(version) {}

    /// Places come in order.
    bool hold(std::size_t place) {
        const auto &segments = version_.segments;
        while (at_ < segments.size() && segments[at_].span.end <= place) ++at_, known_ = false;
        if (at_ == segments.size() || place < segments[at_].span.begin) return false;
        if (!known_) stranger_ = is_stranger(version_.text.at(segments[at_].span));
        known_ = true;
        return stranger_;
    }

private:
    bool is_stranger(std::string_view text) const {
        constexpr double kLikely = 0.1; // margin; two words that only one language has
        const Guess guess = guess_language(text);
        return guess.margin >= kLikely && guess.language->base != version_.language->base;
    }

    const Version &version_;
    std::size_t at_ = 0; ///< index of the segment last looked at
    bool known_ = false, stranger_ = false;
};

} // namespace

std::vector<Finding> foreign_words(const Material &material) {
    std::vector<std::map<std::string, std::size_t>> known;
    for (const Version &version : material.versions) known.push_back(stems(version));
    std::vector<Finding> found;
    for (std::size_t v = 0; v < material.versions.size(); ++v) {
        const Version &version = material.versions[v];
        const std::string_view text = version.text.bytes();
        const std::string own = own_script(version);
        const bool in_latin = own == "Latn";
        Brackets brackets(text);
        Strangers strangers(version);
        for (const Span span : words(text, *version.language)) {
            const std::string_view word = text.substr(span.begin, span.size());
            if (word.size() < kShortest || !lower_case(word) || part_of_code(text, span)) continue;
            if (brackets.hold(span.begin) || is_quoted(text, span)) continue;
            const std::string why = strangeness(text, span, *version.language, in_latin);
            if (why.empty() || strangers.hold(span.begin)) continue;
            const std::string key = stem(skeleton(word));
            const bool shared = std::any_of(known.begin(), known.end(), [&](const auto &stems) {
                const auto at = stems.find(key);
                return at != stems.end() && at->second > (&stems == &known[v] ? 1U : 0U);
            });
            if (shared || !retyped(word, own).word.empty()) continue; // `characters` has the latter
            found.push_back(
                {.version = v,
                 .span = span,
                 .message = excerpt(word) + " looks like a word of another language: " + why + "; replace it"});
        }
    }
    return found;
}

} // namespace hexapla
