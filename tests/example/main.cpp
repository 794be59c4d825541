// Segments and aligns two texts; prints a line a row.

#include "align/align.h"
#include "document/read.h"
#include "document/segment.h"

#include <iostream>

using namespace hexapla;

int main() try {
    const std::vector<Version> versions = {
        reader("plain", "").read("fi.txt", "Toimet:\n1. Korruption torjunta.\n2. Asekaupan torjunta.\n",
                                 {&language("fi")}),
        reader("plain", "").read("en.txt", "Measures:\n1. Fighting corruption.\n2. Fighting arms trafficking.\n",
                                 {&language("en")}),
    };
    for (const Row &row : align(versions)) {
        for (std::size_t v = 0; v < versions.size(); ++v) {
            const Range cell = row.cells[v];
            for (std::size_t s = cell.first; s < cell.last; ++s)
                std::cout << versions[v].text.at(versions[v].segments[s].span) << '\t';
        }
        std::cout << '\n';
    }
} catch (const Error &error) {
    std::cerr << error.what() << '\n';
    return 1;
}
