#include "document/boundary.h"

#include "text/unicode.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Longest abbreviation worth looking up, and how much of a word is read at all; bytes.
constexpr std::size_t kLongestAbbreviation = 24;
constexpr std::size_t kLongestWord = 80;
/// An ordinal or a list number has at most so many digits; years have more.
constexpr int kOrdinalDigits = 2;
constexpr int kMarkerDigits = 3;
/// Figures that end a sentence though no space follows: years, sums.
constexpr int kGluedDigits = 3;
/// "прсл." is an abbreviation: no vowel, at most so many letters.
constexpr int kConsonants = 4;
/// A piece of "т.е." or "p.m." has at most so many letters.
constexpr int kPiece = 3;

constexpr std::u32string_view kVowels = U"aeiouyáàâäãåāăąæéèêëēėęěíìîïīįıóòôöõøōőœúùûüūůűųýÿ"
                                        U"аеёиоуыэюяіїєўъ"
                                        U"αεηιουωάέήίόύώϊϋΐΰ";

bool is_vowel(char32_t lower) {
    return kVowels.find(lower) != std::u32string_view::npos;
}

bool is_roman(char32_t c) {
    return std::u32string_view(U"IVXLCDM").find(c) != std::u32string_view::npos;
}

std::string lowered(std::string_view word) {
    std::string result;
    for (std::size_t at = 0; at < word.size();) append(result, to_lower(next_code_point(word, at)));
    return result;
}

} // namespace

/// The word before a stop.
struct Judge::Left {
    Span word; ///< empty: a closer or a space stands there
    int letters = 0, digits = 0, others = 0;
    int longest_piece = 0; ///< letters of the longest piece between inner periods
    bool inner_stop = false;
    bool address = false; ///< holds @ / _ or "www"
    bool roman = true;
    bool vowel = false;
    bool cased = false;
    bool upper = true;     ///< every cased letter is a capital
    Classes last = 0;      ///< of the character before the stop
    bool at_start = false; ///< is the first word of its sentence
    bool after_number = false;
};

/// What follows: the first word behind opening quotes, brackets and dashes.
struct Judge::Right {
    Classes first = 0; ///< of the first letter or digit, else of the first character
    Classes second = 0;
    Classes lead = 0; ///< of the very next character
    Span word;
    bool stop_behind = false; ///< "A." : the word is itself followed by a period
    bool address = false;
};

Judge::Judge(std::string_view text, std::size_t end, const Language &language,
             const Abbreviations &seen)
    : text_(text), end_(end), language_(language), table_(abbreviations(language)), seen_(seen),
      capital_nouns_(language.base == "de" || language.base == "lb") {}

Judge::Left Judge::left(const Candidate &candidate) const {
    Left result;
    std::size_t at = candidate.stop.begin, begin = at;
    const std::size_t floor =
        std::max(candidate.sentence, at > kLongestWord ? at - kLongestWord : 0);
    int piece = 0;
    constexpr Classes kEnd =
        is::space | is::open | is::close | is::quote | is::strong | is::ellipsis | is::middle;
    while (at > floor) {
        const char32_t c = previous_code_point(text_, at);
        const Classes k = classes(c);
        if (begin == candidate.stop.begin) result.last = k;
        if (k & kEnd) break;
        if ((k & is::dash) && c != U'-' && c != U'‑' && c != U'‐') break;
        begin = at;
        if (k & is::mark) continue;
        if (k & is::full) {
            result.inner_stop = true;
            piece = 0;
            continue;
        }
        if (k & is::letter) {
            ++result.letters;
            result.longest_piece = std::max(result.longest_piece, ++piece);
            result.vowel = result.vowel || is_vowel(to_lower(c));
            result.cased = result.cased || (k & (is::upper | is::lower));
            if (k & is::lower) result.upper = false;
            if (!is_roman(c)) result.roman = false;
        } else if (k & is::digit) {
            ++result.digits;
        } else {
            ++result.others;
            if (c == U'@' || c == U'/' || c == U'_') result.address = true;
        }
    }
    result.word = {begin, candidate.stop.begin};
    if (text_.substr(begin, 4) == "www.") result.address = true;
    if (result.letters == 0) result.roman = false;
    result.at_start = begin == candidate.sentence;
    std::size_t before = begin;
    while (before > candidate.sentence) {
        const Classes k = classes(previous_code_point(text_, before));
        if (k & is::space) continue;
        result.after_number = (k & is::digit) != 0;
        break;
    }
    return result;
}

Judge::Right Judge::right(const Candidate &candidate) const {
    Right result;
    std::size_t at = candidate.next;
    bool first = true;
    constexpr Classes kWord = is::letter | is::digit | is::mark;
    constexpr Classes kSkip = is::open | is::quote | is::dash | is::space | is::mark;
    const std::size_t limit = std::min(end_, candidate.next + kLongestWord);
    while (at < limit) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(text_, at);
        const Classes k = classes(c);
        if (first) result.lead = k;
        first = false;
        result.first = k;
        result.word = {begin, at};
        if ((k & kSkip) == 0 && c != U'¿' && c != U'¡') break;
    }
    const bool word = (result.first & kWord) != 0;
    for (bool second = true; word && at < limit; second = false) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(text_, at);
        const Classes k = classes(c);
        if (second) result.second = k;
        const bool joins = c == U'\'' || c == U'’';
        if ((k & kWord) == 0 && !joins) {
            result.stop_behind = (k & is::full) != 0;
            result.address = c == U'@' || c == U'/' || c == U'_';
            break;
        }
        result.word.end = at;
        if (begin == at) break;
    }
    return result;
}

