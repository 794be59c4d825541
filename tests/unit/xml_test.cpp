#include "write/xml.h"

#include <doctest/doctest.h>

#include <sstream>

using namespace hexapla;

TEST_CASE("what XML may not hold is replaced, all else stays") {
    CHECK(legal_xml("a\x07"
                    "b\tc\n") == "a\uFFFD"
                                 "b\tc\n");
    CHECK(legal_xml("\uFFFE") == "\uFFFD");
    CHECK(legal_xml("😀 ѣ") == "😀 ѣ");
    CHECK_FALSE(legal_in_xml(0));
    CHECK(legal_in_xml('\r'));
}

TEST_CASE("an element is written with its text as it is") {
    XmlElement element("seg");
    set(element.node(), "id", "a\"<\x01");
    add(element.node(), "p", "1 < 2 & ]]>\n x");
    std::ostringstream out;
    element.write(out, 1);
    CHECK(out.str() == "  <seg id=\"a&quot;&lt;\uFFFD\">\n    <p>1 &lt; 2 &amp; ]]&gt;\n x</p>\n  </seg>\n");
    CHECK(start_tag(XmlElement("body")) == "<body>");
}
