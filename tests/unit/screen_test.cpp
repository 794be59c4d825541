#include "write/screen.h"

#include "text/unicode.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {
using Lines = std::vector<std::string>;
const Language &fi() { return language("fi"); }
} // namespace

TEST_CASE("white space is folded and what would steer a terminal is shown") {
    CHECK(shown("  Korruption \r\n\t torjunta. ") == "Korruption torjunta.");
    CHECK(shown("a\033[31mb\007") == "a␛[31mb␇");
    CHECK(shown(std::string_view("a\0b\x7F", 4)) == "a␀b␡");
    CHECK(shown("a\u202Eb\u0081c") == "a<U+202E>b<U+0081>c");
    CHECK(shown("turval\u00ADlisuus") == "turvallisuus");
    CHECK(shown("\uFEFF") == "");
    CHECK(shown("bad\xFFname\xE2") == "bad\uFFFDname\uFFFD");
}

TEST_CASE("lines break at spaces and are never wider than asked") {
    CHECK(wrapped("Korruption torjunta.", 12, fi()) == Lines{"Korruption", "torjunta."});
    CHECK(wrapped("Korruption torjunta.", 20, fi()) == Lines{"Korruption torjunta."});
    CHECK(wrapped("", 5, fi()) == Lines{""});
}

TEST_CASE("a word wider than a line is cut between letters, marks staying with theirs") {
    CHECK(wrapped("turvallisuus", 5, fi()) == Lines{"turva", "llisu", "us"});
    CHECK(wrapped("ae\u0301e\u0301e\u0301", 2, fi()) == Lines{"ae\u0301", "e\u0301e\u0301"});
    CHECK(wrapped("on turvallisuus", 6, fi()) == Lines{"on", "turval", "lisuus"});
}

TEST_CASE("in scripts without spaces lines break before words, and width counts columns") {
    const Lines lines = wrapped("国际联络单位。设立或重新启用。", 10, language("zh"));
    CHECK(lines.size() >= 3);
    std::string all;
    for (const std::string &line : lines) {
        CHECK(display_width(line) <= 10);
        CHECK(!line.starts_with("。"));
        all += line;
    }
    CHECK(all == "国际联络单位。设立或重新启用。");
}

TEST_CASE("lines with right-to-left letters are isolated, others stay as they are") {
    CHECK(isolated("שתי", language("he")) == "\u2067שתי\u2069");
    CHECK(isolated("the word שתי", language("en")) == "\u2068the word שתי\u2069");
    CHECK(isolated("САЩ", language("bg")) == "САЩ");
}

TEST_CASE("colour is used only where the layout has it") {
    CHECK(styled("gap", Style::bad, {80, true}) == "\033[31mgap\033[0m");
    CHECK(styled("gap", Style::bad, {80, false}) == "gap");
    CHECK(styled("text", Style::plain, {80, true}) == "text");
}
