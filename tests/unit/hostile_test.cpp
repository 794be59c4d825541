// Texts that nobody writes, in a size at which a pass that is not linear keeps everyone waiting.

#include "../properties.h"
#include "align/align.h"
#include "document/segment.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

constexpr std::size_t kBytes = 300'000; ///< of each text

/// Without spaces, without ends, without breaks; opened and never closed; marks and controls.
constexpr std::string_view kPieces[] = {"x",
                                        ".",
                                        "X.",
                                        "x.",
                                        "1.",
                                        "1",
                                        "水。",
                                        "一、",
                                        "กา",
                                        "a\n",
                                        "A\n\n",
                                        "1. x\n",
                                        "i) x ",
                                        "(a) x\n",
                                        "- x\n",
                                        "(",
                                        "( A said. ",
                                        "A said.) ",
                                        "\"",
                                        "„ said. ",
                                        "\" A. ",
                                        "\u0301",
                                        "a\u0301\u0301\u0301\u0301 ",
                                        "\u202E\u2066 a. ",
                                        "\uFDD0\uFFFF\U0001FFFF ",
                                        " ",
                                        "\n",
                                        "\t",
                                        "1.1.1.1.1.1.1.1.1.1.1.1 x\n",
                                        "a, ",
                                        "A: ",
                                        "… "};

std::string repeated(std::string_view piece) {
    std::string text;
    while (text.size() < kBytes) text += piece;
    return text;
}

} // namespace

TEST_CASE("a text that repeats one thing without end is segmented, and nothing of it is lost") {
    for (const std::string_view piece : kPieces) {
        CAPTURE(piece);
        Version version;
        version.language = &language("en");
        version.text = Text("hostile.txt", repeated(piece));
        version.segments = segments(version.text, *version.language, Unit::item);
        properties::nothing_lost(version);
    }
}

TEST_CASE("a sentence of thousands of words that explain each other aligns, and its rows have probabilities") {
    const auto version_of = [](std::string_view code, std::string_view piece) {
        Version version;
        version.language = &language(code);
        version.text = Text("hostile.txt", repeated(piece));
        version.segments = segments(version.text, *version.language, Unit::item);
        return version;
    };
    const std::vector<Version> both{version_of("fi", "kissa matto "), version_of("en", "kissa matto ")};
    properties::every_segment_in_one_row(both, align(both));
}
