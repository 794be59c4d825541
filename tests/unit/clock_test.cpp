#include "text/clock.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

/// The first number of a text as a time: "3:30=15", "" where it is none.
std::string time(std::string_view code, std::string_view text) {
    const auto found = clock_time(text, numbers(text, language(code)), 0, language(code));
    return found ? found->hour + ':' + found->minutes + '=' + found->other : std::string();
}

} // namespace

TEST_CASE("a part of the day beside an hour makes it a time") {
    CHECK(time("en", "at 5 p.m. sharp") == "5:=17");
    CHECK(time("en", "at 5PM") == "5:=17");
    CHECK(time("en", "12 a.m.") == "12:=0");
    CHECK(time("ru", "в 5 часов вечера") == "5:=17");
    CHECK(time("zh", "下午5点") == "5:=17");
    CHECK(time("ja", "午後5時") == "5:=17");
    CHECK(time("ko", "오후 5시") == "5:=17");
    CHECK(time("el", "στις 5 μ.μ.") == "5:=17");
}

TEST_CASE("minutes in two digits make an hour a time") {
    CHECK(time("en", "3:30 p.m.") == "3:30=15");
    CHECK(time("ru", "15:05") == "15:05=3");
    CHECK(time("fi", "klo 15.30") == "15:30=3");
    CHECK(time("fr", "à 15 h 30") == "15:30=3");
    CHECK(time("fr", "à 15 h. 30") == "15:30=3");
    CHECK(time("de", "um 15 Uhr 30") == "15:30=3");
    CHECK(time("ja", "15時30分") == "15:30=3");
}

TEST_CASE("other numbers are no time") {
    CHECK(time("en", "5 people am I told") == "5:=17"); // the benefit of the doubt
    CHECK(time("en", "5 amendments").empty());
    CHECK(time("en", "25 p.m.").empty());
    CHECK(time("en", "16:9").empty());
    CHECK(time("fr", "15 hommes et 30 femmes").empty());
    CHECK(time("fi", "3,75").empty());
    CHECK(time("en", "3.75").empty());
    CHECK(time("en", "17").empty());
    CHECK(time("en", "$15.50").empty());
    CHECK(time("de", "15.50 €").empty());
    CHECK(time("fi", "12.30 %").empty());
    CHECK(time("fi", "12.30") == "12:30=0");
}
