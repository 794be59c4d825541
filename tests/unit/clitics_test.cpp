#include "lexicon/clitics.h"

#include "text/language.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace hexapla;

namespace {

bool holds(std::string_view written, std::string_view word, const char *code) {
    const auto found = bare_words(written, language(code));
    return std::find(found.begin(), found.end(), word) != found.end();
}

} // namespace

TEST_CASE("a written word holds the word that its article, preposition or particle serves") {
    CHECK(holds("والكتاب", "كتاب", "ar"));
    CHECK(holds("للحكومة", "حكومة", "ar"));
    CHECK(holds("כשהממשלה", "ממשלה", "he"));
    CHECK(holds("לספר", "ספר", "he"));
    CHECK(holds("정부에서는", "정부", "ko"));
    CHECK(holds("정부는", "정부", "ko"));
}

TEST_CASE("what takes away the most comes first") {
    const auto found = bare_words("والكتاب", language("ar"));
    REQUIRE(found.size() > 1);
    CHECK(found.front() == "كتاب");
}

TEST_CASE("too little is left of a short word") { CHECK(bare_words("ולד", language("he")).empty()); }

TEST_CASE("most languages write every word by itself") {
    CHECK(bare_words("والكتاب", language("fa")).empty());
    CHECK(bare_words("ovatko", language("fi")).empty());
}
