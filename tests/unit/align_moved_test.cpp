#include "align/align.h"

#include "made_dictionary.h"
#include "versions.h"

#include <algorithm>
#include <numeric>

using namespace hexapla;

namespace {

constexpr std::size_t kRows = 28;
constexpr std::size_t kFirstItem = 13; ///< the segment of item 1.1

/// The segments of the roadmap by number, each in its place.
std::vector<std::size_t> in_place() {
    std::vector<std::size_t> order(kRows);
    std::iota(order.begin(), order.end(), 0);
    return order;
}

/// The roadmap with other items behind the same numbers: place s holds what order[s] said.
Version reordered(const std::string &code, const std::vector<std::size_t> &order) {
    const Version v = roadmap(code);
    std::string bytes;
    std::size_t behind = 0;
    for (std::size_t s = 0; s < order.size(); ++s) {
        bytes += v.text.at({behind, v.segments[s].span.begin});
        bytes += v.text.at(v.segments[order[s]].span);
        behind = v.segments[s].span.end;
    }
    return version(code, bytes);
}

constexpr std::size_t kNone = 100; ///< no item of the list

/// The roadmap's first list with dashes for numbers, in another order; `held` stands on with the item before.
Version bulleted(const std::string &code, const std::vector<std::size_t> &order, std::size_t held = kNone) {
    const Version v = roadmap(code);
    std::string bytes;
    for (const std::size_t s : order) {
        if (s == held)
            bytes.back() = ' ';
        else
            bytes += "- ";
        bytes += v.text.at(v.segments[kFirstItem + s].span);
        bytes += '\n';
    }
    return version(code, bytes);
}

/// Items 1.2 and 1.7 behind each other's numbers.
std::vector<std::size_t> exchanged() {
    std::vector<std::size_t> order = in_place();
    std::swap(order[kFirstItem + 1], order[kFirstItem + 6]);
    return order;
}

/// A person's few words for the two items.
AlignOptions few_words(const Folder &folder) {
    folder.write("own.tsv", "bg\tfi\nниво\ttasolla\nизграждане\trakentaminen\nобщността\tyhteisön\n"
                            "подходите\tlähestymistapojen\nполицейска\tpoliisitoiminnan\n"
                            "укрепване\tvahvistamiseksi\n");
    AlignOptions options;
    options.dictionaries.push_back(dictionary(folder.path() / "own.tsv"));
    return options;
}

/// Whether every segment of the second version lies beside the one of the first that it belongs to.
void check_rows(const Alignment &rows, const std::vector<std::size_t> &order) {
    REQUIRE(rows.size() == order.size());
    for (std::size_t r = 0; r < rows.size(); ++r) {
        CAPTURE(r);
        REQUIRE(rows[r].cells[1].size() == 1);
        CHECK(rows[r].cells[0] == Range{r, r + 1});
        CHECK(order[rows[r].cells[1].first] == r);
    }
}

std::vector<std::size_t> moved(const Alignment &rows) {
    std::vector<std::size_t> result;
    for (std::size_t r = 0; r < rows.size(); ++r)
        if (rows[r].moved) result.push_back(r);
    return result;
}

} // namespace

TEST_CASE("Two items behind each other's numbers go to the rows that they belong to, and only they") {
    const Folder folder;
    const Alignment rows = align({roadmap("bg"), reordered("fi", exchanged())}, few_words(folder));
    check_rows(rows, exchanged());
    CHECK(moved(rows) == std::vector<std::size_t>{kFirstItem + 1, kFirstItem + 6});
}

TEST_CASE("Names and cognates are enough where the languages are near") {
    const Alignment rows = align({roadmap("es"), reordered("fr", exchanged())});
    check_rows(rows, exchanged());
    CHECK(moved(rows) == std::vector<std::size_t>{kFirstItem + 1, kFirstItem + 6});
}

TEST_CASE("An item went along a renumbered list: it is found, and those that it passed keep their order") {
    std::vector<std::size_t> order = in_place();
    const auto first = order.begin() + kFirstItem;
    SUBCASE("down") {
        std::rotate(first, first + 1, first + 9); // 1.1 behind 1.9
        const Alignment rows = align({roadmap("es"), reordered("fr", order)});
        check_rows(rows, order);
        CHECK(moved(rows) == std::vector<std::size_t>{kFirstItem});
    }
    SUBCASE("up") {
        std::rotate(first + 2, first + 7, first + 8); // 1.8 before 1.3
        const Alignment rows = align({roadmap("es"), reordered("fr", order)});
        check_rows(rows, order);
        CHECK(moved(rows) == std::vector<std::size_t>{kFirstItem + 7});
    }
}

