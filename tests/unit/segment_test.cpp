#include "../properties.h"
#include "versions.h"

#include <doctest/doctest.h>

#include <random>

using namespace hexapla;

namespace {

std::string ids(std::string_view text, std::string_view code, Unit unit = Unit::item) {
    std::string result;
    for (const Segment &segment : segments(Text("t", std::string(text)), language(code), unit))
        result += (result.empty() ? "" : " ") + segment.id;
    return result;
}

} // namespace

TEST_CASE("the two versions of the roadmap hold 28 segments each") {
    CHECK(ids(roadmap_file("fi.txt"), "fi") == "t h1 p1.1 p1.2 p2.1 p2.2 p2.3 p2.4 p2.5 p2.6 p2.7 p2.8 p2.9 "
                                               "1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 p3.1 p3.2 2.1 2.2 2.3 2.4");
    CHECK(ids(roadmap_file("bg.txt"), "bg") == "t h1 p1.1 p1.2 p1.3 p2.1 p2.2 p2.3 p2.4 p3.1 p3.2 p3.3 p4.1 "
                                               "1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 p5.1 p5.2 2.1 2.2 2.3 2.4");
}

TEST_CASE("numbered without a noun: 第1, 第2, and a space") {
    CHECK(ids("措置：\n第1　協力を強化する。\n第2　訓練を行う。\n", "ja") == "p1.1 1.1 1.2");
    CHECK(ids("第一次世界大戦が始まった。\n第二次世界大戦が終わった。\n", "ja") == "p1.1 p2.1");
}

TEST_CASE("a line that a wide space indents below a finished item begins a paragraph") {
    CHECK(ids("一、打击腐败。\n二、打击洗钱。\n　　两国政府应采取步骤。\n", "zh") == "1.1 1.2 p1.1");
    CHECK(ids("一、打击腐败，\n　　打击洗钱。\n二、保护人权。\n", "zh") == "1.1 1.2");
}

TEST_CASE("a title may end in an abbreviation that stands behind a year") {
    CHECK(ids("Сотрудничество, 2018–2024 гг.\n\nМексика хочет мира.\n", "ru") == "t p1.1");
    CHECK(ids("Сотрудничество началось.\n\nМексика хочет мира.\n", "ru") == "p1.1 p2.1");
}

TEST_CASE("where sentences end without a mark, a long one is no heading") {
    CHECK(ids("ประเด็นสำคัญ\n\nสหรัฐอเมริกาต้องการพรมแดนที่ปลอดภัยและนโยบายยาเสพติดที่มีประสิทธิผล\n\n"
              "รัฐบาลทั้งสองควรดำเนินการเพื่อ:\n",
              "th") == "t p1.1 p2.1");
}

TEST_CASE("units: items whole, everything by sentence, everything whole") {
    const std::string_view text = "1. Arms. All of them.\n2. Funds.\n\nOne. Two.\n";
    CHECK(ids(text, "en", Unit::item) == "1.1 1.2 p1.1 p1.2");
    CHECK(ids(text, "en", Unit::sentence) == "1.1/1 1.1/2 1.2 p1.1 p1.2");
    CHECK(ids(text, "en", Unit::block) == "1.1 1.2 p1.1");
}

TEST_CASE("a lead-in announces its list; an item keeps its marker, number and cuts") {
    const std::vector<Segment> found =
        segments(Text("t", "We need:\n7. Arms. All of them.\n9. Funds.\n"), language("en"));
    REQUIRE(found.size() == 3);
    CHECK(found[0].lead_in);
    CHECK_FALSE(found[1].lead_in);
    CHECK(found[1].marker == Span{9, 11});
    CHECK(found[1].number == 7);
    CHECK(found[2].number == 9);
    CHECK(found[2].path == std::vector<int>{1, 2});
    REQUIRE(found[1].cuts.size() == 1);
    CHECK(found[1].cuts[0].offset == 18);
}

TEST_CASE("nothing is made of nothing") {
    CHECK(ids("", "fi").empty());
    CHECK(ids(" \n\t\r\n\xEF\xBB\xBF\n", "fi").empty());
}

TEST_CASE("no byte is lost whatever a text is made of") {
    constexpr std::string_view kParts[] = {
        "1.",        "2.",
        "3.",        "(1)",
        "(2)",       "a)",
        "b)",        "i.",
        "ii.",       "- ",
        "• ",        "\n",
        "\n\n",      "\r\n",
        " ",         "\t",
        "> ",        ">",
        "Foo",       "bar",
        ":",         ";",
        ".",         ",",
        "?",         "Article 1",
        "Article 2", "1.1",
        "1.2",       "①",
        "②",         "第一条",
        "\f",        "\xEF\xBB\xBF",
        "\xC2\xA0",  "§ 1",
        "§ 2",       "—",
        "а)",        "б)",
        "(",         "“",
        "。",        "一、",
        "二、",      "A line of words that is long enough to be a full line of a text that was wrapped"};
    std::mt19937 random(1);
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (std::size_t i = random() % 40; i > 0; --i) {
            text += kParts[random() % std::size(kParts)];
            if (random() % 2 == 0) text += ' ';
        }
        CAPTURE(text);
        for (const Unit unit : {Unit::item, Unit::sentence, Unit::block}) {
            Version version{&language("en"), Text("t", text), {}};
            version.segments = segments(version.text, *version.language, unit);
            CHECK_NOTHROW(properties::nothing_lost(version));
        }
    }
}
