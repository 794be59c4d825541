#include "text/enumerators.h"

#include "text/alphabets.h"
#include "text/split.h"
#include "text/string_hash.h"
#include "text/unicode.h"

#include <utf8proc.h>

#include <algorithm>
#include <optional>
#include <string>

namespace hexapla {
namespace {

// Orders that are computed, before those of the tables.
enum : int { kDecimal = kDecimalOrder, kRomanLower, kRomanUpper };
constexpr std::string_view kComputed[] = {"decimal", "roman-lower", "roman-upper"};

/// Markers count items, not years or money: six digits are more than any list has.
constexpr std::size_t kMostDigits = 6;

std::string upper(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();)
        append(result,
               static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(next_code_point(text, at)))));
    return result;
}

/// What every token of the alphabets counts as; built once.
class Orders {
public:
    Orders() : kinds_(std::begin(kComputed), std::end(kComputed)) {
        for (const Alphabet &row : alphabets()) add_alphabet(row);
        for (const Numerals &row : numerals()) add_numerals(row);
        for (const Enclosed &row : enclosed()) add_enclosed(row);
        for (const auto &[one, other] : look_alikes()) {
            lend(one, other);
            lend(other, one);
        }
    }
    const std::vector<Count> *find(std::string_view token) const {
        const auto found = readings_.find(token);
        return found == readings_.end() ? nullptr : &found->second;
    }
    std::string_view kind(int order) const { return kinds_[static_cast<std::size_t>(order)]; }

private:
    int new_order(std::string_view kind) {
        kinds_.emplace_back(kind);
        return static_cast<int>(kinds_.size()) - 1;
    }
    void add(std::string_view token, int order, std::int64_t value) {
        std::vector<Count> &known = readings_[std::string(token)];
        const auto same = [order](const Count &count) { return count.order == order; };
        if (std::none_of(known.begin(), known.end(), same)) known.push_back({order, value});
    }
    void add_alphabet(const Alphabet &row) {
        const int lower_order = new_order(row.kind);
        const int upper_order = row.upper_kind.empty() ? -1 : new_order(row.upper_kind);
        std::int64_t value = 0;
        for (const std::string_view letter : split(row.letters, ' ')) {
            ++value;
            for (const std::string_view form : split(letter, '|')) {
                add(form, lower_order, value);
                if (upper_order >= 0) add(upper(form), upper_order, value);
            }
        }
    }
    /// Tens and units side by side: ι + α = 11, כ + א = 21.
    void add_numerals(const Numerals &row) {
        const int order = new_order(row.kind);
        const std::vector<std::string_view> units = split(row.units, ' ');
        const std::vector<std::string_view> tens = split(row.tens, ' ');
        for (std::size_t ten = 0; ten <= tens.size(); ++ten)
            for (std::size_t unit = ten == 0 ? 1 : 0; unit <= units.size(); ++unit)
                for (const std::string_view a : ten ? split(tens[ten - 1], '|') : split(" ", '|'))
                    for (const std::string_view b : unit ? split(units[unit - 1], '|') : split(" ", '|'))
                        add(std::string(ten ? a : "") + std::string(unit ? b : ""), order,
                            static_cast<std::int64_t>(ten * 10 + unit));
        for (const std::string_view exception : split(row.exceptions, ' ')) {
            const std::size_t equals = exception.find('=');
            add(exception.substr(0, equals), order, std::stoi(std::string(exception.substr(equals + 1))));
        }
    }
    void add_enclosed(const Enclosed &row) {
        const int order = row.joins ? static_cast<int>(kinds_.size()) - 1 : new_order(row.kind);
        for (char32_t i = 0; i < row.size; ++i) {
            std::string token;
            append(token, row.first + i);
            add(token, order, row.value + static_cast<std::int64_t>(i));
        }
    }
    void lend(std::string_view from, std::string_view to) {
        const auto found = readings_.find(std::string(from));
        if (found == readings_.end()) return;
        const std::vector<Count> lent = found->second;
        for (const Count &count : lent) add(to, count.order, count.value);
    }

    std::vector<std::string> kinds_;
    StringTable<std::vector<Count>> readings_;
};

const Orders &orders() {
    static const Orders built;
    return built;
}

/// Digits of one Nd script.
std::optional<std::int64_t> decimal(std::string_view token) {
    std::int64_t value = 0;
    std::size_t digits = 0;
    for (std::size_t at = 0; at < token.size(); ++digits) {
        const int digit = digit_value(next_code_point(token, at));
        if (digit < 0 || digits == kMostDigits) return std::nullopt;
        value = value * 10 + digit;
    }
    if (digits == 0) return std::nullopt;
    return value;
}

/// A Roman numeral as it is rightly written; 0 for anything else.
std::int64_t roman(std::string_view lower) {
    struct Figure {
        std::string_view letters;
        int value;
        int most; ///< times in a row
    };
    static constexpr Figure kFigures[] = {{"m", 1000, 3}, {"cm", 900, 1}, {"d", 500, 1}, {"cd", 400, 1}, {"c", 100, 3},
                                          {"xc", 90, 1},  {"l", 50, 1},   {"xl", 40, 1}, {"x", 10, 3},   {"ix", 9, 1},
                                          {"v", 5, 1},    {"iv", 4, 1},   {"i", 1, 3}};
    if (lower.find_first_not_of("mdclxvi") != lower.npos) return 0;
    std::int64_t value = 0;
    for (const Figure &figure : kFigures)
        for (int n = 0; n < figure.most && lower.starts_with(figure.letters); ++n) {
            value += figure.value;
            lower.remove_prefix(figure.letters.size());
        }
    return lower.empty() ? value : 0;
}

/// ASCII letters of one case, lower-cased; empty if the token is anything else.
std::string lower_letters(std::string_view token, char first, char last) {
    std::string result;
    for (const char c : token) {
        if (c < first || c > last) return {};
        result.push_back(static_cast<char>(c | 0x20));
    }
    return result;
}

} // namespace

std::vector<Count> counts(std::string_view token) {
    if (const auto value = decimal(token)) return {{kDecimal, *value}};
    std::vector<Count> result;
    if (const auto value = roman(lower_letters(token, 'a', 'z'))) result.push_back({kRomanLower, value});
    if (const auto value = roman(lower_letters(token, 'A', 'Z'))) result.push_back({kRomanUpper, value});
    if (const std::vector<Count> *letters = orders().find(token))
        result.insert(result.end(), letters->begin(), letters->end());
    return result;
}

std::string_view order_kind(int order) {
    return order < static_cast<int>(std::size(kComputed)) ? kComputed[order] : orders().kind(order);
}

bool is_enclosed(char32_t c) {
    if (c < U'Ⅰ') return false; // nearly every character
    return std::any_of(enclosed().begin(), enclosed().end(),
                       [c](const Enclosed &row) { return c >= row.first && c < row.first + row.size; });
}

bool is_kana(char32_t c) { return (c >= U'ア' && c <= U'ン') || (c >= U'あ' && c <= U'ん'); }

} // namespace hexapla
