#include "align/alone.h"

#include "align/learn.h"

#include "versions.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

const Version kEnglish = version("en", "Who may come in.\n\n"
                                       " - Old friends, new friends.\n"
                                       " - Zorble quux wibble frobnicates.\n"
                                       " - Children with their father, their mother or old friends of them.\n");
const Version kGerman = version("de", "Wer darf kommen.\n\n"
                                      " - Alte Freunde, neue Freunde.\n"
                                      " - Kinder mit ihrem Vater, ihrer Mutter oder alten Freunden.\n");

} // namespace

TEST_CASE("A short item is left alone the more easily the better its words are known") {
    const Features english = features(kEnglish), german = features(kGerman);
    REQUIRE(english.size() == 4);
    const WindowSums sums(german, english, turned(known_pairs(english.vocabulary, german.vocabulary, {})), 1);
    CHECK(alone(english, 1, sums) > 0.3);
    CHECK(alone(english, 2, sums) < 0.1);
    CHECK(alone(english, 0, sums) == 0); // no item
    CHECK(alone(english, 3, sums) == 0); // long enough to speak for itself
}

TEST_CASE("The head of a list says of its place what the items behind it say") {
    const Features english = features(kEnglish);
    CHECK(english.traits[1].kind_before == Kind::item);
    CHECK(english.traits[1].goes_on);
    CHECK_FALSE(english.traits[0].goes_on);
}
