#include "document/around.h"

#include <algorithm>

namespace hexapla {
namespace {

/// How much of a word is read at all; bytes.
constexpr std::size_t kLongestWord = 80;

constexpr std::u32string_view kVowels = U"aeiouyáàâäãåāăąæéèêëēėęěíìîïīįıóòôöõøōőœúùûüūůűųýÿ"
                                        U"аеёийѝоуыэюяіїєўъ"
                                        U"αεηιουωάέήίόύώϊϋΐΰ";

bool among(std::u32string_view set, char32_t c) { return set.find(c) != set.npos; }

bool in_address(char32_t c) { return c == U'@' || c == U'/' || c == U'_'; }

constexpr std::u32string_view kBullets = U"•·*‣▪●◦⁃";
constexpr std::u32string_view kJoining = U"/%&+=<>|°";
/// Letters of a piece of an abbreviation, and how many pieces it may have: "i. d. R."
constexpr int kPieceLetters = 3;
constexpr int kPieces = 4;

bool is_hyphen(char32_t c) { return c == U'-' || c == U'\u2010' || c == U'\u2011'; }

void add_letter(Left &left, char32_t c, Classes k, int &piece) {
    ++left.letters;
    left.longest_piece = std::max(left.longest_piece, ++piece);
    left.cased = left.cased || (k & (is::upper | is::lower)) != 0;
    left.upper = left.upper && (k & is::lower) == 0;
    left.roman = left.roman && among(U"IVXLCDM", c);
    left.capital = (k & is::upper) != 0;
}

bool follows_letter(std::string_view text, std::size_t at, std::size_t floor) {
    return at > floor && (previous_sign(text, at).classes & is::letter) != 0;
}

bool follows_digit(std::string_view text, std::size_t at, std::size_t floor) {
    return at > floor && (previous_sign(text, at).classes & is::digit) != 0;
}

/// Where a piece "т." in front of `at` and its spaces begins; `at`: there is none.
std::size_t piece_before(std::string_view text, std::size_t at, std::size_t floor) {
    std::size_t begin = at;
    bool stop = false;
    for (int letters = 0; begin > floor;) {
        std::size_t before = begin;
        const Classes k = previous_sign(text, before).classes;
        if (k & is::full) {
            if (stop) return at;
            stop = true;
        } else if (k & is::letter) {
            if (!stop || ++letters > kPieceLetters) return at;
        } else if ((k & is::space) == 0) {
            return at;
        } else if (stop) {
            return letters > 0 ? begin : at;
        }
        begin = before;
    }
    return stop ? begin : at;
}

/// Reads the word before the stop from its end to its start.
void read_word(Left &left, std::string_view text, std::size_t floor) {
    constexpr Classes kEnd = is::space | is::open | is::close | is::quote | is::strong | is::ellipsis | is::middle;
    int piece = 0;
    for (std::size_t at = left.word.end; at > floor; left.word.begin = at) {
        const auto [c, k] = previous_sign(text, at);
        if (left.word.empty()) left.last = k;
        const bool decimal = (k & is::middle) && left.digits > 0 && follows_digit(text, at, floor);
        const bool inner_quote = (k & is::quote) && left.letters > 0 && follows_letter(text, at, floor);
        if (((k & kEnd) && !inner_quote && !decimal) || ((k & is::dash) && !is_hyphen(c))) break;
        if (k & is::full) {
            left.inner_stop = true;
            piece = 0;
        } else if (k & is::letter) {
            add_letter(left, c, k, piece);
        } else if (k & is::digit) {
            ++left.digits;
        } else if ((k & is::mark) == 0) {
            left.inner_stop = left.inner_stop || decimal;
            ++left.others;
            left.address = left.address || in_address(c);
        }
    }
}

} // namespace

bool is_vowel(char32_t letter) { return among(kVowels, to_lower(letter)); }

Left left_of(std::string_view text, const Candidate &candidate) {
    Left left;
    const std::size_t end = candidate.stop.begin;
    left.word = {end, end};
    read_word(left, text, std::max(candidate.sentence, end > kLongestWord ? end - kLongestWord : 0));
    if (text[left.word.begin] == 'w' && text.substr(left.word.begin, 4) == "www.") left.address = true;
    if (left.letters == 0) left.roman = false;
    left.pieces = left.word;
    if (left.letters <= kPieceLetters)
        for (int n = 1; n < kPieces; ++n) left.pieces.begin = piece_before(text, left.pieces.begin, candidate.sentence);
    left.first = left.word.begin == candidate.sentence;
    if (!left.first) {
        std::size_t at = left.word.begin;
        const auto [c, k] = previous_sign(text, at);
        left.opened = (k & is::quote) && c != U'\'' && c != U'’';
    }
    for (std::size_t at = left.word.begin; at > candidate.sentence;) {
        const Classes k = previous_sign(text, at).classes;
        if (k & is::space) continue;
        left.after_number = (k & is::digit) != 0;
        left.after_comma = (k & is::middle) != 0;
        break;
    }
    return left;
}

Right right_of(std::string_view text, const Candidate &candidate) {
    constexpr Classes kWord = is::letter | is::digit | is::mark;
    constexpr Classes kSkip = is::open | is::quote | is::dash | is::space | is::mark | is::full | is::ellipsis;
    Right right;
    text = head(text, candidate.next + kLongestWord);
    std::size_t at = candidate.next;
    const bool low_commas = text[at] == ',' && text.substr(at, 2) == ",,"; // ,,so''
    if (low_commas) at += 2;
    right.lead = low_commas ? is::quote : Classes{0};
    while (at < text.size()) {
        right.word.begin = at;
        const auto [c, k] = next_sign(text, at);
        right.first = k;
        if (right.lead == 0) right.lead = right.first;
        if (right.word.begin == candidate.next) {
            right.bullet = among(kBullets, c);
            right.sign = among(kJoining, c);
            if (right.bullet) continue;
        }
        if ((right.first & kSkip) == 0 && c != U'¿' && c != U'¡') break;
    }
    right.word.end = at;
    if ((right.first & kWord) == 0) return right;
    const std::size_t second = at;
    while (at < text.size()) {
        const bool is_second = at == second;
        const auto [c, k] = next_sign(text, at);
        if (is_second) right.second = k;
        if ((k & kWord) == 0 && c != U'\'' && c != U'’') {
            right.stop_behind = (k & is::full) != 0;
            right.address = in_address(c);
            break;
        }
        right.word.end = at;
    }
    return right;
}

} // namespace hexapla
