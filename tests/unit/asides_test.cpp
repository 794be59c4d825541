#include "review/asides.h"

#include "versions.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

bool speaks(const char *code, std::string_view text) { return speaks_of_translation(text, language(code)); }

} // namespace

TEST_CASE("credits and notes of translators are known by the word for a translation, in any form") {
    CHECK(speaks("en", "Translated by A. Berg"));
    CHECK(speaks("de", "Übersetzung: A. Berg"));
    CHECK(speaks("sk", "Preklad A. Berg (autor), B. Novák (korektor)"));
    CHECK(speaks("hu", "Fordította: A. Berg"));
    CHECK(speaks("fi", "Suomentajan huomautus: sana on lainattu."));
    CHECK(speaks("he", "התרגום של אנה כהן"));
    CHECK_FALSE(speaks("en", "The rules were written by A. Berg."));
    CHECK_FALSE(speaks("bg", "Правилата са написани от А. Берг."));
}

TEST_CASE("in languages without a list of common words credits are known by how the words for a translation begin") {
    CHECK(speaks("ka", "ქართული თარგმანი"));
    CHECK(speaks("hy", "Թարգմանիչ՝ Ա. Բերգ"));
    CHECK(speaks("eo", "Tradukis A. Berg"));
    CHECK_FALSE(speaks("eo", "La regulojn verkis A. Berg"));
}

TEST_CASE("the marks of translators' notes are known however they are spaced") {
    CHECK(speaks("bg", "(Бел. прев. Думата е заета.)"));
    CHECK(speaks("bg", "(бел.прев. Думата е заета.)"));
    CHECK(speaks("fr", "N.d.T. : le mot est emprunté."));
    CHECK(speaks("hr", "Riječ je posuđena -- op. prev."));
    CHECK_FALSE(speaks("hr", "Riječ je posuđena, a op. je kratica."));
}

TEST_CASE("a language without a row has no notes") { CHECK_FALSE(speaks("kab", "N.d.T. : awal")); }

TEST_CASE("a credit is known by the heading or the text before its list") {
    const Version listed = version("it", "Traduzione a cura di:\n\n- Anna Berg\n- Bruno Novak\n\nScrivete a Carlo.\n");
    CHECK(speaks_of_translation(listed, 2));
    CHECK_FALSE(speaks_of_translation(listed, 3));
    const Version headed =
        version("cs", "Pravidla\n\nJsou krátká.\n\nČeský překlad\n\nAnna Berg (autorka), Bruno Novák.\n");
    CHECK_FALSE(speaks_of_translation(headed, 1));
    CHECK(speaks_of_translation(headed, 3));
}