TEST_CASE("Of many versions the one that differs gives way") {
    const Alignment rows = align({reordered("de", exchanged()), roadmap("en"), roadmap("fr")});
    REQUIRE(rows.size() == kRows);
    CHECK(moved(rows) == std::vector<std::size_t>{kFirstItem + 1, kFirstItem + 6});
    const Range second{kFirstItem + 1, kFirstItem + 2}, seventh{kFirstItem + 6, kFirstItem + 7};
    CHECK(rows[kFirstItem + 1].cells == std::vector<Range>{seventh, second, second});
    CHECK(rows[kFirstItem + 6].cells == std::vector<Range>{second, seventh, seventh});
}

TEST_CASE("What several versions have elsewhere than the others stands in one row") {
    const std::vector<std::size_t> usual{0, 1, 2, 3, 4, 5, 6, 7, 8};
    std::vector<std::size_t> order = usual;
    SUBCASE("behind its neighbour") { std::rotate(order.begin() + 4, order.begin() + 5, order.begin() + 6); }
    SUBCASE("three items further down") { std::rotate(order.begin() + 4, order.begin() + 5, order.begin() + 8); }
    const Alignment rows =
        align({bulleted("de", usual), bulleted("en", order), bulleted("es", order), bulleted("fr", usual)});
    REQUIRE(rows.size() == order.size());
    CHECK(moved(rows).size() == 1);
    for (const Row &row : rows) {
        const std::size_t place = row.cells[1].first;
        CAPTURE(place);
        const Range here{place, place + 1}, there{order[place], order[place] + 1};
        CHECK(row.cells == std::vector<Range>{there, here, here, there});
    }
}

TEST_CASE("Of two exchanged items the one that is hard to tell follows the other") {
    const Version en =
        version("en", "Recommendations:\n\n1. Protect the rivers.\n2. Build new schools.\n3. Protect the fish.\n"
                      "4. Train the police officers.\n5. Publish the annual budget.\n"
                      "6. Repair the old bridges.\n7. Reduce the waste in cities.\n"
                      "8. Support small farmers.\n9. Plant trees along the roads.\n10. Test the drinking water.\n");
    const Version fi = version("fi", "Suositukset:\n\n1. Suojelkaa jokia.\n2. Rakentakaa uusia kouluja.\n"
                                     "3. Vähentäkää jätettä kaupungeissa.\n4. Kouluttakaa poliiseja.\n"
                                     "5. Julkaiskaa vuosittainen talousarvio.\n6. Korjatkaa vanhat sillat.\n"
                                     "7. Suojelkaa kaloja.\n8. Tukekaa pienviljelijöitä.\n"
                                     "9. Istuttakaa puita teiden varsille.\n10. Testatkaa juomavesi.\n");
    const Alignment rows = align({en, fi});
    check_rows(rows, {0, 1, 2, 7, 4, 5, 6, 3, 8, 9, 10});
    CHECK(moved(rows) == std::vector<std::size_t>{3, 7});
}

TEST_CASE("What two versions say in one item and two in two stands in one row") {
    const std::vector<std::size_t> usual{0, 1, 2, 3, 4, 5, 6, 7, 8};
    const Alignment rows =
        align({bulleted("de", usual), bulleted("en", usual), bulleted("es", usual, 3), bulleted("fr", usual, 3)});
    REQUIRE(rows.size() == usual.size() - 1);
    CHECK(rows[2].cells == std::vector<Range>{{2, 4}, {2, 4}, {2, 3}, {2, 3}});
}

TEST_CASE("Nothing has moved in the roadmap as it is") {
    const Folder folder;
    for (const char *code : {"bg", "de", "el", "fi", "fr", "ja", "ru"}) {
        CAPTURE(code);
        CHECK(moved(align({roadmap("en"), roadmap(code)})).empty());
    }
    CHECK(moved(align({roadmap("bg"), roadmap("fi")}, few_words(folder))).empty());
}

TEST_CASE("What a person has fixed is not exchanged") {
    const Range second{kFirstItem + 1, kFirstItem + 2};
    AlignOptions options;
    options.pins.push_back({{second, second}});
    CHECK(moved(align({roadmap("es"), reordered("fr", exchanged())}, options)).empty());
}
