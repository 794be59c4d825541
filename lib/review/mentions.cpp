#include "review/mentions.h"

#include "text/clock.h"
#include "text/digits.h"
#include "text/enumerators.h"
#include "text/place.h"
#include "text/unicode.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Number words below it are articles and pairs as often as counts: "one", "both", "a couple".
constexpr int kLeastWord = 3;

/// Digits of a number without trailing zeros, and how many places it was shifted: 1.5 and 1500000
/// have equal digits.
struct Scientific {
    std::string digits;
    int exponent = 0; ///< of the last digit
};

Scientific scientific(const std::string &value) {
    Scientific result;
    bool fraction = false;
    for (const char c : value) {
        if (c == '.') fraction = true;
        if (c < '0' || c > '9') continue;
        result.digits += c;
        result.exponent -= fraction;
    }
    while (result.digits.size() > 1 && result.digits.back() == '0') {
        result.digits.pop_back();
        ++result.exponent;
    }
    result.digits.erase(0, std::min(result.digits.find_first_not_of('0'), result.digits.size() - 1));
    return result;
}

/// A letter right before a digit, as in 5114f85 and 21AF26D3: a name, not a number.
bool is_code(std::string_view token) {
    bool letter = false;
    for (std::size_t at = 0; at < token.size();) {
        const char32_t c = next_code_point(token, at);
        if (letter && is_digit(c)) return true;
        letter = script(c) == "Latn";
    }
    return false;
}

/// The stretches without spaces in which numbers stand, each looked at once.
class Tokens {
public:
    explicit Tokens(std::string_view text) : text_(text) {}

    /// Whether the number at a place is part of an address or a code. Places come in order.
    bool is_part_of_name(Span span) {
        if (span.begin < end_ && span.end <= end_) return name_;
        const std::size_t space = text_.find_last_of(kTokenSpace, span.begin);
        const std::size_t begin = space == text_.npos ? 0 : space + 1;
        end_ = std::min(text_.find_first_of(kTokenSpace, span.end), text_.size());
        const std::string_view token = text_.substr(begin, end_ - begin);
        name_ = token.find("://") != token.npos || token.find('@') != token.npos || token.find("www.") != token.npos ||
                is_code(token);
        return name_;
    }

private:
    std::string_view text_;
    std::size_t end_ = 0; ///< of the token last looked at
    bool name_ = false;   ///< what it is
};

/// The figures that stand together, each stretch looked at once.
class Figures {
public:
    explicit Figures(std::string_view text) : text_(text) {}

    /// Those that the number at a place is one of. Places come in order.
    const std::string &around(Span span) {
        if (span.begin < end_) return written_;
        end_ = span.begin;
        for (std::size_t at = span.begin; at < text_.size();) {
            const char32_t c = next_code_point(text_, at);
            if (is_digit(c))
                end_ = at;
            else if (kBetween.find(c) == kBetween.npos || end_ + 1 < at)
                break;
        }
        written_ = text_.substr(span.begin, end_ - span.begin);
        return written_;
    }

private:
    static constexpr std::u32string_view kBetween = U".,:";
    std::string_view text_;
    std::size_t end_ = 0; ///< of the stretch last looked at
    std::string written_; ///< what stands there
};

/// Whether what follows makes the number a base to count with: 16進数, 2 진수.
bool is_base(std::string_view after) {
    constexpr std::string_view kBases[] = {"進", "进", "진수", "진법"};
    const std::string_view word = after.substr(after.starts_with(' '));
    return std::ranges::any_of(kBases, [&](std::string_view base) { return word.starts_with(base); });
}

/// Whether a number is an amount, a year or the like, rather than part of a name (v2, MP3), of an
/// address, a base (16進), or a count of parts: (1), [13], "1." in front.
bool is_amount(std::string_view text, const Number &number, Tokens &tokens) {
    const char32_t left = before(text, number.span.begin), right = after(text, number.span.end);
    if (is_letter(left) || left == '_' || left == '#' || is_base(text.substr(number.span.end))) return false;
    if (left == '/' && is_letter(right)) return false; // docs/2nd
    if (number.word) return !number.doubtful && (number.value.size() > 1 || number.value.front() - '0' >= kLeastWord);
    if ((left == '(' && right == ')') || left == '[') return false;
    const bool leads = text.find_first_not_of(" \t\n\r(") == number.span.begin;
    if (leads && number.value.size() <= 2 && (right == '.' || right == ')')) return false;
    return !tokens.is_part_of_name(number.span);
}

/// A number that tells the time, and what else answers it: "15.30" is "15:30" and "3:30".
void add_time(std::vector<Mention> &result, Mention mention, const ClockTime &time) {
    const auto answer = [&](const std::string &value, const std::string &other) {
        result.push_back({{mention.number.span, value, {}, false, false}, mention.span, false, other});
    };
    const std::string whole = canonical(time.hour, time.minutes), other = canonical(time.other, time.minutes);
    const bool joined = mention.number.value == whole; // one number, with a point
    mention.clock = joined ? other : time.other;
    result.push_back(mention);
    if (time.minutes.empty()) return;
    if (!joined) return answer(whole, other);
    answer(time.hour, time.other);
    answer(canonical(time.minutes), {});
}

