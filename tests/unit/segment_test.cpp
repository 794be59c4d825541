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
