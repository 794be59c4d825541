#include "document/segment.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace hexapla;

namespace {

struct SegmentCase {
    std::size_t line = 0; ///< where it begins in its file
    std::string language;
    std::string text;
    std::vector<std::string> wanted; ///< "p1.1 The first sentence."
};

std::vector<SegmentCase> segment_cases(const std::filesystem::path &path) {
    std::vector<SegmentCase> result;
    std::ifstream file(path);
    std::string line;
    for (std::size_t number = 1; std::getline(file, line); ++number) {
        if (line.empty() || line[0] == '#') continue;
        if (line[0] == '@')
            result.push_back({number, line.substr(2), "", {}});
        else if (line[0] == '|')
            result.back().text += line.substr(1) + "\n";
        else
            result.back().wanted.push_back(line);
    }
    return result;
}

std::vector<std::string> found(const SegmentCase &one) {
    const Text text("case", one.text);
    std::vector<std::string> result;
    for (const Segment &segment : segments(text, language(one.language))) {
        std::string words(text.at(segment.span));
        std::replace(words.begin(), words.end(), '\n', ' ');
        result.push_back(segment.id + " " + words);
    }
    return result;
}

} // namespace

TEST_CASE("texts are segmented as the case files say") {
    for (const auto &file : std::filesystem::directory_iterator(HEXAPLA_CASES "/segments"))
        for (const SegmentCase &one : segment_cases(file.path())) {
            CAPTURE(file.path().filename().string());
            CAPTURE(one.line);
            const std::vector<std::string> got = found(one);
            CHECK(got == one.wanted);
        }
}
