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

TEST_CASE("a catalogue of one endless string, or of nothing, is read") {
    std::string endless = "msgid \"a\"\nmsgstr \"\"\n";
    for (int i = 0; i < 100'000; ++i) endless += "\"b\\n\"\n";
    CHECK(po(endless, nullptr).segments.size() == 1);
    CHECK(po("", nullptr).segments.empty());
    CHECK(po("msgid \"\nmsgstr\nmsgstr \"", nullptr).segments.empty());
}
