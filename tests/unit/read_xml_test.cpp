#include "source_case.h"

using namespace hexapla;

namespace {

Version read(const std::string &name, std::string source, const Language *asked = nullptr) {
    return reader("auto", name).read(name, std::move(source), {asked, "", Unit::item});
}

std::string repeated(std::string_view part, std::size_t count) {
    std::string result;
    for (std::size_t i = 0; i < count; ++i) result += part;
    return result;
}

} // namespace

TEST_CASE("XLIFF is read as its cases say") {
    check_source_cases("xliff.txt", "xliff", [](std::string source) { return source; });
}

TEST_CASE("TMX is read as its cases say") {
    check_source_cases("tmx.txt", "tmx", [](std::string source) { return source; });
}

TEST_CASE("a memory without the language that is asked for names those it has") {
    const std::string memory = "<tmx><body><tu><tuv xml:lang='fi'><seg>a</seg></tuv>"
                               "<tuv xml:lang='bg'><seg>b</seg></tuv></tu></body></tmx>";
    CHECK_THROWS_WITH_AS(read("a.tmx", memory, &language("sv")), "a.tmx: nothing in 'sv'; there is: bg, fi", Error);
    CHECK_THROWS_AS(read("a.tmx", "<tmx/>"), Error);
}

TEST_CASE("XML that is broken says where") {
    CHECK_THROWS_WITH_AS(read("a.xlf", "<xliff>\n<file>\n</xliff>"),
                         "a.xlf:3: not well-formed XML: Start-end tags mismatch", Error);
    CHECK_THROWS_AS(read("a.xlf", "<html/>"), Error);
    CHECK_THROWS_AS(read("a.tmx", ""), Error);
}

TEST_CASE("XML says its encoding itself") {
    const Version version = read("a.xlf", "<?xml version='1.0' encoding='ISO-8859-1'?><xliff srcLang='fi'><file><unit>"
                                          "<segment><source>p\xE4\xE4</source></segment></unit></file></xliff>");
    CHECK(version.text.at(version.segments.at(0).span) == "pää");
    CHECK(version.language->code == "fi");
}

TEST_CASE("entities are not expanded, and elements that nest without end are refused") {
    const std::string laughs = "<!DOCTYPE xliff [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><xliff srcLang='en'>"
                               "<file><unit><segment><source>&b;</source></segment></unit></file></xliff>";
    const Version version = read("a.xlf", laughs);
    CHECK(version.text.at(version.segments.at(0).span) == "&b;");
    constexpr std::size_t kDepth = 100'000;
    CHECK_THROWS_WITH_AS(read("a.xlf", "<xliff>" + repeated("<g>", kDepth) + repeated("</g>", kDepth) + "</xliff>"),
                         "a.xlf: elements nest deeper than 1000", Error);
}

TEST_CASE("a memory tells its languages, the source first, a file of one language none") {
    const Reader &tmx = reader("tmx", "");
    const auto held = tmx.languages("a.tmx",
                                    "<tmx><header srclang='fi'/><body><tu><tuv xml:lang='en'/><tuv xml:lang='fi'/>"
                                    "<tuv xml:lang='en-GB'/></tu></body></tmx>",
                                    {});
    REQUIRE(held.size() == 2);
    CHECK(held[0]->code == "fi");
    CHECK(held[1]->code == "en");
    const std::string alone = "<xliff srcLang='en'><file/></xliff>";
    CHECK(reader("xliff", "").languages("a.xlf", alone, {}).size() == 1);
    CHECK((reader("plain", "").languages == nullptr));
}
