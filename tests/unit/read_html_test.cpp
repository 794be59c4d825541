#include "source_case.h"

using namespace hexapla;

namespace {

Version html(std::string source, const Language *asked) {
    return reader("auto", "a.html").read("a.html", std::move(source), {asked, "", Unit::item});
}

std::string repeated(std::string_view part, std::size_t count) {
    std::string result;
    for (std::size_t i = 0; i < count; ++i) result += part;
    return result;
}

} // namespace

TEST_CASE("HTML is read as its cases say") {
    check_source_cases("html.txt", "html", [](std::string source) { return source; });
}

TEST_CASE("a page's lang attribute is its language unless another is asked for") {
    CHECK(html("<html lang='pt-BR'><p>Sim.", nullptr).language->code == "pt-BR");
    CHECK(html("<html lang='pt-BR'><p>Sim.", &language("pt")).language->code == "pt");
    CHECK(html("<html lang='?'><p>Tämä on suomea, ja se on kieli, jota ei ole nimetty, vaikka se on helppo tuntea.",
               nullptr)
              .language->code == "fi");
}

TEST_CASE("numbers of items are those that a browser shows") {
    const Version version = html("<ol start=3><li>c<li>d<li value=9>i<li>j</ol><ul><li>x</ul>", nullptr);
    REQUIRE(version.segments.size() == 5);
    CHECK(version.segments[1].number == 4);
    CHECK(version.segments[3].number == 10);
    CHECK(!version.segments[4].number);
}

TEST_CASE("a page in another encoding says so itself") {
    const Version version = html("<meta charset=\"iso-8859-1\"><p>p\xE4\xE4.", nullptr);
    CHECK(version.text.at(version.segments.at(0).span) == "pää.");
}

TEST_CASE("tags that nest without end are refused, and those that are only never closed are read") {
    constexpr std::size_t kMany = 100'000;
    CHECK_THROWS_WITH_AS(html(repeated("<div>", kMany), nullptr), "a.html: tags nest deeper than 2000; is this HTML?",
                         Error);
    CHECK_THROWS_AS(html("<a" + repeated(" b", kMany) + ">", nullptr), Error);
    CHECK_THROWS_AS(html(repeated("<b><p>", kMany), nullptr), Error);
    CHECK(html(repeated("<p>a", kMany), nullptr).segments.size() == kMany);
    CHECK(html(repeated("<ul><li>a<br>", 300) + "<script>" + repeated("a<b;", kMany), nullptr).segments.size() == 300);
    CHECK(html(repeated("<a", kMany) + ">", nullptr).segments.empty());
}
