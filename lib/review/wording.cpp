#include "review/wording.h"

#include "review/names.h"
#include "text/function_words.h"
#include "text/place.h"
#include "text/split.h"
#include "text/unicode.h"

#include <algorithm>
#include <string>

namespace hexapla {
namespace {

/// Words of a language that sentences have at least: commands have some by chance, "for f in *".
constexpr std::size_t kLeastWords = 2;
/// Other words in lower case of what has but one of those and no code.
constexpr std::size_t kManyWords = 5;
/// Names of files and commands for each word of the language at most, where a text begins and ends as sentences do; and
/// for each other word in lower case.
constexpr std::size_t kCodeAWord = 2;
constexpr double kCodeAnyWord = 0.25;
/// Letters that an ideograph or a syllable counts for.
constexpr std::size_t kIdeograph = 3;

template <typename Use> void for_tokens(std::string_view text, Use use) {
    for (std::size_t at = 0; (at = text.find_first_not_of(kTokenSpace, at)) != text.npos;) {
        const std::size_t end = std::min(text.find_first_of(kTokenSpace, at), text.size());
        use(text.substr(at, end - at));
        at = end;
    }
}

/// A token without the marks that sentences set around words: (the), "of", and,
std::string_view bare(std::string_view token) {
    constexpr std::u32string_view kAround = U"()[]\"'“”„‟«»‘’‚‹›.,;:!?…—–";
    std::size_t begin = 0, end = token.size();
    for (std::size_t at = 0; begin < end && kAround.find(next_code_point(token, at)) != kAround.npos;) begin = at;
    for (std::size_t at = end; end > begin && kAround.find(previous_code_point(token, at)) != kAround.npos;) end = at;
    return token.substr(begin, end - begin);
}

/// Whether a word is written as no language writes words: /etc/hosts, --all, x=1, $HOME, foo_bar, file.txt, crypt(3).
bool is_code(std::string_view word) {
    if (word.find_first_of("/\\_=<>$#@{}[]|*~^&%+()") != word.npos || word.starts_with('-')) return true;
    const std::size_t inner = word.find_first_of(".:");
    return inner != word.npos || word.find_first_of("0123456789") != word.npos;
}

/// Whether a word is a figure, with its currency and all: 5, €5, 97.474, 40%. Sentences hold them as code does.
bool is_figure(std::string_view word) {
    bool digits = false;
    for (std::size_t at = 0; at < word.size();) {
        const char32_t c = next_code_point(word, at);
        if (is_letter(c)) return false;
        digits = digits || is_digit(c);
    }
    return digits;
}

/// Letters of Latin writing and of others.
struct Letters {
    std::size_t latin = 0, other = 0;
};

Letters letters(std::string_view text) {
    constexpr std::string_view kIdeographs[] = {"Hani", "Hira", "Kana", "Hang"};
    Letters result;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if (!is_letter(c)) continue;
        const std::string_view name = script(c);
        const bool ideograph = std::ranges::find(kIdeographs, name) != std::end(kIdeographs);
        (name == "Latn" ? result.latin : result.other) += ideograph ? kIdeograph : 1;
    }
    return result;
}

/// What stands for sentences in a text and what for code.
struct Evidence {
    std::size_t words = 0; ///< of the language beyond doubt: function words, and those with letters that code has not
    std::size_t small = 0; ///< other words in lower case
    std::size_t code = 0;
};

/// Whether a text begins with a capital and ends with a stop.
bool is_closed(std::string_view text) {
    constexpr std::string_view kStops = ".!?:";
    std::size_t at = 0;
    return !text.empty() && is_upper(next_code_point(text, at)) && kStops.find(text.back()) != kStops.npos;
}

Evidence evidence(std::string_view text, const Language &language) {
    constexpr unsigned char kAscii = 0x80;
    Evidence result;
    for_tokens(text, [&](std::string_view token) {
        const std::string_view word = bare(token);
        const bool ascii = std::ranges::all_of(word, [](unsigned char c) { return c < kAscii; });
        std::size_t at = 0;
        if (is_figure(word)) return;
        if (is_code(word))
            ++result.code;
        else if (!ascii || is_function_word(lower(word), language))
            ++result.words;
        else if (!word.empty() && is_lower(next_code_point(word, at)))
            ++result.small;
    });
    return result;
}

bool are_sentences(std::string_view text, const Language &language) {
    const Letters own = letters(text);
    if (own.other > own.latin) return true;
    const Evidence found = evidence(text, language);
    if (is_closed(text))
        return found.small + found.words > 1 &&
               (found.code <= kCodeAWord * found.words ||
                static_cast<double>(found.code) <= kCodeAnyWord * static_cast<double>(found.small));
    if (found.code == 0 && found.small >= kManyWords) return found.words > 0 || !has_function_words(language);
    return found.words >= kLeastWords && found.words > found.code;
}

/// Whether a line is a comment in code, or one of a listing whose lines are numbered: "12  # as is". The lines behind
/// it may say which.
bool is_of_code(std::string_view line, std::string_view behind) {
    constexpr std::string_view kDigits = "0123456789";
    const auto digits = [&](std::string_view text) { return std::min(text.find_first_not_of(kDigits), text.size()); };
    line.remove_prefix(std::min(line.find_first_not_of(kTokenSpace), line.size()));
    if (line.starts_with("#") || line.starts_with("//") || line.starts_with("/*")) return true;
    if (digits(line) == 0) return false;
    const std::string_view text = line.substr(digits(line));
    if (text.starts_with("  ") || text.starts_with(" #")) return true;
    behind.remove_prefix(std::min(behind.find_first_not_of(kTokenSpace), behind.size()));
    return text.starts_with(" ") && digits(behind) > 0 && behind.substr(digits(behind)).starts_with(" ");
}

/// Whether a part begins in a line of a comment or a listing.
bool begins_in_code(std::string_view text, Span part) {
    const std::size_t before = part.begin == 0 ? text.npos : text.rfind('\n', part.begin - 1);
    const std::size_t begin = before == text.npos ? 0 : before + 1;
    const std::size_t end = std::min(text.find('\n', part.begin), text.size());
    const std::string_view behind = text.substr(end, part.end > end ? part.end - end : 0);
    return is_of_code(text.substr(begin, end - begin), behind);
}

/// A text without what stands between quotation marks, or between angle brackets: what a form asks for.
std::string unquoted(std::string_view text) {
    constexpr std::u32string_view kQuotes = U"\"“”„‟«»「」『』";
    const std::size_t last = text.rfind('>'); // asked once, however many open
    std::string result;
    bool quoted = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(text, at);
        if (kQuotes.find(c) != kQuotes.npos) quoted = !quoted;
        if (c == '<' && last != text.npos && at <= last)
            at = text.find('>', at) + 1;
        else if (!quoted)
            result.append(text.substr(begin, at - begin));
    }
    return result;
}

