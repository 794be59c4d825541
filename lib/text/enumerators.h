#pragma once
// What numerals and letters of any script count as: "c" is 3 in an alphabet and 100 in Rome.

#include <cstdint>
#include <string_view>
#include <vector>

namespace hexapla {

/// The order of plain numbers, in the digits of any script.
constexpr int kDecimalOrder = 0;

/// One reading of an enumerator. Readings of the same `order` count together: b follows a in each
/// alphabet that has both, and ç follows c in the Turkish one only.
struct Count {
    int order = 0;          ///< which numerals or alphabet; upper and lower case are two
    std::int64_t value = 0; ///< from 1
};

/// Every reading of a token of digits, letters or numerals, the usual ones first; empty: it counts
/// nothing. A Latin letter that looks like a Cyrillic or Greek one is read as that one too, and
/// the other way round: its siblings decide.
std::vector<Count> counts(std::string_view token);

/// What an order is called: "decimal", "roman-lower", "alpha-upper", "alpha-cyrl", "han", "circled"
/// …
std::string_view order_kind(int order);

/// One character that is an enumerator without help: ①, ⑴, ⒈, ⒜, ㈠, ❶, Ⅳ.
bool is_enclosed(char32_t c);

/// One letter of a script whose letters stand before items without a stop behind them: ア, イ.
bool is_kana(char32_t c);

} // namespace hexapla
