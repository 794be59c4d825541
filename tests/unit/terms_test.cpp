#include "lexicon/terms.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

const std::string kTable = "en\tbg\tfi\tnote\n"
                           "subnational level\tподнационално ниво\talueellinen taso | !kansallinen taso\tsee 1.2\n"
                           "\n"
                           "cooperation\tсътрудничество\tyhteistyö\n";

const std::string kTbx2 = R"(<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX"><text><body><termEntry id="1">
<langSet xml:lang="en"><tig><term>border</term></tig></langSet>
<langSet xml:lang="fi"><ntig><termGrp><term>raja</term></termGrp></ntig>
<tig><term>reuna</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
</termEntry></body></text></martif>)";

const std::string kTbx3 = R"(<tbx style="dct" type="TBX-Min" xml:lang="en"><text><body>
<conceptEntry id="1"><langSec xml:lang="en"><termSec><term>border</term></termSec></langSec>
<langSec xml:lang="fi"><termSec><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus>
<term>reuna</term></termSec><termSec><term>raja</term></termSec></langSec></conceptEntry></body></text></tbx>)";

/// What an occurrence covers; empty: there is none.
std::string found(const char *code, std::string_view text, const char *term) {
    const std::string bytes = std::string("la\t") + code + "\nterminus\t" + term + "\n";
    const Glossary made = glossary("g", bytes);
    const auto spans = TermText(text, language(code)).occurrences(renderings(made.terms[0], language(code))->at(0));
    return spans.empty() ? "" : std::string(text.substr(spans[0].begin, spans[0].size()));
}

} // namespace

TEST_CASE("a table has a term a line, alternatives between bars and forbidden ones after an "
          "exclamation mark") {
    const Glossary found = glossary("g.tsv", kTable);
    REQUIRE(found.terms.size() == 2);
    CHECK(found.terms[0].line == 2);
    CHECK(found.terms[1].line == 4);
    const auto *fi = renderings(found.terms[0], language("fi"));
    REQUIRE(fi != nullptr);
    REQUIRE(fi->size() == 2);
    CHECK(fi->at(0).text == "alueellinen taso");
    CHECK(fi->at(1).text == "kansallinen taso");
    CHECK(fi->at(1).forbidden);
    CHECK(renderings(found.terms[0], language("de")) == nullptr);
    CHECK(renderings(found.terms[0], language("en-GB"))->at(0).text == "subnational level");
}

TEST_CASE("TBX is read in both versions, deprecated and superseded terms as forbidden") {
    for (const std::string &bytes : {kTbx2, kTbx3}) {
        const Glossary found = glossary("g.tbx", bytes);
        REQUIRE(found.terms.size() == 1);
        CHECK(renderings(found.terms[0], language("en"))->at(0).text == "border");
        const auto *fi = renderings(found.terms[0], language("fi"));
        REQUIRE(fi->size() == 2);
        for (const Rendering &rendering : *fi) CHECK(rendering.forbidden == (rendering.text == "reuna"));
    }
}

TEST_CASE("what is no glossary is refused with a reason") {
    CHECK_THROWS_WITH_AS(glossary("g", "term\tnote\n"),
                         "g:1: no glossary: its first line must hold language codes, parted by tabs", Error);
    CHECK_THROWS_AS(glossary("g", "en\tfi\n\xFF\traja\n"), Error);
    CHECK_THROWS_AS(glossary("g", "<tbx><text>"), Error);
    CHECK_THROWS_AS(glossary("g", "<html/>"), Error);
    CHECK_THROWS_WITH_AS(glossary("g", "<!DOCTYPE tbx [<!ENTITY a \"aaaa\">]><tbx>&a;</tbx>"),
                         "g: defines XML entities; replace them by their text", Error);
}

TEST_CASE("a term of TBX that is no text is refused, and its entry named") {
    CHECK_THROWS_WITH_AS(glossary("g.tbx", R"(<tbx><conceptEntry><langSec xml:lang="fi"><term>ko)"
                                           "\xFA"
                                           R"(</term></langSec></conceptEntry></tbx>)"),
                         "g.tbx: entry 1: a term is not valid UTF-8", Error);
}

TEST_CASE("a term is found inflected and with words between its own") {
    CHECK(found("fi", "Yhteistyön tehostaminen kansallisella tasolla", "kansallinen taso") == "kansallisella tasolla");
    CHECK(found("bg", "сътрудничеството на поднационално ниво", "поднационално ниво") == "поднационално ниво");
    CHECK(found("en", "at national and local levels", "national level") == "national and local levels");
    CHECK(found("en", "a level of rations", "national level") == "");
}

TEST_CASE("a term is found in a compound, but not where another word merely contains it") {
    CHECK(found("fi", "Kannabiksen erottaminen turvallisuusyhteistyöstä.", "yhteistyö") == "turvallisuusyhteistyöstä");
    CHECK(found("de", "Sicherheitszusammenarbeit", "Sicherheit") == "Sicherheitszusammenarbeit");
    CHECK(found("bg", "на поднационално ниво", "национално ниво") == "");
}

TEST_CASE("a term of a language without spaces is found as it is written") {
    CHECK(found("zh", "两国的安全合作仍然重要", "安全合作") == "安全合作");
}

TEST_CASE("a term is found behind an elided article") {
    CHECK(found("fr", "les politiques relatives à l’État de droit", "État de droit") == "l’État de droit");
    CHECK(found("it", "preposti all'applicazione della legge", "applicazione della legge") ==
          "all'applicazione della legge");
    CHECK(found("fr", "le trafic d’armes", "trafic d’armes") == "trafic d’armes");
}