AbbreviationClass Judge::look_up(std::string_view word) const {
    if (word.empty() || word.size() > kLongestAbbreviation) return 0;
    const auto found = table_.find(lowered(word));
    return found == table_.end() ? AbbreviationClass{0} : found->second;
}

bool Judge::opens(const Right &right) const {
    if (right.stop_behind) return false;
    return (look_up(text_.substr(right.word.begin, right.word.size())) & abbreviates::opener) != 0;
}

AbbreviationClass Judge::kind(const Left &left) const {
    std::string_view word = text_.substr(left.word.begin, left.word.size());
    if (word.size() > kLongestAbbreviation) return 0;
    constexpr auto kOpener = static_cast<AbbreviationClass>(~abbreviates::opener);
    if (const AbbreviationClass kind = look_up(word) & kOpener) return kind;
    const std::size_t cut = word.find_last_of("/-");
    if (cut != std::string_view::npos)
        if (const AbbreviationClass kind = look_up(word.substr(cut + 1)) & kOpener) return kind;
    if (left.digits > 0 && left.letters > 0 && !left.inner_stop) { // "5km." "20th."
        return 0;
    }
    if (left.inner_stop && left.letters > 0 && left.digits == 0 && left.longest_piece <= kPiece)
        return abbreviates::other;
    if (left.letters == 1 && left.digits == 0 && left.others == 0) return abbreviates::other;
    if (left.cased && !left.vowel && !left.upper && left.letters <= kConsonants && left.digits == 0)
        return abbreviates::other;
    if (!seen_.empty() && left.letters > 0 && seen_.count(lowered(word)) > 0)
        return abbreviates::other;
    return 0;
}

float Judge::strong(const Candidate &candidate, const Left &left, const Right &right) const {
    if (right.first & is::lower) return odds::lower;
    const bool spaced = candidate.close < candidate.next;
    if (spaced) return odds::boundary;
    if (left.address || right.address) return odds::glued;
    return odds::boundary;
}

float Judge::glued(const Candidate &candidate, const Left &left, const Right &right) const {
    if (left.address || right.address || left.inner_stop) return odds::glued;
    const bool closed = candidate.close > candidate.stop.end;
    if (right.first & is::upper) {
        if ((right.second & (is::lower | is::space)) == 0) return odds::glued;
    } else if ((right.first & is::letter) == 0 || (right.first & is::lower)) {
        return odds::glued;
    }
    if (candidate.kinds & is::ellipsis) return odds::boundary;
    if (closed || (left.last & (is::close | is::quote))) return odds::boundary;
    const bool percent = text_[candidate.stop.begin - 1] == '%';
    if (percent) return odds::boundary;
    if (left.letters == 0) return left.digits >= kGluedDigits ? odds::boundary : odds::glued;
    if (left.letters < 2) return odds::glued;
    const AbbreviationClass kind = this->kind(left);
    if (kind != 0 && (kind & abbreviates::unit) == 0) return odds::abbreviation;
    return odds::boundary;
}

float Judge::after_number(const Candidate &, const Left &left, const Right &right) const {
    if (left.at_start && left.digits <= kMarkerDigits) return odds::marker;
    if (language_.ordinal_period && left.digits <= kOrdinalDigits && capital_nouns_ &&
        (right.first & is::upper) && !opens(right))
        return odds::ordinal;
    return odds::boundary;
}

float Judge::after_abbreviation(const Left &left, const Right &right,
                                AbbreviationClass kind) const {
    using namespace abbreviates;
    if ((kind & name) && (kind & unit))
        kind &= left.after_number ? AbbreviationClass(~name) : AbbreviationClass(~unit);
    if (kind & name) return odds::abbreviation;
    if (right.first & is::digit) return odds::abbreviation;
    if (kind & unit) return odds::boundary;
    if (kind & other) return opens(right) ? odds::boundary : odds::abbreviation;
    return odds::boundary;
}

float Judge::full(const Candidate &candidate, const Left &left, const Right &right) const {
    if (right.first & is::lower) return odds::lower;
    if (candidate.close == candidate.next) return glued(candidate, left, right);
    if (candidate.close > candidate.stop.end || (candidate.kinds & is::ellipsis))
        return odds::boundary;
    if (left.letters == 0 && left.digits > 0 && !left.inner_stop)
        return after_number(candidate, left, right);
    if (left.at_start && left.letters == 1) return odds::marker;
    if (left.roman && left.upper && language_.ordinal_period && (right.first & is::upper))
        return opens(right) ? odds::boundary : odds::ordinal;
    const AbbreviationClass kind = this->kind(left);
    return kind == 0 ? odds::boundary : after_abbreviation(left, right, kind);
}

float Judge::score(const Candidate &candidate) const {
    const Right right = this->right(candidate);
    if (right.lead & (is::middle | is::close)) return odds::middle;
    if ((right.lead & is::dash) && candidate.quoted) return odds::lower;
    const Left left = this->left(candidate);
    if (candidate.kinds & is::strong) return strong(candidate, left, right);
    if (candidate.kinds & is::middle) return odds::weak;
    return full(candidate, left, right);
}

float Judge::space_score(std::size_t, Span) const {
    return odds::weak;
}

} // namespace hexapla
