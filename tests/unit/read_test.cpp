#include "document/read.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

std::vector<std::string> texts(std::string_view name, std::string bytes, std::string encoding = "") {
    const Reading reading{&language("fi"), std::move(encoding), Unit::item};
    const Version version = reader(name, "a.txt").read("a.txt", std::move(bytes), reading);
    std::vector<std::string> result;
    for (const Segment &segment : version.segments)
        result.push_back(segment.id + "=" + std::string(version.text.at(segment.span)));
    return result;
}

} // namespace

TEST_CASE("a line is a segment for the reader of lines, an empty one too") {
    CHECK(texts("lines", "Yksi\r\n\r\n  kaksi\n") == std::vector<std::string>{"p1.1=Yksi", "p2.1=", "p3.1=kaksi"});
    CHECK(texts("lines", "1. Yksi") == std::vector<std::string>{"p1.1=1. Yksi"});
    CHECK(texts("lines", "").empty());
}

TEST_CASE("a byte-order mark is no text and names its encoding") {
    CHECK(texts("plain", "\xEF\xBB\xBFYksi.") == std::vector<std::string>{"p1.1=Yksi."});
    CHECK(texts("plain", std::string("\xFF\xFEY\0k\0.\0", 8)) == std::vector<std::string>{"p1.1=Yk."});
    CHECK(texts("plain", std::string("\0\0\xFE\xFF\0\0\0Y\0\0\0.", 12)) == std::vector<std::string>{"p1.1=Y."});
}

TEST_CASE("other encodings are read by name, and what is not valid is an error") {
    CHECK(texts("plain", "Pit\xE4j\xE4.", "ISO-8859-1") == std::vector<std::string>{"p1.1=Pitäjä."});
    CHECK_THROWS_WITH_AS(texts("plain", "ei\nPit\xE4j\xE4."),
                         "a.txt:2: not valid UTF-8 at byte 6; name its encoding with --encoding", Error);
}

TEST_CASE("what is no text is an error that says what to do") {
    const auto says = [](const std::string &bytes, const char *message) {
        for (const std::string_view name : {"plain", "lines", "markdown", "po", "tmx"}) {
            CAPTURE(name);
            CHECK_THROWS_WITH_AS(texts(name, bytes), message, Error);
        }
    };
    says("%PDF-1.7\n1 0 obj\n", "a.txt: a PDF, not a text; make text of it first: pdftotext -layout file.pdf file.txt");
    says("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
         "a.txt: an old office file (.doc), which no reader takes; save it as DOCX or ODT");
    says("\x89PNG\r\n\x1A\n", "a.txt: an image, not a text; hand over its text");
    says("GIF89a\x10", "a.txt: an image, not a text; hand over its text");
    says("PK\x03\x04",
         "a.txt: a zip archive, not a text; say what it holds with --reader docx or --reader odt, or unpack it");
    says(std::string("\xCA\xFE\0\0", 4),
         "a.txt: binary data, not a text; if it is one, name its encoding with --encoding");
    CHECK(texts("plain", "Alussa on %PDF-1.7.").size() == 1);
    CHECK(texts("plain", std::string("Yksi\0kaksi.", 11)).size() == 1);
}

TEST_CASE("a language found from the text has a margin, one that was named has none") {
    const std::string finnish = "Työryhmä on perustettu, ja se kokoontuu joka kuukausi.\n";
    const Reader &plain = reader("plain", "a");
    const Version found = plain.read("a", finnish, {nullptr, "", Unit::item});
    CHECK(found.language->code == "fi");
    CHECK(found.margin.value_or(0) == guess_language(finnish).margin);
    CHECK_FALSE(plain.read("a", finnish, {&language("fi"), "", Unit::item}).margin.has_value());
    const std::string declared = "<html lang=fi><p>" + finnish;
    CHECK_FALSE(reader("html", "a").read("a", declared, {nullptr, "", Unit::item}).margin.has_value());
}

TEST_CASE("readers go by name, or by the name of the file") {
    CHECK(reader("auto", "roadmap.fi.txt").name == "plain");
    CHECK(reader("auto", "roadmap.lines").name == "lines");
    CHECK(reader("auto", "README").name == "plain");
    CHECK_THROWS_AS(reader("word", "a.txt"), Error);
}
