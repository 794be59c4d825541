#include "source_case.h"

using namespace hexapla;

namespace {

Version po(std::string source, const Language *asked) {
    return reader("auto", "a.po").read("a.po", std::move(source), {asked, "", Unit::item});
}

} // namespace

TEST_CASE("PO is read as its cases say") {
    check_source_cases("po.txt", "po", [](std::string source) { return source; });
}

TEST_CASE("a catalogue names its language and its encoding") {
    const std::string header = "msgid \"\"\nmsgstr \"\"\n\"Language: pt_BR\\n\"\n"
                               "\"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n";
    const Version version = po(header + "msgid \"no\"\nmsgstr \"n\xE3o\"\n", nullptr);
    CHECK(version.language->code == "pt-BR");
    CHECK(version.text.at(version.segments.at(0).span) == "não");
}

TEST_CASE("a header that is no valid UTF-8 is read as far as it goes") {
    // A byte that begins four, as the last of the field: found by fuzzing under the address sanitizer.
    const std::string header = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\xF7\\n\"\n";
    CHECK_THROWS_AS(po(header + "msgid \"no\"\nmsgstr \"nao\"\n", nullptr), Error);
}

TEST_CASE("a catalogue of one endless string, or of nothing, is read") {
    std::string endless = "msgid \"a\"\nmsgstr \"\"\n";
    for (int i = 0; i < 100'000; ++i) endless += "\"b\\n\"\n";
    CHECK(po(endless, nullptr).segments.size() == 1);
    CHECK(po("", nullptr).segments.empty());
}

TEST_CASE("what is no PO is told with its line, not left out") {
    const std::string good = "msgid \"a\"\nmsgstr \"b\"\n";
    const auto says = [&](const std::string &bad, const char *message) {
        CAPTURE(bad);
        CHECK_THROWS_WITH_AS(po(good + bad + good, nullptr), message, Error);
    };
    says("msgid \"c\nmsgstr \"d\"\n", "a.po:3: a string has no closing quote");
    says("msgid \"c\"\nmsgstr \"d\\\"\n", "a.po:4: a string has no closing quote");
    says("msgid \"c\"\nmsgstr d\n", "a.po:4: a string must stand in quotes");
    says("garbage\n", "a.po:3: no line of a PO file; is a quote or a # missing?");
    says("msgstring \"d\"\n", "a.po:3: no line of a PO file; is a quote or a # missing?");
    says("# A comment.\n\"d\"\n", "a.po:4: a string without a keyword such as msgstr");
    says("msgid \"c\"\n", "a.po:3: a msgid without a msgstr");
    CHECK_THROWS_WITH_AS(po("msgid \"c\"\n", nullptr), "a.po:1: a msgid without a msgstr", Error);
}

TEST_CASE("several strings on a line are one, and a byte-order mark is no fault") {
    const Version version = po("\xEF\xBB\xBFmsgid \"a\"\nmsgstr \"one \" \"two\"\n", nullptr);
    CHECK(version.text.at(version.segments.at(0).span) == "one two");
}
