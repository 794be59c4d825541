#include "document/segment.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

using namespace hexapla;

namespace {

std::string roadmap(const std::string &code) {
    std::ifstream file(HEXAPLA_CORPUS "/roadmap/" + code + ".txt", std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

std::string ids(std::string_view text, std::string_view code, Unit unit = Unit::item) {
    std::string result;
    for (const Segment &segment : segments(Text("t", std::string(text)), language(code), unit))
        result += (result.empty() ? "" : " ") + segment.id;
    return result;
}

} // namespace

TEST_CASE("the two versions of the roadmap hold 28 segments each") {
    CHECK(ids(roadmap("fi"), "fi") ==
          "t h1 p1.1 p1.2 p2.1 p2.2 p2.3 p2.4 p2.5 p2.6 p2.7 p2.8 p2.9 "
          "1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 p3.1 p3.2 2.1 2.2 2.3 2.4");
    CHECK(ids(roadmap("bg"), "bg") ==
          "t h1 p1.1 p1.2 p1.3 p2.1 p2.2 p2.3 p2.4 p3.1 p3.2 p3.3 p4.1 "
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
