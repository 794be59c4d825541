#include "review/rendered.h"

#include "versions.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

/// Of the second line of the English text, which the Spanish one lacks, what its line beside the third one renders.
double share_of_second(const std::string &beside_third) {
    const std::vector<Version> versions = {
        version_by_lines("en", "The old bridge was closed in May.\n"
                               "Mechanics from Africa, America and Europe came.\n"
                               "The engine of Karel Novak was called the Orel.\n"
                               "Some years later it was sold to a small museum near the river.\n"
                               "Every child of the town knows how it looks and who has built it.\n"),
        version_by_lines("es", "El viejo puente se cerró en mayo.\n" + beside_third +
                                   "Unos años más tarde se vendió a un pequeño museo cerca del río.\n"
                                   "Todos los niños de la ciudad saben cómo es y quién lo ha hecho.\n")};
    Alignment rows = {{{{0, 1}, {0, 1}}, 1, false}, {{{1, 2}, {1, 1}}, 1, false}};
    for (const std::size_t row : {2U, 3U, 4U}) rows.push_back({{{row, row + 1}, {row - 1, row}}, 1, false});
    const CheckOptions options;
    const Material material(versions, rows, options);
    return Rendered(material, 0, 1).share({1, 2}, 2);
}

} // namespace

TEST_CASE("what one version says in two sentences and the other in one is rendered there") {
    CHECK(share_of_second("La máquina de Karel Novak y de mecánicos de África, América y Europa se llamó Orel.\n") >
          0.5);
}

TEST_CASE("what one version leaves out is not rendered beside it") {
    CHECK(share_of_second("La máquina de Karel Novak se llamó Orel.\n") < 0.1);
}
