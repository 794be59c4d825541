#include "text/numbers.h"

#include "case_file.h"
#include <doctest/doctest.h>

using namespace hexapla;

namespace {

/// "2018 2024": values, "1000|1" with another reading, "one?" where it is doubtful.
std::string values(std::string_view code, std::string_view text) {
    std::string result;
    for (const Number &number : numbers(text, language(code))) {
        if (!result.empty()) result += ' ';
        result += number.value;
        if (!number.other.empty()) result += '|' + number.other;
        if (number.doubtful) result += '?';
    }
    return result;
}

} // namespace

TEST_CASE("every number of the case file has the value it says") {
    for (const Case &c : cases("numbers.txt")) {
        CAPTURE(c.line);
        CAPTURE(c.fields[1]);
        CHECK(values(c.fields[0], c.fields[1]) == c.fields[2]);
    }
}

TEST_CASE("a number's span is where it stands") {
    const std::string_view text = "Vuoden 2007 kuuden vuoden";
    const std::vector<Number> found = numbers(text, language("fi"));
    REQUIRE(found.size() == 2);
    CHECK(text.substr(found[0].span.begin, found[0].span.size()) == "2007");
    CHECK(text.substr(found[1].span.begin, found[1].span.size()) == "kuuden");
    CHECK(found[1].word);
}

TEST_CASE("long numbers are read from several words and from one") {
    CHECK(values("bg", "сто деветдесет и девет") == "199");
    CHECK(values("fi", "satayhdeksänkymmentäyhdeksän") == "199");
}
