#include "lexicon/string_numbers.h"

#include <doctest/doctest.h>

#include <string>

using namespace hexapla;

TEST_CASE("each of many strings keeps its number") {
    std::vector<std::string> strings;
    for (int n = 0; n < 5000; ++n) strings.push_back("word" + std::to_string(n));
    StringNumbers numbers;
    for (std::uint32_t n = 0; n < strings.size(); ++n) {
        CHECK(numbers.find(strings[n]) == StringNumbers::kNone);
        numbers[strings[n]] = n;
    }
    CHECK(numbers.size() == strings.size());
    for (std::uint32_t n = 0; n < strings.size(); ++n) {
        CHECK(numbers[strings[n]] == n);
        CHECK(numbers.find(strings[n]) == n);
    }
    CHECK(numbers.find("sõna") == StringNumbers::kNone);
    CHECK(numbers.find("") == StringNumbers::kNone);
}

TEST_CASE("strings that begin or end alike, and those too long for a slot, are told apart") {
    const std::string letters(24, 'a'), longer = letters + 'a', other = letters + 'b', zero = letters.substr(1) + '\0';
    const std::vector<std::string> strings{"", std::string(1, '\0'), letters, longer, other, zero, letters.substr(1)};
    StringNumbers numbers;
    for (std::uint32_t n = 0; n < strings.size(); ++n) numbers[strings[n]] = n;
    CHECK(numbers.size() == strings.size());
    for (std::uint32_t n = 0; n < strings.size(); ++n) CHECK(numbers.find(std::string(strings[n])) == n);
    CHECK(numbers.find(longer + 'a') == StringNumbers::kNone);
}
