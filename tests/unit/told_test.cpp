#include "review/told.h"

#include "versions.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

/// An English paragraph of a sentence, a list inside it and a sentence, beside a Finnish one; the rows are pairs of
/// ranges. Whether its second segment and first item are told in the Finnish paragraph.
bool told_in_running_text(const std::string &english, const std::string &finnish, const Alignment &rows) {
    const std::vector<Version> versions = {version("en", english), version("fi", finnish)};
    const CheckOptions options;
    const Material material(versions, rows, options);
    return Told(material).in_running_text({1, 3}, 0, 1);
}

Row row(Range english, Range finnish) { return {{english, finnish}, 1, false}; }

const std::string kList =
    "The rule is old. Two things are to be done: 1. Write it into the book. 2. Call the smith of the town.";

} // namespace

TEST_CASE("a list inside a paragraph is told in another one that is as long without a list") {
    CHECK(told_in_running_text(
        kList + "\n",
        "Se on vanha. Siitä on kirjoitettava kirjaan, jota pidämme portilla. "
        "Lisäksi on kutsuttava kaupungin seppä.\n",
        {row({0, 1}, {0, 1}), row({1, 2}, {1, 1}), row({2, 3}, {1, 1}), row({3, 3}, {1, 2}), row({3, 4}, {2, 3})}));
}

TEST_CASE("a list inside a paragraph is not told in one that is much shorter") {
    CHECK_FALSE(
        told_in_running_text(kList + "\n", "Se on vanha sääntö. Kutsu kaupungin seppä.\n",
                             {row({0, 1}, {0, 1}), row({1, 2}, {1, 1}), row({2, 3}, {1, 1}), row({3, 4}, {1, 2})}));
}

TEST_CASE("items of a list that goes on behind the paragraph are items, whatever is told beside them") {
    CHECK_FALSE(told_in_running_text(kList + "\n3. Wait for him there.\n",
                                     "Se on vanha. Siitä on kirjoitettava kirjaan, jota pidämme portilla. "
                                     "Lisäksi on kutsuttava kaupungin seppä.\n\nOdota siellä.\n",
                                     {row({0, 1}, {0, 1}), row({1, 2}, {1, 1}), row({2, 3}, {1, 1}),
                                      row({3, 3}, {1, 2}), row({3, 4}, {2, 3}), row({4, 5}, {3, 4})}));
}
