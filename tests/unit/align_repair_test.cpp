#include "align/repair.h"

#include "../properties.h"
#include "document/read.h"
#include "versions.h"

#include <algorithm>
#include <doctest/doctest.h>

using namespace hexapla;

namespace {

constexpr std::size_t kRows = 28;

std::string roadmap_text(const std::string &code) { return roadmap_file(code + ".txt"); }

Version read_version(const std::string &code, std::string bytes, const std::string &how = "plain") {
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

std::string replaced(std::string text, const std::string &what, const std::string &by) {
    const std::size_t at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), by);
}

/// The French roadmap, whose last item of the first list runs into the paragraph behind it.
std::string swallowing() {
    return without_break(roadmap_text("fr"), "du cannabis de la coopération en matière de sécurité.", " ");
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
    const std::vector<Version> versions{read_version("es", roadmap_text("es")), read_version("fr", roadmap_text("fr"))};
    const Repaired found = align_repaired(versions);
    const Alignment rows = align(versions);
    REQUIRE(found.rows.size() == rows.size());
    for (std::size_t r = 0; r < rows.size(); ++r) {
        CHECK(found.rows[r].cells == rows[r].cells);
        CHECK(found.rows[r].confidence == rows[r].confidence);
    }
    for (const Version &v : found.versions) CHECK(repaired_texts(v).empty());
}

TEST_CASE("A version aligned with itself is the identity, and nothing of it is cut") {
    const Version v = read_version("fi", roadmap_text("fi"));
    const Repaired found = align_repaired({v, v});
    REQUIRE(found.rows.size() == kRows);
    for (std::size_t r = 0; r < found.rows.size(); ++r)
        CHECK(found.rows[r].cells == std::vector<Range>{{r, r + 1}, {r, r + 1}});
}

TEST_CASE("An item that swallowed the paragraph behind it is cut from it, and that by sentences") {
    const Repaired found = align_repaired({read_version("es", roadmap_text("es")), read_version("fr", swallowing())});
    check_properties(found);
    CHECK(std::count_if(found.rows.begin(), found.rows.end(), one_to_one) == kRows);
    const std::vector<std::string> texts = repaired_texts(found.versions[1]);
    REQUIRE(texts.size() == 3);
    CHECK(texts[0].starts_with("Séparer la réglementation"));
    CHECK(texts[1].starts_with("En outre,"));
    CHECK(texts[2].starts_with("Les deux gouvernements"));
    const Segment &first = found.versions[1].segments[found.rows[21].cells[1].first];
    CHECK(first.id == "1.9/1");
    CHECK(first.kind == Kind::item);
    CHECK(found.versions[1].segments[found.rows[22].cells[1].first].kind == Kind::prose);
}

TEST_CASE("An item whose marker was no marker of its list becomes an item") {
    const std::string glued = without_break(roadmap_text("es"), "conjuntas de investigación.", " ");
    const Repaired found =
        align_repaired({read_version("es", replaced(glued, "investigación. 4.", "investigación. (4)")),
                        read_version("fr", roadmap_text("fr"))});
    check_properties(found);
    REQUIRE(found.rows.size() == kRows);
    const Segment &item = found.versions[0].segments[found.rows[16].cells[0].first];
    CHECK(item.id == "1.3/2");
    CHECK(item.number == 4);
    CHECK(found.versions[0].text.at(item.marker) == "(4)");
}