/// Whether all but the function words begin with capitals, as in names and titles: Software in the Public Interest.
bool is_name(std::string_view text, const Language &language) {
    const Letters own = letters(text);
    return own.other <= own.latin && !capitalises_nouns(language) && evidence(text, language).small == 0;
}

} // namespace

Wording wording(std::string_view text, Span part, const Language &language) {
    const std::string_view own = text.substr(part.begin, part.size());
    if (!are_sentences(own, language)) return Wording::code;
    const bool kept = begins_in_code(text, part) || !are_sentences(unquoted(own), language) || is_name(own, language);
    return kept ? Wording::kept : Wording::prose;
}

bool is_code_line(std::string_view line) {
    constexpr std::string_view kPrompts = "#$|%", kComment = "//";
    constexpr std::size_t kTelling = 3; // words: a sentence may end behind a number in a line of its own
    constexpr char32_t kFirstDrawn = 0x2500, kLastDrawn = 0x257F; // box drawing
    line.remove_prefix(std::min(line.find_first_not_of(kTokenSpace), line.size()));
    if (line.empty()) return false;
    if (kPrompts.find(line.front()) != kPrompts.npos || line.starts_with(kComment)) return true;
    for (std::size_t at = 0; at < line.size();) {
        const char32_t c = next_code_point(line, at);
        if (c >= kFirstDrawn && c <= kLastDrawn) return true;
    }
    std::size_t all = 0, code = 0;
    for_tokens(line, [&](std::string_view token) {
        ++all;
        code += is_code(bare(token));
    });
    return all >= kTelling && 2 * code >= all;
}

} // namespace hexapla
