#include "text/function_words.h"

#include <doctest/doctest.h>

using namespace hexapla;

TEST_CASE("function words are a language's commonest ones") {
    CHECK(is_function_word("the", language("en")));
    CHECK(is_function_word("the", language("en-GB")));
    CHECK_FALSE(is_function_word("the", language("de")));
    CHECK_FALSE(is_function_word("harbour", language("en")));
    CHECK_FALSE(is_function_word("e", language("pt"))); // single letters name parts, too
}

TEST_CASE("of some languages none are known, or none in Latin letters") {
    CHECK(has_function_words(language("nl")));
    CHECK_FALSE(has_function_words(language("ru")));
    CHECK_FALSE(has_function_words(language("tlh")));
}
