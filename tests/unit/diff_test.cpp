#include "review/diff.h"

#include "lines_as_version.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

std::string range(Range r) {
    if (r.empty()) return "-";
    return std::to_string(r.first) + (r.size() > 1 ? ".." + std::to_string(r.last - 1) : "");
}

/// Every change that is not `kept`: "changed 2>2, removed 3>-".
std::string shown(const std::vector<Change> &changes) {
    std::string result;
    for (const Change &change : changes) {
        if (change.kind == Change::Kind::kept) continue;
        if (!result.empty()) result += ", ";
        result += std::string(name(change.kind)) + " " + range(change.before) + ">" + range(change.after);
    }
    return result;
}

std::string diff(const std::string &before, const std::string &after, std::string_view code = "en") {
    return shown(changes(lines_as_version(before, code), lines_as_version(after, code)));
}

const std::string kRoadmap = "The roadmap\n"
                             "The measures are these:\n"
                             "1. Set up a bilateral coordination group for both countries.\n"
                             "2. Deepen cooperation at the national level with the guard.\n"
                             "3. Train the criminal justice system and found joint inquiries.\n"
                             "4. Create or revive international liaison units.\n"
                             "5. Found a joint working group on fentanyl.\n"
                             "Both governments should act now.\n";

std::string without(std::string text, const std::string &part) {
    const std::size_t at = text.find(part);
    REQUIRE(at != std::string::npos);
    return text.erase(at, part.size());
}

std::string with(std::string text, const std::string &old_part, const std::string &new_part) {
    const std::size_t at = text.find(old_part);
    REQUIRE(at != std::string::npos);
    return text.replace(at, old_part.size(), new_part);
}

} // namespace

TEST_CASE("what did not change is no difference") {
    CHECK(diff(kRoadmap, kRoadmap).empty());
    CHECK(diff("", "").empty());
    CHECK(diff(kRoadmap, with(kRoadmap, "should act", "should  \t act")).empty());
    CHECK_FALSE(differ(changes(lines_as_version(kRoadmap), lines_as_version(kRoadmap))));
}

TEST_CASE("a sentence with other words is changed") {
    CHECK(diff(kRoadmap, with(kRoadmap, "should act now", "must act at once")) == "changed 7>7");
    CHECK(diff(kRoadmap, with(kRoadmap, "now.", "now!")) == "changed 7>7");
}

TEST_CASE("renumbering after a deletion is one change") {
    std::string after = without(kRoadmap, "2. Deepen cooperation at the national level with the guard.\n");
    for (const char *number : {"3", "4", "5"})
        after = with(after, std::string(number) + ". ", std::string(1, char(number[0] - 1)) + ". ");
    CHECK(diff(kRoadmap, after) == "removed 3>-, renumbered 4..6>3..5");
    CHECK(diff(after, kRoadmap) == "added ->3, renumbered 3..5>4..6");
}

TEST_CASE("a deletion that leaves the numbers alone renumbers nothing") {
    const std::string after = without(kRoadmap, "2. Deepen cooperation at the national level with the guard.\n");
    CHECK(diff(kRoadmap, after) == "removed 3>-");
}

TEST_CASE("a renumbered item may be changed, too, and the list stays one change") {
    std::string after = without(kRoadmap, "2. Deepen cooperation at the national level with the guard.\n");
    after = with(after, "3. Train", "2. Train");
    after = with(after, "4. Create or revive", "3. Revive");
    after = with(after, "5. ", "4. ");
    CHECK(diff(kRoadmap, after) == "removed 3>-, renumbered 4..6>3..5, changed 5>4");
}

TEST_CASE("a list whose numbering breaks in one version is still one list") {
    CHECK(diff("1. Alpha beta.\n2. Gamma delta.\n3. Epsilon zeta.\n",
               "2. Alpha beta.\n1. Gamma delta.\n4. Epsilon zeta.\n") == "renumbered 0..2>0..2");
}

