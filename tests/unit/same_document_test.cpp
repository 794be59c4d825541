// The same document in every format that knows headings and lists gives the same segments.

#include "../office.h"
#include "document/read.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

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

/// A version of the roadmap in another format: how that writes a block of each kind.
struct Writer {
    const char *file;
    std::string (*block)(const Segment &segment, const std::string &text);
    const char *list_begins, *list_ends;
    std::string (*whole)(const std::string &blocks);
};

std::string markdown_block(const Segment &segment, const std::string &text) {
    if (segment.kind == Kind::item) return std::to_string(*segment.number) + ". " + text + "\n";
    return (segment.kind == Kind::title ? "# " : segment.kind == Kind::heading ? "## " : "") + text + "\n\n";
}
std::string html_block(const Segment &segment, const std::string &text) {
    constexpr const char *kTags[] = {"h1>", "h2>", "p>", "li>"}; // by kind
    const std::string tag = kTags[static_cast<std::size_t>(segment.kind)];
    return "<" + tag + text + "</" + tag;
}
std::string word_block(const Segment &segment, const std::string &text) {
    if (segment.kind == Kind::title) return word("<w:pStyle w:val='Title'/>", text);
    if (segment.kind == Kind::heading) return word("<w:pStyle w:val='Heading1'/>", text);
    if (segment.kind == Kind::prose) return word("", text);
    const std::string list = std::to_string(segment.path.front());
    return word("<w:numPr><w:ilvl w:val='0'/><w:numId w:val='" + list + "'/></w:numPr>", text);
}
std::string odt_block(const Segment &segment, const std::string &text) {
    if (segment.kind == Kind::item) return "<text:list-item><text:p>" + text + "</text:p></text:list-item>";
    return segment.kind == Kind::prose ? "<text:p>" + text + "</text:p>" : "<text:h>" + text + "</text:h>";
}
std::string as_it_is(const std::string &blocks) { return blocks; }

constexpr Writer kWriters[] = {{"a.md", markdown_block, "", "\n", as_it_is},
                               {"a.html", html_block, "<ol>", "</ol>", as_it_is},
                               {"a.docx", word_block, "", "", docx},
                               {"a.odt", odt_block, "<text:list text:style-name='L1'>", "</text:list>", odt}};

std::string on_one_line(std::string_view text) {
    std::string result;
    for (const char c : text)
        if (c != ' ' && c != '\n' && c != '\r')
            result += c;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    return result;
}

std::string written(const Version &version, const Writer &writer) {
    std::string blocks, text;
    bool in_list = false;
    for (std::size_t at = 0; at < version.segments.size(); ++at) {
        const Segment &segment = version.segments[at];
        const bool item = segment.kind == Kind::item;
        if (item != in_list) blocks += item ? writer.list_begins : writer.list_ends;
        in_list = item;
        text += on_one_line(version.text.at(segment.span)) + " ";
        const auto paragraph = [&](std::size_t k) {
            return version.segments[k].id.substr(0, version.segments[k].id.find('.'));
        };
        const bool goes_on =
            segment.kind == Kind::prose && at + 1 < version.segments.size() && paragraph(at + 1) == paragraph(at);
        if (goes_on) continue;
        blocks += writer.block(segment, text);
        text.clear();
    }
    return writer.whole(blocks + (in_list ? writer.list_ends : ""));
}

std::string lines(const Version &version) {
    std::string result;
    for (const Segment &segment : version.segments)
        result += segment.id + " " + std::to_string(segment.number.value_or(0)) + " " +
                  on_one_line(version.text.at(segment.span)) + "\n";
    return result;
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
                docx(word("<w:pStyle w:val='Title'/>", "A Roadmap") +
                     word("<w:pStyle w:val='Heading1'/>", "Introduction") +
                     word("", "This document is short. The governments should act:") +
                     word_item("0", "Fighting corruption.") + word_item("0", "Training judges:") +
                     word_item("1", "in Helsinki,") + word_item("1", "in Sofia.") + word_item("0", "Nothing else.") +
                     word("<w:outlineLvl w:val='1'/>", "The End") + word("", "Both sides agree."))) == kWanted);
    CHECK(
        shown(
            "a.odt",
            odt("<text:h>A Roadmap</text:h><text:h>Introduction</text:h><text:p>This document is short. The governments "
                "should act:</text:p><text:list text:style-name='L1'><text:list-item><text:p>Fighting corruption.</text:p>"
                "</text:list-item><text:list-item><text:p>Training judges:</text:p><text:list><text:list-item><text:p>in "
                "Helsinki,</text:p></text:list-item><text:list-item><text:p>in Sofia.</text:p></text:list-item></text:list>"
                "</text:list-item><text:list-item><text:p>Nothing else.</text:p></text:list-item></text:list>"
                "<text:h>The End</text:h><text:p>Both sides agree.</text:p>")) == kWanted);
}

TEST_CASE("every version of the roadmap has the same segments in every format") {
    for (const auto &entry : std::filesystem::directory_iterator(HEXAPLA_CORPUS "/roadmap")) {
        if (entry.path().extension() != ".txt") continue;
        std::ifstream file(entry.path(), std::ios::binary);
        const Reading reading{&language(entry.path().stem().string()), "", Unit::item};
        const Version plain = reader("plain", "").read("a.txt", {std::istreambuf_iterator<char>(file), {}}, reading);
        for (const Writer &writer : kWriters) {
            CAPTURE(entry.path().filename().string());
            CAPTURE(std::string(writer.file));
            CHECK(lines(reader("auto", writer.file).read(writer.file, written(plain, writer), reading)) ==
                  lines(plain));
        }
    }
}
