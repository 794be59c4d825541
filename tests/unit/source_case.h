#pragma once
// Cases of readers: a source, and its segments with their places; the form is told at the head of
// cases/readers/markdown.txt.

#include "document/read.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>

namespace hexapla {

struct SourceCase {
    std::size_t line = 0; ///< where it begins in its file
    std::string language; ///< empty: none is asked for
    std::string source;
    std::string wanted; ///< "p1.1 3:1 The first sentence.\n"
};

inline std::vector<SourceCase> source_cases(const std::string &name) {
    std::ifstream file(HEXAPLA_CASES "/readers/" + name);
    REQUIRE_MESSAGE(file.good(), name);
    std::vector<SourceCase> result;
    std::string line;
    for (std::size_t number = 1; std::getline(file, line); ++number) {
        if (line.empty() || line[0] == '#') continue;
        if (line[0] == '@')
            result.push_back({number, line.size() > 2 ? line.substr(2) : "", "", ""});
        else if (line[0] == '|')
            result.back().source += line.substr(1) + "\n";
        else
            result.back().wanted += line + "\n";
    }
    return result;
}

/// A line a segment: "p1.1 3:1 The first sentence."; line ends inside it are shown as spaces.
inline std::string with_places(const Version &version) {
    std::string result;
    for (const Segment &segment : version.segments) {
        std::string words(version.text.at(segment.span));
        std::replace(words.begin(), words.end(), '\n', ' ');
        const Position place = version.text.position(segment.span.begin);
        result +=
            segment.id + " " + std::to_string(place.line) + ":" + std::to_string(place.column) + " " + words + "\n";
    }
    return result;
}

/// Checks a file of cases; `packed` makes of a case's source what the reader is given.
template <typename Packed> void check_source_cases(const std::string &file, std::string_view name, Packed packed) {
    for (const SourceCase &one : source_cases(file)) {
        CAPTURE(file);
        CAPTURE(one.line);
        const Reading reading{one.language.empty() ? nullptr : &language(one.language), "", Unit::item};
        CHECK(with_places(reader(name, "").read("case", packed(one.source), reading)) == one.wanted);
    }
}

} // namespace hexapla
