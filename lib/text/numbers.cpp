#include "text/numbers.h"

#include "text/classes.h"
#include "text/digits.h"
#include "text/han_numbers.h"
#include "text/number_scale.h"
#include "text/number_words.h"
#include "text/unicode.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>

namespace hexapla {
namespace {

/// Whole digits that a number in front of "million" has at most; years have four.
constexpr std::size_t kScaledDigits = 3;
/// Words that one number below 200 is written with at most: "сто двадесет и две".
constexpr std::size_t kPhraseWords = 5;

std::size_t word_end(std::string_view text, std::size_t at) {
    constexpr char32_t kSoftHyphen = 0xAD;
    std::size_t end = at;
    while (at < text.size()) {
        const char32_t c = next_code_point(text, at);
        if ((classes(c) & is::letter) == 0 && !is_mark(c) && c != kSoftHyphen) break;
        end = at;
    }
    return end;
}

/// Behind one space, hyphen or nothing at all.
std::size_t behind_gap(std::string_view text, std::size_t at) {
    constexpr std::u32string_view kGaps = U" -\u00A0\u202F\u2009‐‑";
    std::size_t next = at;
    if (at < text.size() && kGaps.find(next_code_point(text, next)) != kGaps.npos) return next;
    return at;
}

/// "3 млн.": widens the last number by the word that multiplies it.
void scale(Number &number, std::string_view text, std::size_t &at, const Language &language) {
    const std::size_t begin = behind_gap(text, at);
    if (std::min(number.value.find('.'), number.value.size()) > kScaledDigits) return;
    std::size_t end = word_end(text, begin);
    if (end == begin) return;
    if (!language.spaces) { // the next letter alone
        end = begin;
        next_code_point(text, end);
    }
    const int power = number_scale(lower(text.substr(begin, end - begin)), language);
    if (power == 0) return;
    if (number.other.empty()) number.other = number.value;
    number.value = scaled(number.value, power);
    number.span.end = at = end;
}

/// ½, ², Ⅳ, ①: characters that are numbers by themselves.
void append_symbol(std::vector<Number> &result, std::string_view text, std::size_t begin, std::size_t end, char32_t c) {
    constexpr double kMost = 1e6; // larger ones are names of powers in old scripts
    const double value = u_getNumericValue(static_cast<UChar32>(c));
    if (value == U_NO_NUMERIC_VALUE || value < 0 || value > kMost) return;
    constexpr double kPlaces = 1e4; // "0.3333"
    const auto whole = static_cast<std::int64_t>(value);
    const auto part = static_cast<std::int64_t>(std::lround((value - static_cast<double>(whole)) * kPlaces));
    const std::string fraction = part == 0 ? "" : std::to_string(static_cast<std::int64_t>(kPlaces) + part).substr(1);
    const bool raised = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_DECOMPOSITION_TYPE) == U_DT_SUPER;
    const bool after_digit = !result.empty() && behind_gap(text, result.back().span.end) == begin && !fraction.empty();
    if (after_digit && whole == 0 && result.back().value.find('.') == std::string::npos) { // 2½, 2 ½
        result.back().value = canonical(result.back().value, fraction);
        result.back().span.end = end;
        return;
    }
    result.push_back({{begin, end}, canonical(std::to_string(whole), fraction), {}, false, raised});
}

/// Reads one text.
class Reader {
public:
    Reader(std::string_view text, const Language &language)
        : text_(text), language_(language), words_(language.spaces ? NumberWords::of(language) : nullptr) {}

    std::vector<Number> read() {
        while (at_ < text_.size()) {
            std::size_t next = at_;
            const auto [c, classes] = next_sign(text_, next);
            if ((classes & is::digit) != 0) {
                append_digits(result_, text_, at_, language_);
                if (!widen_by_han_units(result_.back(), text_, at_, language_))
                    scale(result_.back(), text_, at_, language_);
            } else if ((classes & is::letter) != 0) {
                read_letters(c, next);
            } else {
                constexpr char32_t kFirstSymbol = 0xB2;
                if (c >= kFirstSymbol) append_symbol(result_, text_, at_, next, c);
                at_ = next;
            }
        }
        return std::move(result_);
    }

private:
    void read_letters(char32_t first, std::size_t next) {
        if (!language_.spaces) {
            if (!append_han_number(result_, text_, at_)) at_ = next;
            return;
        }
        const std::size_t end = word_end(text_, at_);
        std::size_t peek = next;
        const char32_t second = next < end ? next_code_point(text_, peek) : U' ';
        if (words_ == nullptr || !words_->may_begin(first, second) || !read_word(end)) at_ = end;
    }

    bool read_word(std::size_t end) {
        const NumberWord *found = words_->word(lower(text_.substr(at_, end - at_)));
        if (found == nullptr) return false;
        if (!read_phrase(end)) append_word(*found, end);
        return true;
    }

    void append_word(const NumberWord &found, std::size_t end) {
        result_.push_back({{at_, end}, std::to_string(found.value), {}, true, found.doubtful});
        at_ = end;
        scale(result_.back(), text_, at_, language_);
    }

    /// "двадесет и две", "twenty-one": the longest run of words that is one number. The first word,
    /// which ends at `end`, is known to be one.
    bool read_phrase(std::size_t end) {
        std::string phrase = lower(text_.substr(at_, end - at_));
        const NumberWord *longest = nullptr;
        std::size_t longest_end = end;
        bool and_allowed = true; // one word that is no number may stand between two that are
        for (std::size_t words = 1; words < kPhraseWords; ++words) {
            const std::size_t begin = behind_gap(text_, end);
            end = word_end(text_, begin);
            if (begin == end) break;
            const std::string word = lower(text_.substr(begin, end - begin));
            const bool number = words_->continues(word);
            if (!number && !and_allowed) break;
            and_allowed = number;
            phrase.append(" ").append(word);
            const NumberWord *found = number ? words_->phrase(phrase) : nullptr;
            if (found != nullptr) longest = found, longest_end = end;
        }
        if (longest != nullptr) append_word(*longest, longest_end);
        return longest != nullptr;
    }

    std::string_view text_;
    const Language &language_;
    const NumberWords *words_;
    std::size_t at_ = 0;
    std::vector<Number> result_;
};

} // namespace

std::vector<Number> numbers(std::string_view text, const Language &language) { return Reader(text, language).read(); }

} // namespace hexapla
