#include "align/align.h"
#include "align/held_of_two.h"

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

TEST_CASE("An item that only one version has does not part what stands side by side in the other") {
    const Version german = version("de", "Fragen, die unsere Gäste am Sonntag im Museum stellen:\n\n"
                                         "- Was gibt es für die Kinder zu lesen?\n"
                                         "- Zwölf Dampfschiffe tuten dumpf.\n"
                                         "- Ist das Museum am Montag offen? Ich habe meinen Mantel verloren. "
                                         "Wo finde ich meinen Mantel?\n"
                                         "- Wer seid ihr alle?\n");
    const std::vector<Features> versions{features(kEnglish), features(german)};
    const PairTable pairs(versions, {});
    const auto line = [](Range left, Range right) { return Line{{left, right}, {1, 1}}; };
    const Table found = with_held_of_two(pairs, {line({0, 1}, {0, 1}), line({1, 2}, {1, 2}), line({2, 3}, {2, 2}),
                                                 line({3, 3}, {2, 3}), line({3, 4}, {3, 4}), line({4, 5}, {4, 5})});
    REQUIRE(found.size() == 5);
    CHECK(found[2].cells == std::vector<Range>{{2, 2}, {2, 3}});
    CHECK(found[3].cells == std::vector<Range>{{2, 4}, {3, 4}});
}
