#include "align/repair.h"

#include "../properties.h"
#include "document/read.h"

#include <doctest/doctest.h>
#include <fstream>
#include <iterator>

using namespace hexapla;

namespace {

constexpr std::size_t kRows = 28;

std::string roadmap_text(const std::string &code) {
    std::ifstream file(HEXAPLA_CORPUS "/roadmap/" + code + ".txt", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

Version version(const std::string &code, std::string bytes, const std::string &how = "plain") {
    return reader(how, "").read(code + ".txt", std::move(bytes), {&language(code), "", Unit::item});
}

/// The text with a break, from the end of what stands before it to the beginning of what follows, put
/// as `instead`.
std::string without_break(std::string text, const std::string &before, const std::string &instead) {
    const std::size_t end = text.find(before);
    REQUIRE(end != std::string::npos);
    const std::size_t begin = end + before.size();
    const std::size_t next = text.find_first_not_of(" \r\n", begin);
    REQUIRE(next > begin);
    return text.replace(begin, next - begin, instead);
}

std::vector<std::string> repaired_texts(const Version &version) {
    std::vector<std::string> result;
    for (const Segment &segment : version.segments)
        if (segment.repaired) result.emplace_back(version.text.at(segment.span));
    return result;
}

bool one_to_one(const Row &row) {
    return std::all_of(row.cells.begin(), row.cells.end(), [](const Range &cell) { return cell.size() == 1; });
}

void check_properties(const Repaired &found) {
    for (const Version &v : found.versions) properties::nothing_lost(v);
    properties::every_segment_in_one_row(found.versions, found.rows);
}

} // namespace

TEST_CASE("Nothing is cut where nothing was lost: rows and segments are those of align()") {
    const std::vector<Version> versions{version("es", roadmap_text("es")), version("fr", roadmap_text("fr"))};
    const Repaired found = align_repaired(versions);
    const Alignment rows = align(versions);
    REQUIRE(found.rows.size() == rows.size());
    for (std::size_t r = 0; r < rows.size(); ++r) {
        CHECK(found.rows[r].cells == rows[r].cells);
        CHECK(found.rows[r].confidence == rows[r].confidence);
    }
    for (const Version &v : found.versions) CHECK(repaired_texts(v).empty());
}
