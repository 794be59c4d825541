#include "review/against.h"

#include "lines_as_version.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

/// What a translation has to do for each change that is not `kept`: "revise 1, translate".
std::string tasks(const std::vector<Change> &changes) {
    std::string result;
    for (const Change &change : changes) {
        const std::string_view todo = task(change, 0);
        if (todo.empty()) continue;
        result += (result.empty() ? "" : ", ") + std::string(todo);
        for (std::size_t i = change.translations[0].first; i < change.translations[0].last; ++i)
            result += " " + std::to_string(i);
    }
    return result;
}

Row row(Range a, Range b) { return {{a, b}, 1, false}; }

} // namespace

TEST_CASE("a translation is told what to do where its source changed") {
    const Version before = lines_as_version("Alpha beta gamma.\nDelta epsilon zeta.\nEta theta iota.\n");
    const Version after = lines_as_version("Alpha beta kappa.\nEta theta iota.\nLambda mu nu.\n");
    // The translation joins the first two and has the third.
    std::vector<Change> found = changes(before, after);
    add_translation(found, {row({0, 1}, {0, 1}), row({1, 2}, {1, 2}), row({2, 3}, {2, 3})},
                    {row({0, 1}, {0, 1}), row({0, 0}, {1, 2}), row({1, 2}, {2, 3}), row({2, 3}, {3, 3})});
    CHECK(tasks(found) == "revise 0, remove 1, translate");
}

TEST_CASE("what was added and is translated already asks for nothing") {
    const Version before = lines_as_version("Alpha beta gamma.\n");
    const Version after = lines_as_version("Alpha beta gamma.\nDelta epsilon zeta.\n");
    std::vector<Change> found = changes(before, after);
    SUBCASE("a segment that stands for nothing old is its translation") {
        add_translation(found, {row({0, 1}, {0, 1}), row({1, 1}, {1, 2})}, {row({0, 1}, {0, 1}), row({1, 2}, {1, 2})});
        CHECK(tasks(found).empty());
    }
    SUBCASE("one that stands for something old is not") {
        add_translation(found, {row({0, 1}, {0, 2})}, {row({0, 1}, {0, 1}), row({1, 2}, {1, 2})});
        CHECK(tasks(found) == "translate");
    }
}

TEST_CASE("between two languages the structure is compared, not the words") {
    const Version bg = lines_as_version("Едно.\n1. Две.\n2. Три.\nЧетири.\n", "bg");
    const Version fi = lines_as_version("Yksi.\n1. Kaksi.\n3. Kolme.\n", "fi");
    const auto found =
        changes(bg, fi, {row({0, 1}, {0, 1}), row({1, 2}, {1, 2}), row({2, 3}, {2, 3}), row({3, 4}, {3, 3})});
    std::string kinds;
    for (const Change &change : found) kinds += std::string(name(change.kind)) + " ";
    CHECK(kinds == "kept kept renumbered kept removed ");
}

TEST_CASE("revisions share language and script, or one is too short to tell") {
    const auto same = [](std::string_view a, std::string_view b) {
        return same_language(lines_as_version("a\n", a), lines_as_version("b\n", b));
    };
    CHECK(same("en", "en-GB"));
    CHECK(same("fi", "und"));
    CHECK_FALSE(same("bg", "fi"));
    CHECK_FALSE(same("zh-Hans", "zh-Hant"));
}
