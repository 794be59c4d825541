#include "document/outline.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

/// The span of `part` in `text`, which holds it.
Span of(const Text &text, std::string_view part) {
    const std::size_t begin = text.bytes().find(part);
    REQUIRE(begin != std::string_view::npos);
    return {begin, begin + part.size()};
}

std::string ids(const std::vector<Segment> &segments) {
    std::string result;
    for (const Segment &segment : segments) result += segment.id + " ";
    return result;
}

} // namespace

TEST_CASE("what a format calls a heading or an item is one, whatever it looks like") {
    const Text text("a", "Title. Lead: one two. Three. End. Done.");
    Outline outline;
    outline.block(Kind::heading, of(text, "Title."));
    outline.block(Kind::prose, of(text, "Lead:"));
    outline.open_list();
    outline.item({}, 1);
    outline.block(Kind::prose, of(text, "one"));
    outline.open_list();
    outline.item({}, std::nullopt);
    outline.block(Kind::prose, of(text, "two."));
    outline.close_list();
    outline.item({}, 2);
    outline.block(Kind::prose, of(text, "Three."));
    outline.close_list();
    outline.block(Kind::prose, of(text, "End. Done."));
    const std::vector<Segment> segments = outline.segments(text, language("en"), Unit::item);
    CHECK(ids(segments) == "t p1.1 1.1 1.1.1 1.2 p2.1 p2.2 ");
    CHECK(segments[1].lead_in);
    CHECK(segments[4].number == 2);
}

TEST_CASE("a list inside a paragraph is still found") {
    const Text text("a", "Molempien hallitusten tulisi ryhtyä toimiin: 1. Korruption torjunta. 2. "
                         "Ihmisoikeusloukkausten torjunta.");
    Outline outline;
    outline.block(Kind::prose, {0, text.size()});
    CHECK(ids(outline.segments(text, language("fi"), Unit::item)) == "p1.1 1.1 1.2 ");
}

TEST_CASE("paragraphs that are numbered by hand are one list") {
    const Text text("a", "Act:\n\n1. Set up a group.\n\n2. Train judges:\n\na) here,\n\nb) there.\n\n3. End.\n\nDone.");
    Outline outline;
    for (const char *part :
         {"Act:", "1. Set up a group.", "2. Train judges:", "a) here,", "b) there.", "3. End.", "Done."})
        outline.block(Kind::prose, of(text, part));
    CHECK(ids(outline.segments(text, language("en"), Unit::item)) == "p1.1 1.1 1.2 1.2.1 1.2.2 1.3 p2.1 ");
}

TEST_CASE("a converted text says where its stretches stood in the source") {
    const Text text("a.html", "One two", {{0, {3, 4}}, {4, {7, 1}}});
    CHECK(text.position(0) == Position{3, 4});
    CHECK(text.position(2) == Position{3, 6});
    CHECK(text.position(6) == Position{7, 3});
}
