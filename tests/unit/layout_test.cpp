#include "document/layout.h"

#include <doctest/doctest.h>

using namespace hexapla;

TEST_CASE("lines end with LF, CR LF or CR and lose the white space around them") {
    const std::string_view text = "one\r\n  two \rthree\n\n";
    const std::vector<TextLine> lines = layout(text);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].span == Span{0, 3});
    CHECK(lines[1].span == Span{7, 10});
    CHECK(lines[1].indent == 2);
    CHECK(lines[2].span == Span{12, 17});
    CHECK(lines[3].blank());
}

TEST_CASE("columns count two for an East Asian character and tabs to their stop") {
    CHECK(layout("打击腐败")[0].width == 8);
    CHECK(layout("a line of letters, äöå and ж among them")[0].width == 39);
    CHECK(layout("a line of letters, then 打击腐败 and more letters")[0].width == 49);
    CHECK(layout("\tone")[0].indent == 8);
    CHECK(layout("　一")[0].indent == 2);
}

TEST_CASE("a full line goes on in the next, a short one does not") {
    const std::vector<TextLine> lines = layout("A line that is as long as they get in this text, and\n"
                                               "another one that is about as long as the first line,\n"
                                               "then a third that fills its width like the two above\n"
                                               "and a short end.\n"
                                               "Next.\n");
    CHECK(lines[0].wrapped);
    CHECK(lines[2].wrapped);
    CHECK_FALSE(lines[3].wrapped);
}

TEST_CASE("quote marks stand outside the line") {
    const std::vector<TextLine> lines = layout("> > said\n>\n");
    CHECK(lines[0].quote == Span{0, 3});
    CHECK(lines[0].span == Span{4, 8});
    CHECK(lines[1].blank());
    CHECK(lines[1].quote == Span{9, 10});
}

TEST_CASE("short lines from a capital to a stop are one sentence, short lines without are not") {
    const std::vector<TextLine> sentence = layout("The day was cold\nand the night\nwas colder.\n");
    CHECK(sentence[0].wrapped);
    CHECK(sentence[1].wrapped);
    CHECK_FALSE(layout("The day was cold\nand the night\nwas colder\n")[0].wrapped);
    CHECK_FALSE(layout("Days:\nand the night\nwas colder.\n")[0].wrapped);
}