TEST_CASE("a segment elsewhere is moved, the others stay") {
    const std::string line = "Both governments should act now.\n";
    CHECK(diff(kRoadmap, with(without(kRoadmap, line), "The measures", line + "The measures")) == "moved 7>1");
    CHECK(diff(with(without(kRoadmap, line), "The measures", line + "The measures"), kRoadmap) == "moved 1>7");
}

TEST_CASE("a moved segment may be changed a little, and its words say so") {
    const std::string after = with(without(kRoadmap, "Both governments should act now.\n"), "The measures",
                                   "Both governments should act now, today.\nThe measures");
    const auto found = changes(lines_as_version(kRoadmap), lines_as_version(after));
    CHECK(shown(found) == "moved 7>1");
    CHECK_FALSE(found[1].words.empty());
}

TEST_CASE("a sentence cut in two is split, two made one are merged") {
    const std::string whole = "The countries share interests, and the next years offer a chance.\n";
    const std::string parts = "The countries share interests.\nThe next years offer a chance.\n";
    CHECK(diff(kRoadmap + whole, kRoadmap + parts) == "split 8>8..9");
    CHECK(diff(kRoadmap + parts, kRoadmap + whole) == "merged 8..9>8");
    CHECK(diff(whole, parts) == "split 0>0..1");
}

TEST_CASE("sentences with nothing in common are removed and added") {
    CHECK(diff("The treaty ends in May.\n", "Nobody asked fishermen.\n") == "removed 0>-, added ->0");
}

TEST_CASE("equal segments are paired in order") {
    const std::string notes = "Note.\nAlpha beta gamma.\nNote.\nDelta epsilon.\nNote.\n";
    CHECK(diff(notes, without(notes, "Delta epsilon.\n")) == "removed 3>-");
    std::string many;
    for (int i = 0; i < 300; ++i) many += "Yes.\nNo.\n";
    CHECK(diff(many, with(many, "Yes.\n", "Yes.\nPerhaps.\n")) == "added ->1");
    CHECK(diff(many, without(many, "Yes.\nNo.\n")).find("changed") == std::string::npos);
}

TEST_CASE("words are compared as the language breaks them") {
    const auto words_of = [](const std::string &before, const std::string &after, std::string_view code) {
        const Version a = lines_as_version(before, code);
        const Version b = lines_as_version(after, code);
        std::string result;
        for (const Change &change : changes(a, b))
            for (const WordEdit &edit : change.words) {
                const std::string old_part(a.text.at(edit.before));
                const std::string new_part(b.text.at(edit.after));
                result += edit.same ? new_part : "[" + old_part + "->" + new_part + "]";
            }
        return result;
    };
    CHECK(words_of("Act at once, please.", "Act now, please.", "en") == "Act[at once->now], please.");
    CHECK(words_of("Huumeiden ja aseiden torjunta.", "Huumeiden torjunta.", "fi") ==
          "Huumeiden[ja aseiden->]torjunta.");
    CHECK(words_of("我们需要改善安全合作。", "我们需要加强安全合作。", "zh") == "我们需要[改善->加强]安全合作。");
}

TEST_CASE("every segment lies in exactly one change that is not a renumbering") {
    const Version a = lines_as_version(kRoadmap);
    const Version b = lines_as_version("1. Found a joint working group on fentanyl.\nSomething else.\n"
                                       "2. Create or revive international units.\n");
    std::vector<int> old_count(a.segments.size()), new_count(b.segments.size());
    for (const Change &change : changes(a, b)) {
        if (change.kind == Change::Kind::renumbered) continue;
        for (std::size_t i = change.before.first; i < change.before.last; ++i) ++old_count[i];
        for (std::size_t i = change.after.first; i < change.after.last; ++i) ++new_count[i];
    }
    CHECK(old_count == std::vector<int>(a.segments.size(), 1));
    CHECK(new_count == std::vector<int>(b.segments.size(), 1));
}
