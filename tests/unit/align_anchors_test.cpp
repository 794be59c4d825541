#include "align/align.h"
#include "align/anchors.h"
#include "align/learn.h"
#include "lines_as_version.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

/// "Line 0" … but for the lines first … last - 1.
std::string numbered_lines(std::size_t count, std::size_t first, std::size_t last) {
    std::string out;
    for (std::size_t k = 0; k < count; ++k)
        if (k < first || k >= last) out += "Line " + std::to_string(k) + "\n";
    return out;
}

/// Lines of one word, but those that are given.
Version sparse_lines(const std::vector<std::pair<std::size_t, std::string>> &given) {
    std::vector<std::string> lines(60, "sand");
    for (const auto &[line, text] : given) lines[line] = text;
    std::string text;
    for (const std::string &line : lines) text += line + "\n";
    return lines_as_version(text);
}

std::vector<std::pair<std::size_t, std::size_t>> anchors_of(const Version &a, const Version &b) {
    const Features x = features(a), y = features(b);
    std::vector<std::pair<std::size_t, std::size_t>> out;
    for (const Anchor &anchor : Anchors(x, y, known_pairs(x.vocabulary, y.vocabulary, {})).anywhere())
        out.emplace_back(anchor.i, anchor.j);
    return out;
}
using Cells = std::vector<std::pair<std::size_t, std::size_t>>;

} // namespace

TEST_CASE("Words that stand once on both sides are anchors, before and behind what one side lacks") {
    const auto found =
        anchors_of(lines_as_version(numbered_lines(100, 0, 0)), lines_as_version(numbered_lines(100, 40, 60)));
    CHECK(found.size() == 80);
    for (const auto &[i, j] : found) CHECK(j == (i < 40 ? i : i - 20));
}

TEST_CASE("Words that stand twice are anchors where others stand beside them on both sides") {
    const Version v = sparse_lines({{3, "rose 17"}, {5, "lily 23"}, {40, "oak 17"}, {41, "elm 23"}, {50, "fir 23"}});
    const Version w = sparse_lines({{3, "17"}, {5, "23"}, {40, "17"}, {41, "23"}, {50, "23"}});
    CHECK(anchors_of(v, w) == Cells{{3, 3}, {5, 5}, {40, 40}, {41, 41}});
    CHECK(anchors_of(sparse_lines({{3, "17"}, {40, "17"}}), sparse_lines({{3, "17"}, {40, "17"}})).empty());
}

TEST_CASE("A band that jumps can be passed") {
    const Band band({0, 0, 50, 50}, {3, 3, 60, 60}, 60);
    CHECK(band.holds(1, 50));
}

TEST_CASE("A long text of which a long passage is left out keeps its lines beside their own") {
    const std::size_t lines = 2000, first = 900, last = 1300;
    const Alignment rows =
        align({lines_as_version(numbered_lines(lines, 0, 0)), lines_as_version(numbered_lines(lines, first, last))});
    std::size_t wrong = 0;
    for (const Row &row : rows) {
        const Range &x = row.cells[0], &y = row.cells[1];
        if (y.empty())
            wrong += x.first < first || x.last > last;
        else
            wrong += x.empty() || y.first != (x.first < first ? x.first : x.first - (last - first));
    }
    CHECK(wrong == 0);
}
