#pragma once
// Case files: plain text under tests/cases/ to which anybody may add a line.

#include <doctest/doctest.h>

#include <fstream>
#include <string>
#include <vector>

namespace hexapla {

struct Case {
    std::size_t line = 0;
    std::vector<std::string> fields; ///< parted by " | "
};

/// The cases of a file: a line each; empty lines and lines that begin with # are none.
inline std::vector<Case> cases(const std::string &name) {
    std::ifstream file(std::string(HEXAPLA_CASES) + "/" + name);
    REQUIRE_MESSAGE(file.good(), name);
    std::vector<Case> result;
    std::string line;
    for (std::size_t number = 1; std::getline(file, line); ++number) {
        if (line.empty() || line[0] == '#') continue;
        Case found{number, {}};
        for (std::size_t begin = 0; begin <= line.size();) {
            const std::size_t end = std::min(line.find(" | ", begin), line.size());
            found.fields.push_back(line.substr(begin, end - begin));
            begin = end + 3;
        }
        result.push_back(found);
    }
    return result;
}

} // namespace hexapla