/// Roman numerals answer figures: "siglo XXI", "21st century". A single letter is a name as often.
void add_roman(std::vector<Mention> &result, std::string_view text, std::size_t begin) {
    constexpr std::string_view kNumerals = "IVXLCDM";
    constexpr std::size_t kLeast = 2; // letters
    for (std::size_t at = 0, end = 0; (at = text.find_first_of(kNumerals, end)) != text.npos;) {
        end = std::min(text.find_first_not_of(kNumerals, at), text.size());
        if (end - at < kLeast || is_letter(before(text, at)) || is_letter(after(text, end))) continue;
        for (const Count &count : counts(text.substr(at, end - at)))
            if (order_kind(count.order) == "roman-upper")
                result.push_back(
                    {{{at, end}, std::to_string(count.value), {}, false, true}, {begin + at, begin + end}});
    }
}

// Kinds of keys. A value of two digits may be that of a year which ends so, and the other way round.
constexpr char kAnyValue = '=', kValue = '#', kClock = '@', kTwoDigits = 'b', kYearEnd = 'y', kThousands = 't',
               kFigures = 'f';
constexpr std::size_t kBrief = 2, kYear = 4; ///< digits

/// Digits and what is left of the exponent without thousands.
std::string without_thousands(const Scientific &number) {
    constexpr int kStep = 3;
    return number.digits + static_cast<char>('a' + (number.exponent % kStep + kStep) % kStep);
}

/// What stands in front of the first space of any kind: "§3.1" of "§3.1\u00A0Names".
std::string_view first_word(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        if (is_space(next_code_point(text, at))) return text.substr(0, begin);
    }
    return text;
}

} // namespace

std::vector<Mention> mentions(const Version &version, Span span) {
    std::vector<Mention> result;
    const std::string_view text = version.text.at(span);
    Tokens tokens(text);
    Figures figures(text);
    const std::vector<Number> all = numbers(text, *version.language);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Number &number = all[i];
        Mention mention{
            number, {span.begin + number.span.begin, span.begin + number.span.end}, is_amount(text, number, tokens)};
        mention.figures = figures.around(number.span);
        if (const auto time = clock_time(text, all, i, *version.language))
            add_time(result, std::move(mention), *time);
        else
            result.push_back(std::move(mention));
    }
    add_roman(result, text, span.begin);
    return result;
}

std::unordered_set<std::string> section_numbers(const Version &version) {
    constexpr std::string_view kDigits = "0123456789", kDotted = "0123456789.";
    std::unordered_set<std::string> result;
    for (const Segment &segment : version.segments) {
        const std::string_view text = version.text.at(segment.marker.empty() ? segment.span : segment.marker);
        const std::string_view first = first_word(text);
        const std::size_t digit = first.find_first_of(kDigits);
        if (digit == first.npos) continue;
        std::string number(first.substr(digit, first.find_last_of(kDigits) + 1 - digit));
        const bool dotted = number.find('.') != number.npos && number.find_first_not_of(kDotted) == number.npos;
        if (dotted) result.insert(std::move(number));
    }
    return result;
}

Answers::Answers(const std::vector<Mention> &mentions) {
    for (const Mention &mention : mentions) add(mention);
}

void Answers::add(const Mention &mention) {
    const std::string &value = mention.number.value;
    keys_.insert(kAnyValue + value);
    keys_.insert(kValue + value);
    if (!mention.number.other.empty()) keys_.insert(kAnyValue + mention.number.other);
    if (!mention.clock.empty()) keys_.insert(kClock + mention.clock);
    if (!mention.figures.empty()) keys_.insert(kFigures + mention.figures);
    if (value.size() == kBrief) keys_.insert(kTwoDigits + value);
    if (value.size() == kYear) keys_.insert(kYearEnd + value.substr(kYear - kBrief));
    const Scientific number = scientific(value);
    const std::string digits = without_thousands(number);
    if (exponents_.try_emplace(digits, number.exponent).first->second != number.exponent)
        keys_.insert(kThousands + digits);
}

bool Answers::hold(const Mention &mention) const {
    const Number &number = mention.number;
    return has(kAnyValue, number.value) || (!number.other.empty() && has(kAnyValue, number.other)) ||
           has_scaled(number.value) || has_year(number.value) || has(kClock, number.value) ||
           (!mention.clock.empty() && has(kValue, mention.clock)) ||
           (!mention.figures.empty() && has(kFigures, mention.figures));
}

/// 1.5 with a word for million beside it against 1500000 in figures.
bool Answers::has_scaled(const std::string &value) const {
    const Scientific number = scientific(value);
    const std::string digits = without_thousands(number);
    const auto first = exponents_.find(digits);
    return first != exponents_.end() && (first->second != number.exponent || has(kThousands, digits));
}

/// 90 (the nineties) against 1990.
bool Answers::has_year(const std::string &value) const {
    return (value.size() == kBrief && has(kYearEnd, value)) ||
           (value.size() == kYear && has(kTwoDigits, value.substr(kYear - kBrief)));
}

} // namespace hexapla
