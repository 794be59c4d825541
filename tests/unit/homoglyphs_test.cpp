#include "review/homoglyphs.h"

#include <doctest/doctest.h>

using namespace hexapla;

TEST_CASE("letters that look the same are typed anew in the script of the word") {
    CHECK(retyped("Mоcквa", "Cyrl").word == "Москва"); // M, c, a are Latin
    CHECK(retyped("Oна", "Cyrl").word == "Она");       // O is
    CHECK(retyped("cловo", "Cyrl").word == "слово");   // c and o are
    CHECK(retyped("cловo", "Cyrl").script == "Cyrillic");
    CHECK(retyped("pаpеl", "Latn").word == "papel");     // а and е are Cyrillic
    CHECK(retyped("λόγoς", "Grek").word == "λόγος");     // o is Latin
    CHECK(retyped("prоgram", "Cyrl").word == "program"); // Latin, whatever the version
}

TEST_CASE("true mixtures stay") {
    for (const char *word :
         {"Linuxа", "SMSка", "Macом", "iPhone'а", "PC'ом", "webдизайн", "Москва", "Moscow", "kΩ", "μA"}) {
        CAPTURE(word);
        CHECK(retyped(word, "Cyrl").word.empty());
        CHECK(retyped(word, "Grek").word.empty());
    }
    CHECK(retyped("νSM", "Latn").word.empty());
    CHECK(retyped("μPa", "Latn").word.empty());
}
