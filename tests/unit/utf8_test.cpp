#include "text/utf8.h"

#include <doctest/doctest.h>

using namespace hexapla;

TEST_CASE("The head of a text is cut before a code point that does not fit whole") {
    CHECK(head("word", 9) == "word");
    CHECK(head("word", 2) == "wo");
    CHECK(head("aд€", 2) == "a");
    CHECK(head("aд€", 3) == "aд");
    CHECK(head("aд€", 5) == "aд");
    CHECK(head("€", 2).empty());
}
