#include "text/classes.h"
#include "text/unicode.h"

#include <doctest/doctest.h>

using namespace hexapla;

TEST_CASE("terminators of many scripts end sentences, and only the full stop abbreviates") {
    for (const char32_t c : U"!?。؟।։።።།។။۔") {
        if (c == 0) continue;
        CAPTURE(static_cast<std::uint32_t>(c));
        CHECK((classes(c) & is::strong) != 0);
    }
    CHECK(classes(U'.') == is::full);
    CHECK(classes(U'…') == is::ellipsis);
}

TEST_CASE("Armenian accents stand inside words") {
    CHECK(classes(U'՞') == is::mark);
    CHECK(classes(U'՜') == is::mark);
}

TEST_CASE("letters have their case, brackets and quotes their own classes") {
    CHECK(classes(U'Ж') == (is::letter | is::upper));
    CHECK(classes(U'ж') == (is::letter | is::lower));
    CHECK(classes(U'中') == (is::letter | is::ideograph));
    CHECK(classes(U'ა') == is::letter);
    CHECK(classes(U'(') == is::open);
    CHECK(classes(U'」') == is::quote);
    CHECK(classes(U'٣') == is::digit);
    CHECK((classes(0x10400) & is::upper) != 0); // Deseret, beyond the table
}

TEST_CASE("signs are read forwards and backwards as unicode.h reads code points") {
    const std::string_view text = "aж中😀\xCC\x81.";
    std::size_t fast = 0, slow = 0;
    while (slow < text.size()) {
        CHECK(next_sign(text, fast).c == next_code_point(text, slow));
        CHECK(fast == slow);
    }
    while (slow > 0) {
        CHECK(previous_sign(text, fast).c == previous_code_point(text, slow));
        CHECK(fast == slow);
    }
}

TEST_CASE("a first byte tells whether a class can follow") {
    const auto stops = first_bytes(is::full | is::strong);
    CHECK(stops['.']);
    CHECK(stops[0xE3]); // 。
    CHECK_FALSE(stops['a']);
    CHECK_FALSE(stops[0xD0]); // Cyrillic
}
