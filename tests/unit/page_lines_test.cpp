#include "document/page_lines.h"

#include <doctest/doctest.h>

#include <vector>

using namespace hexapla;

namespace {

const std::string_view kLine = "A line that is as long as they get in this text, and\n";

/// A wrapped text with these lines between its own; is each of them set apart?
std::vector<bool> apart(std::initializer_list<std::string> inserted) {
    std::string text;
    for (const std::string &line : inserted) text += std::string(kLine) + line + "\n";
    text += kLine;
    std::vector<TextLine> lines = layout(text);
    for (TextLine &line : lines) line.wrapped = true;
    set_page_lines_apart(text, lines);
    std::vector<bool> result;
    for (std::size_t i = 1; i < lines.size(); i += 2) result.push_back(!lines[i - 1].wrapped && !lines[i].wrapped);
    return result;
}

} // namespace

TEST_CASE("a line that repeats with a growing number is a header or footer of pages") {
    CHECK(apart({"Report 9", "Report 10", "Report 11"}) == std::vector<bool>{true, true, true});
    CHECK(apart({"- 1 -", "- 2 -", "- 3 -"}) == std::vector<bool>{true, true, true});
    CHECK(apart({"Page 1 of 3", "Page 2 of 3", "Page 3 of 3"}) == std::vector<bool>{true, true, true});
}

TEST_CASE("a line that repeats otherwise is text") {
    CHECK(apart({"Report 9", "Report 10"}) == std::vector<bool>{false, false});
    CHECK(apart({"Report 9", "Report 7", "Report 8"}) == std::vector<bool>{false, false, false});
    CHECK(apart({"Report", "Report", "Report"}) == std::vector<bool>{false, false, false});
    CHECK(apart({"Year 2010", "Month 2011", "Day 2012"}) == std::vector<bool>{false, false, false});
}
