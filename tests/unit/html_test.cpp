#include "write/html/map.h"
#include "write/html/page.h"
#include "write/html/text.h"

#include "lines_as_version.h"

#include <doctest/doctest.h>

#include <sstream>

using namespace hexapla;

namespace {

bool holds(const std::string &text, std::string_view part) { return text.find(part) != std::string::npos; }

/// Two versions of two rows, the second of which the second version lacks.
html::Page page(const Version &a, const Version &b) {
    html::Page result;
    result.title = "a.txt";
    result.verdict = "One row has a gap.";
    result.versions = {&a, &b};
    result.labels = {"en", "ar"};
    result.rows.push_back({"1-1", "", 0.9, false, {}, {{{0, 1}, {}, {}, ""}, {{0, 1}, {}, {}, ""}}});
    result.rows.push_back({"1-0", "", 0.5, false, {"gap"}, {{{1, 2}, {}, {}, ""}, {{1, 1}, {}, {}, "nothing here"}}});
    return result;
}

std::string written(const html::Page &page) {
    std::ostringstream out;
    html::write(out, page);
    return out.str();
}

} // namespace

TEST_CASE("no byte of a document becomes markup") {
    CHECK(html::escaped("<b a=\"1\" b='2'>&") == "&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;");
    CHECK(html::visible("a\tb\nc") == "a\tb\nc");
    CHECK(html::visible("\x1B") == "<span class=\"control\">␛</span>");
    CHECK(html::visible("x\u202Ey") == "x<span class=\"control\">&lt;U+202E&gt;</span>y");
}

TEST_CASE("every cell says its language and direction, a gap is words and not only a colour") {
    const Version a = lines_as_version("One <i>.\nTwo.\n", "en");
    const Version b = lines_as_version("واحد.\n", "ar");
    const std::string text = written(page(a, b));
    CHECK(holds(text, "lang=\"en\" dir=\"ltr\""));
    CHECK(holds(text, "lang=\"ar\" dir=\"rtl\""));
    CHECK(holds(text, "One &lt;i&gt;."));
    CHECK(holds(text, "nothing here"));
    CHECK(holds(text, "id=\"r2\" data-flags=\"gap\" data-confidence=\"0.5\""));
    CHECK(holds(text, "default-src 'none'"));
}

TEST_CASE("marks set off their part of a segment; where two overlap the first counts") {
    const Version a = lines_as_version("One two three.\n", "en");
    const Version b = lines_as_version("واحد.\n", "ar");
    html::Page marked = page(a, b);
    marked.rows.pop_back();
    marked.rows[0].cells[0].marks = {{{4, 7}, "del", ""}, {{5, 9}, "warning", "a \"word\""}};
    const std::string text = written(marked);
    CHECK(holds(text, "One <del>two</del><mark class=\"warning\" title=\"a &quot;word&quot;\"> t</mark>hree."));
}

TEST_CASE("the map links every row, and few ribbons stand for many quiet rows") {
    std::string lines;
    for (int i = 0; i < 2000; ++i) lines += "Line.\n";
    const Version a = lines_as_version(lines), b = lines_as_version(lines);
    html::Page many;
    many.versions = {&a, &b};
    many.labels = {"en", "en.2"};
    for (std::size_t i = 0; i < 2000; ++i)
        many.rows.push_back({"1-1", "", 1, false, {}, {{{i, i + 1}, {}, {}, ""}, {{i, i + 1}, {}, {}, ""}}});
    many.rows[999].flags = {"unsure"};
    std::ostringstream out;
    html::write_map(out, many);
    const std::string text = out.str();
    CHECK(holds(text, "<a href=\"#r1000\" class=\"good unsure\">"));
    std::size_t ribbons = 0;
    for (std::size_t at = text.find("<path"); at != text.npos; at = text.find("<path", at + 1)) ++ribbons;
    CHECK(ribbons > 200);
    CHECK(ribbons < 500);
}
