#include "align/align.h"

#include "document/segment.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

using namespace hexapla;

namespace {

Version roadmap(const std::string &code) {
    std::ifstream file(HEXAPLA_CORPUS "/roadmap/" + code + ".txt", std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    Version v;
    v.language = &language(code);
    v.text = Text(code, bytes.str());
    v.segments = segments(v.text, *v.language);
    return v;
}

Version without(Version v, std::size_t segment) {
    v.segments.erase(v.segments.begin() + static_cast<std::ptrdiff_t>(segment));
    return v;
}

} // namespace

TEST_CASE("The roadmap's versions meet row by row, each beyond reasonable doubt") {
    const Alignment rows = align({roadmap("bg"), roadmap("fi")});
    REQUIRE(rows.size() == 28);
    for (std::size_t r = 0; r < rows.size(); ++r) {
        CHECK(rows[r].cells == std::vector<Range>{{r, r + 1}, {r, r + 1}});
        CHECK(rows[r].confidence > 0.9);
        CHECK_FALSE(rows[r].moved);
    }
}

TEST_CASE("What one version lacks is a gap there and nothing else changes") {
    const Version bg = roadmap("bg"), fi = roadmap("fi");
    for (std::size_t gone = 13; gone < 22; ++gone) { // the items of the first list
        CAPTURE(gone);
        const Alignment rows = align({bg, without(fi, gone)});
        REQUIRE(rows.size() == 28);
        for (std::size_t r = 0; r < rows.size(); ++r) {
            CHECK(rows[r].cells[0] == Range{r, r + 1});
            CHECK(rows[r].cells[1] == (r == gone ? Range{r, r} : Range{r - (r > gone), r + 1 - (r > gone)}));
        }
    }
}
