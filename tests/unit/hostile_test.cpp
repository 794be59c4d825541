// Texts that nobody writes, in a size at which a pass that is not linear keeps everyone waiting.

#include "../properties.h"
#include "align/align.h"
#include "review/check.h"
#include "versions.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace hexapla;

namespace {

constexpr std::size_t kBytes = 300'000;       ///< of each text
constexpr std::size_t kCheckedBytes = 50'000; ///< of those that all checks look at

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

std::string repeated(std::string_view piece, std::size_t bytes = kBytes) {
    std::string text;
    while (text.size() < bytes) text += piece;
    return text;
}

/// Of a version that stands alone.
std::vector<Finding> found_in(const Version &version) {
    Alignment rows;
    for (std::size_t at = 0; at < version.segments.size(); ++at) rows.push_back({{{at, at + 1}}, 1.0, false});
    return findings({version}, rows);
}

std::ptrdiff_t loose_marks(const Version &version) {
    const std::vector<Finding> found = found_in(version);
    return std::count_if(found.begin(), found.end(), [](const Finding &f) { return f.check == "unpaired-mark"; });
}

} // namespace

TEST_CASE("a text that repeats one thing without end is segmented, and nothing of it is lost") {
    for (const std::string_view piece : kPieces) {
        CAPTURE(piece);
        const Version whole = version("en", repeated(piece));
        properties::nothing_lost(whole);
    }
}

TEST_CASE("a sentence of thousands of words that explain each other aligns, and its rows have probabilities") {
    const std::vector<Version> both{version("fi", repeated("kissa matto ")), version("en", repeated("kissa matto "))};
    properties::every_segment_in_one_row(both, align(both));
}

TEST_CASE("a text that repeats one thing without end is checked, and what is found lies in it") {
    for (const std::string_view piece : kPieces) {
        CAPTURE(piece);
        const Version whole = version("en", repeated(piece, kCheckedBytes));
        for (const Finding &finding : found_in(whole)) {
            REQUIRE(finding.span.begin <= finding.span.end);
            REQUIRE(finding.span.end <= whole.text.size());
        }
    }
}

TEST_CASE("brackets are counted off against each other, however many are open") {
    const std::string open(kBytes, '('), closed(kBytes, ')');
    CHECK(loose_marks(version("en", "A " + open)) == 1);
    CHECK(loose_marks(version("en", "A " + open + " b " + closed)) == 0);
    // Each ] passes over all that is still open behind its [: they are loose, and are never passed over again.
    CHECK(loose_marks(
              version("en", "A " + std::string(kBytes, '[') + " b " + open + " c " + std::string(kBytes, ']'))) == 1);
}
