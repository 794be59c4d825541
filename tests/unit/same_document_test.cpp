// The same document in every format that knows headings and lists gives the same segments.

#include "../office.h"
#include "document/read.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

/// "item 1.2 2 Training judges.", a line a segment.
std::string shown(const std::string &file, std::string bytes) {
    constexpr std::string_view kKinds[] = {"title", "heading", "prose", "item"};
    const Version version = reader("auto", file).read(file, std::move(bytes), {&language("en"), "", Unit::item});
    std::string result;
    for (const Segment &segment : version.segments)
        result += std::string(kKinds[static_cast<std::size_t>(segment.kind)]) + " " + segment.id + " " +
                  (segment.number ? std::to_string(*segment.number) : "-") + " " +
                  std::string(version.text.at(segment.span)) + (segment.lead_in ? " >" : "") + "\n";
    return result;
}

constexpr auto kWanted = "title t - A Roadmap\n"
                         "heading h1 - Introduction\n"
                         "prose p1.1 - This document is short.\n"
                         "prose p1.2 - The governments should act: >\n"
                         "item 1.1 1 Fighting corruption.\n"
                         "item 1.2 2 Training judges: >\n"
                         "item 1.2.1 - in Helsinki,\n"
                         "item 1.2.2 - in Sofia.\n"
                         "item 1.3 3 Nothing else.\n"
                         "heading h2 - The End\n"
                         "prose p2.1 - Both sides agree.\n";

std::string word(const std::string &properties, const std::string &text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

std::string word_item(const std::string &level, const std::string &text) {
    return word("<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='1'/></w:numPr>", text);
}

} // namespace

TEST_CASE("the same document as text, Markdown, HTML, DOCX and ODT gives the same segments") {
    CHECK(shown("a.txt", "A Roadmap\n\nIntroduction\n\nThis document is short. The governments should act:\n"
                         "1. Fighting corruption.\n2. Training judges:\n   - in Helsinki,\n   - in Sofia.\n"
                         "3. Nothing else.\n\nThe End\n\nBoth sides agree.\n") == kWanted);
    CHECK(shown("a.md", "# A Roadmap\n## Introduction\nThis document is short. The governments should act:\n\n"
                        "1. Fighting corruption.\n2. Training judges:\n   - in Helsinki,\n   - in Sofia.\n"
                        "3. Nothing else.\n\n## The End\nBoth sides agree.\n") == kWanted);
    CHECK(shown("a.html", "<h1>A Roadmap</h1><h2>Introduction</h2><p>This document is short. The governments "
                          "should act:<ol><li>Fighting corruption.<li>Training judges:<ul><li>in Helsinki,"
                          "<li>in Sofia.</ul><li>Nothing else.</ol><h2>The End</h2><p>Both sides agree.") == kWanted);
    CHECK(shown("a.docx",
                docx(word("<w:pStyle w:val='Title'/>", "A Roadmap") + word("<w:pStyle w:val='Heading1'/>", "Introduction") +
                     word("", "This document is short. The governments should act:") +
                     word_item("0", "Fighting corruption.") + word_item("0", "Training judges:") +
                     word_item("1", "in Helsinki,") + word_item("1", "in Sofia.") + word_item("0", "Nothing else.") +
                     word("<w:outlineLvl w:val='1'/>", "The End") + word("", "Both sides agree."))) == kWanted);
    CHECK(shown("a.odt",
                odt("<text:h>A Roadmap</text:h><text:h>Introduction</text:h><text:p>This document is short. The governments "
                    "should act:</text:p><text:list text:style-name='L1'><text:list-item><text:p>Fighting corruption.</text:p>"
                    "</text:list-item><text:list-item><text:p>Training judges:</text:p><text:list><text:list-item><text:p>in "
                    "Helsinki,</text:p></text:list-item><text:list-item><text:p>in Sofia.</text:p></text:list-item></text:list>"
                    "</text:list-item><text:list-item><text:p>Nothing else.</text:p></text:list-item></text:list>"
                    "<text:h>The End</text:h><text:p>Both sides agree.</text:p>")) == kWanted);
}
