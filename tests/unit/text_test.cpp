#include "text/language.h"
#include "text/named_code.h"
#include "text/text.h"
#include "text/unicode.h"

#include <doctest/doctest.h>

using namespace hexapla;

TEST_CASE("a position counts lines and code points from one") {
    const Text text("a.txt", "Мексико\r\nи\rСАЩ\nx");
    CHECK(text.position(0) == Position{1, 1});
    CHECK(text.position(2) == Position{1, 2});
    CHECK(text.position(16) == Position{2, 1});
    CHECK(text.position(19) == Position{3, 1});
    CHECK(text.position(text.size()) == Position{4, 2});
    CHECK(Text("e", "").position(0) == Position{1, 1});
}

TEST_CASE("what is not UTF-8 is refused with its line and byte") {
    CHECK_THROWS_WITH_AS(Text("a.txt", "one\ntw\xFFo"),
                         "a.txt:2: not valid UTF-8 at byte 6; name its encoding with --encoding", Error);
}

TEST_CASE("code points are counted, however long the text and their bytes are") {
    CHECK(code_points("") == 0);
    CHECK(code_points("Mérida") == 6);
    CHECK(code_points("Мексико и САЩ, 2018–2024 😀") == 26);
    CHECK(starts_code_point("й"[0]));
    CHECK_FALSE(starts_code_point("й"[1]));
}

TEST_CASE("folding compares what people see as the same word") {
    CHECK(fold("Mérida") == "merida");
    CHECK(fold("наси́лие") == "насилие");
    CHECK(fold("STRASSE") == fold("Straße"));
    CHECK(skeleton("Мексико") == "meksiko");
    CHECK(skeleton("ឞឞ") == "ឞឞ"); // Khmer, for which ICU knows no Latin letters; two of its bytes are the same
    CHECK(skeleton("Ομπραδόρ") == skeleton("Obrador"));
    CHECK(skeleton("Ομπραδόρ") == skeleton("Obrador"));
}

TEST_CASE("words are runs of letters and digits") {
    const std::string_view text = "Mérida-aloite, 2018–2024.";
    std::vector<std::string_view> found;
    for (const Span word : words(text, language("fi"))) found.push_back(text.substr(word.begin, word.size()));
    CHECK(found == std::vector<std::string_view>{"Mérida", "aloite", "2018", "2024"});
}

TEST_CASE("any language code is accepted, known or not, and none that is malformed") {
    CHECK(language("bg").name == "Bulgarian");
    CHECK(&language("BG") == &language("bg"));
    CHECK(language("ar").right_to_left);
    CHECK(language("tlh").base == "tlh");
    CHECK_THROWS_AS(language("klingon?"), Error);
}

TEST_CASE("of a code that stands in a name what means something is kept") {
    const auto kept = [](std::string_view code) { return named_code(language(code)); };
    CHECK(kept("bg") == "bg");
    CHECK(kept("pt-BR") == "pt-BR");
    CHECK(kept("zh-Hant-TW") == "zh-Hant-TW");
    CHECK(language(kept("ca-valencia")).code == "ca-valencia");
    CHECK(kept("bg-roadmap") == "bg");
    CHECK(kept("bg-text") == "bg"); // no script
    CHECK(kept("bg-xq") == "bg");   // no region
    CHECK(kept("pt-BR-final") == "pt-BR");
}

TEST_CASE("folding a code point by table or by rule gives the same") {
    CHECK(fold("ÀÉÎ Ђорђе Έλληνας Հայ") == "aei ђорђе ελληνασ հայ");
    CHECK(fold("e\xCC\x81 é") == "e e"); // composed or not
    CHECK(fold("\xCC\x81"
               "a") == "\xCC\x81"
                       "a");               // a mark with no letter stays
    CHECK(fold("co\xC2\xADop") == "coop"); // soft hyphen
    CHECK(fold("ﬁn") == "fin");
    CHECK(fold("กำ") == fold("กำ"));
    CHECK(fold(std::string("a\0b", 3)) == std::string("a\0b", 3));
}
