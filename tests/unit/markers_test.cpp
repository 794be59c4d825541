#include "document/markers.h"

#include "case_file.h"

#include <filesystem>

using namespace hexapla;

namespace {

std::string value(const Marker &marker) {
    std::string result;
    for (const int part : marker.dotted) result += (result.empty() ? "=" : ".") + std::to_string(part);
    if (marker.dotted.empty() && marker.number) result = "=" + std::to_string(*marker.number);
    return result;
}

/// The text with its markers shown: "{1.=1} apples", "<(1)=1> peace".
std::string shown(std::string_view text, std::string_view code) {
    std::string result;
    std::size_t at = 0;
    for (const Marker &marker : markers(text, language(code))) {
        result += text.substr(at, marker.span.begin - at);
        result += marker.run_in ? '<' : '{';
        result += text.substr(marker.span.begin, marker.span.size());
        result += value(marker);
        result += marker.run_in ? '>' : '}';
        at = marker.span.end;
    }
    return result + std::string(text.substr(at));
}

std::string with_line_ends(std::string text) {
    for (std::size_t at; (at = text.find("\\n")) != text.npos;) text.replace(at, 2, "\n");
    return text;
}

/// "{1.=1} apples" -> "1. apples"
std::string without_signs(const std::string &marked) {
    std::string result;
    bool in_value = false;
    for (const char c : marked) {
        if (c == '=') in_value = true;
        const bool end = c == '}' || c == '>';
        if (end) in_value = false;
        if (!in_value && !end && c != '{' && c != '<') result += c;
    }
    return result;
}

} // namespace

TEST_CASE("markers are found and counted as the case files say") {
    for (const auto &file : std::filesystem::directory_iterator(HEXAPLA_CASES "/markers"))
        for (const Case &one : cases("markers/" + file.path().filename().string())) {
            CAPTURE(file.path().filename().string());
            CAPTURE(one.line);
            REQUIRE(one.fields.size() == 2);
            const std::string marked = with_line_ends(one.fields[1]);
            CHECK(shown(without_signs(marked), one.fields[0]) == marked);
        }
}

TEST_CASE("a marker knows its kind, its list and the item that holds it") {
    const std::vector<Marker> found =
        markers("1. arms\n   (a) guns\n   (b) knives\n2. funds\n\nMore.\n\n• time\n• place\n", language("en"));
    REQUIRE(found.size() == 6);
    CHECK(found[0].kind == "decimal");
    CHECK(found[1].kind == "alpha-lower");
    CHECK(found[4].kind == "bullet");
    CHECK(found[1].parent == 0);
    CHECK(found[1].depth == 1);
    CHECK(found[3].parent == -1);
    CHECK(found[0].list == found[3].list);
    CHECK(found[4].list != found[0].list);
    CHECK_FALSE(found[4].number.has_value());
}

TEST_CASE("lists nest four deep, with or without indent") {
    for (const std::string_view text :
         {"a. one\n1. two\nA. three\ni. four\nii. five\nB. six\n2. seven\nb. eight\n",
          "a. one\n  1. two\n    A. three\n      i. four\n      ii. five\n    B. six\n  2. "
          "seven\nb. eight\n"}) {
        CAPTURE(text);
        std::vector<int> depths;
        for (const Marker &marker : markers(text, language("en"))) depths.push_back(marker.depth);
        CHECK(depths == std::vector<int>{0, 1, 2, 3, 3, 2, 1, 0});
    }
}
