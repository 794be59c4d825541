#include "review/edits.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

using namespace hexapla;

namespace {

std::vector<std::uint32_t> elements(std::string_view letters) { return {letters.begin(), letters.end()}; }

/// "a[b->xy]c": the same letters as they are, others in brackets.
std::string shown(std::string_view before, std::string_view after) {
    std::string result;
    for (const Edit &edit : edits(elements(before), elements(after))) {
        const auto old_part = before.substr(edit.before.first, edit.before.size());
        const auto new_part = after.substr(edit.after.first, edit.after.size());
        if (edit.same)
            result += old_part;
        else
            result += "[" + std::string(old_part) + "->" + std::string(new_part) + "]";
    }
    return result;
}

} // namespace

TEST_CASE("edits name what is the same and what stands instead") {
    CHECK(shown("", "").empty());
    CHECK(shown("abc", "abc") == "abc");
    CHECK(shown("abc", "axyc") == "a[b->xy]c");
    CHECK(shown("", "ab") == "[->ab]");
    CHECK(shown("ab", "") == "[ab->]");
    CHECK(shown("abcdef", "bcdefg") == "[a->]bcdef[->g]");
    CHECK(shown("abc", "xyz") == "[abc->xyz]");
}

TEST_CASE("edits are the fewest possible") {
    // The example of Myers' paper: five.
    std::size_t count = 0;
    for (const Edit &edit : edits(elements("ABCABBA"), elements("CBABAC")))
        if (!edit.same) count += edit.before.size() + edit.after.size();
    CHECK(count == 5);
}

TEST_CASE("edits lead from one sequence to the other, whatever they are") {
    std::mt19937 random(1);
    for (int round = 0; round < 300; ++round) {
        std::string before, after;
        for (std::size_t i = random() % 30; i > 0; --i) before += char('a' + random() % 3);
        for (std::size_t i = random() % 30; i > 0; --i) after += char('a' + random() % 3);
        CAPTURE(before);
        CAPTURE(after);
        std::string old_parts, new_parts;
        bool last_same = false;
        for (const Edit &edit : edits(elements(before), elements(after))) {
            old_parts += before.substr(edit.before.first, edit.before.size());
            new_parts += after.substr(edit.after.first, edit.after.size());
            if (edit.same)
                CHECK(before.substr(edit.before.first, edit.before.size()) ==
                      after.substr(edit.after.first, edit.after.size()));
            CHECK((edit.same != last_same ||
                   old_parts.size() + new_parts.size() == edit.before.size() + edit.after.size()));
            last_same = edit.same;
        }
        CHECK(old_parts == before);
        CHECK(new_parts == after);
    }
}
