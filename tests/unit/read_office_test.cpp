#include "../office.h"
#include "source_case.h"

using namespace hexapla;

namespace {

Version read(const std::string &name, std::string bytes) {
    return reader("auto", name).read(name, std::move(bytes), {&language("en"), "", Unit::item});
}

std::vector<std::optional<std::int64_t>> numbers(const Version &version) {
    std::vector<std::optional<std::int64_t>> result;
    for (const Segment &segment : version.segments) result.push_back(segment.number);
    return result;
}

std::string word_item(const std::string &list, const std::string &text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr><w:r><w:t>" +
           text + "</w:t></w:r></w:p>";
}

} // namespace

TEST_CASE("DOCX is read as its cases say") { check_source_cases("docx.txt", "docx", docx); }

TEST_CASE("ODT is read as its cases say") { check_source_cases("odt.txt", "odt", odt); }

TEST_CASE("Word's numbers go on, begin anew where they are told to, and bullets have none") {
    const std::string body = word_item("1", "a") + word_item("1", "b") + "<w:p><w:r><w:t>Text.</w:t></w:r></w:p>" +
                             word_item("1", "c") + word_item("2", "d") + word_item("3", "e");
    CHECK(numbers(read("a.docx", docx(body))) ==
          std::vector<std::optional<std::int64_t>>{1, 2, std::nullopt, 3, 1, std::nullopt});
}

TEST_CASE("numbers of OpenDocument start where an item says, and go on in a list that continues") {
    const auto item = [](const std::string &more, const std::string &text) {
        return "<text:list-item" + more + "><text:p>" + text + "</text:p></text:list-item>";
    };
    const std::string text = "<text:list text:style-name='L1'>" + item("", "a") + item(" text:start-value='5'", "b") +
                             "</text:list><text:list text:style-name='L1' text:continue-numbering='true'>" +
                             item("", "c") + "</text:list><text:list text:style-name='L2'>" + item("", "d") +
                             "</text:list>";
    CHECK(numbers(read("a.odt", odt(text))) == std::vector<std::optional<std::int64_t>>{1, 5, 6, std::nullopt});
}

TEST_CASE("what is no office document, is broken or encrypted is told so") {
    CHECK_THROWS_WITH_AS(read("a.docx", "PK, not really"),
                         "a.docx: no DOCX: not a zip archive; is it protected by a password, or cut off?", Error);
    CHECK_THROWS_WITH_AS(read("a.odt", docx("")), "a.odt: no ODT: it has no text in content.xml", Error);
    const std::string secret = zipped({{"content.xml", "<a/>"}}, "secret");
    CHECK_THROWS_WITH_AS(read("a.odt", secret), "a.odt: content.xml is encrypted; save it without a password", Error);
    std::string broken = docx("<w:p/>");
    broken.replace(60, 8, "XXXXXXXX");
    CHECK_THROWS_AS(read("a.docx", broken), Error);
    CHECK_THROWS_AS(read("a.docx", zipped({{"word/document.xml", "<w:document><w:body>"}})), Error);
}

TEST_CASE("what a small archive would swell to is refused") {
    constexpr std::size_t kHuge = std::size_t{130} << 20U;
    CHECK_THROWS_WITH_AS(read("a.docx", zipped({{"word/document.xml", std::string(kHuge, ' ')}})),
                         "a.docx: word/document.xml is larger than 128 MiB; split the document", Error);
}
