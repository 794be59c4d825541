#include "align/align.h"

#include "versions.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

const Version kEnglish = version("en", "Questions that guests ask in our museum on a Sunday:\n\n"
                                       "- What is there to read for the children?\n"
                                       "- Is the museum open on Monday?\n"
                                       "- I have lost my coat. Where do I find my coat?\n"
                                       "- Who are you all?\n");
const Version kGerman = version("de", "Fragen, die unsere Gäste am Sonntag im Museum stellen:\n\n"
                                      "- Was gibt es für die Kinder zu lesen?\n"
                                      "- Ist das Museum am Montag offen? Ich habe meinen Mantel verloren. "
                                      "Wo finde ich meinen Mantel?\n"
                                      "- Wer seid ihr alle?\n");

} // namespace

TEST_CASE("Of two versions an item that holds two stands beside both, in either order of the operands") {
    const Alignment rows = align({kEnglish, kGerman}), turned = align({kGerman, kEnglish});
    REQUIRE(rows.size() == 4);
    REQUIRE(turned.size() == 4);
    CHECK(rows[2].cells == std::vector<Range>{{2, 4}, {2, 3}});
    CHECK(turned[2].cells == std::vector<Range>{{2, 3}, {2, 4}});
    CHECK(rows[2].confidence == turned[2].confidence);
}

TEST_CASE("A pinned gap stays a gap, whatever the item beside it says") {
    AlignOptions options;
    options.pins = {{{Range{2, 3}, Range{2, 2}}}};
    const Alignment rows = align({kEnglish, kGerman}, options);
    REQUIRE(rows.size() == 5);
    CHECK(rows[2].cells == std::vector<Range>{{2, 3}, {2, 2}});
    CHECK(rows[3].cells == std::vector<Range>{{3, 4}, {2, 3}});
}