TEST_CASE("A list of one item inside a paragraph is one where another version shows it, whatever shares its row") {
    const Version en = version("en", "Our museum opens at nine and closes at five.\n\nThree halls in Oslo:\n\n"
                                     "- The Alfred Nobel Memorial Hall (ANMH) with 250 books by Bertha von Suttner. "
                                     "Good plans of the Nobel house and of the garden are to be found on its walls.\n"
                                     "- The kitchen.\n\nPlease leave your dogs at home.\n");
    const Version fr = version("fr", "Notre musée ouvre à neuf heures et ferme à cinq heures.\n\nTrois salles à Oslo : "
                                     "- la salle Alfred Nobel Memorial Hall (ANMH) avec 250 livres de Bertha von "
                                     "Suttner. De bons plans de la maison Nobel et du jardin se trouvent sur ses "
                                     "murs.\n\nVeuillez laisser vos chiens à la maison.\n");
    const Repaired found = align_repaired({en, fr});
    check_properties(found);
    REQUIRE(found.rows.size() == 5);
    CHECK(found.rows[1].cells == std::vector<Range>{{1, 2}, {1, 2}});
    CHECK(found.rows[2].cells == std::vector<Range>{{2, 3}, {2, 4}}); // the item and the sentence that follows
    CHECK(found.rows[3].cells == std::vector<Range>{{3, 4}, {4, 4}});
    const std::vector<Segment> &segments = found.versions[1].segments;
    CHECK(found.versions[1].text.at(segments[1].span) == "Trois salles à Oslo :");
    CHECK(segments[2].kind == Kind::item);
    CHECK(found.versions[1].text.at(segments[2].marker) == "-");
    CHECK_FALSE(segments[3].repaired);
}

TEST_CASE("An item that says what another version says in two stays one where its text shows no second one") {
    const std::string merged = without_break(roadmap_text("es"), "conjuntas de investigación.", " ");
    const Repaired found =
        align_repaired({read_version("es", replaced(merged, "investigación. 4. ", "investigación. ")),
                        read_version("fr", roadmap_text("fr"))});
    CHECK(repaired_texts(found.versions[0]).empty());
    CHECK(found.rows.size() == kRows - 1);
}

TEST_CASE("A sentence is not cut at the end of a line because another version is, wrongly") {
    const std::string whole = roadmap_text("de"); // hard-wrapped
    const std::string torn = replaced(whole, "Entwicklungsbemühungen in\n", "Entwicklungsbemühungen in\n\n");
    const Repaired found = align_repaired({read_version("de", whole), read_version("de", torn)});
    CHECK(repaired_texts(found.versions[0]).empty());
}

TEST_CASE("Nothing is cut that a person has fixed, where lines are segments, or where it is not wanted") {
    const Version es = read_version("es", roadmap_text("es"));
    const Version fr = read_version("fr", swallowing());
    AlignOptions options;
    options.pins.push_back({{Range{21, 22}, Range{21, 22}}});
    CHECK(repaired_texts(align_repaired({es, fr}, options).versions[1]).empty());
    options = {};
    options.repair = false;
    CHECK(repaired_texts(align_repaired({es, fr}, options).versions[1]).empty());
    const Repaired lines = align_repaired({es, read_version("fr", swallowing(), "lines")});
    CHECK(repaired_texts(lines.versions[1]).empty());
}

TEST_CASE("Pins of other segments are kept and follow the segments behind the cut") {
    AlignOptions options;
    options.pins.push_back({{Range{25, 26}, Range{23, 24}}}); // the items "2." of the second list
    const Repaired found =
        align_repaired({read_version("es", roadmap_text("es")), read_version("fr", swallowing())}, options);
    REQUIRE(found.pins.size() == 1);
    const Range item = *found.pins[0].cells[1];
    CHECK(found.versions[1]
              .text.at(found.versions[1].segments[item.first].span)
              .starts_with("Lutter contre les violations"));
}

TEST_CASE("The operands' order is the columns' order, whatever is cut") {
    const Version es = read_version("es", roadmap_text("es")), fr = read_version("fr", swallowing());
    const Repaired one = align_repaired({es, fr}), other = align_repaired({fr, es});
    REQUIRE(one.rows.size() == other.rows.size());
    for (std::size_t r = 0; r < one.rows.size(); ++r) {
        CHECK(one.rows[r].cells[0] == other.rows[r].cells[1]);
        CHECK(one.rows[r].cells[1] == other.rows[r].cells[0]);
    }
}
