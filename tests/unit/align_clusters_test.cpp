#include "align/clusters.h"

#include "align/in_order.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

/// A version of lines, a segment each.
Version version(const char *code, std::size_t lines) {
    Version v{&language(code), Text(code, std::string(2 * lines, 'a')), {}};
    for (std::size_t s = 0; s < lines; ++s) {
        Segment segment;
        segment.span = {2 * s, 2 * s + 1};
        v.segments.push_back(segment);
    }
    return v;
}

/// Three versions of three segments, each alone.
struct Alone {
    InOrder all = in_order({version("bg", 3), version("en", 3), version("fi", 3)}, {});
    PairTable pairs{all.features, all.options};
    AllSegments segments{pairs};
    Clusters clusters{pairs, segments};

    bool join(std::size_t u, std::size_t s, std::size_t v, std::size_t t) {
        return clusters.join(clusters.of(segments.of(u, s)), clusters.of(segments.of(v, t)));
    }
};

} // namespace

TEST_CASE("Segments are counted through all versions") {
    const Alone alone;
    CHECK(alone.segments.size() == 9);
    CHECK(alone.segments.of(1, 2) == 5);
    CHECK(alone.segments.version(5) == 1);
    CHECK(alone.segments.segment(5) == 2);
}

TEST_CASE("Clusters come together as long as no version goes against the order") {
    Alone alone;
    CHECK(alone.join(0, 0, 1, 1));
    CHECK_FALSE(alone.join(0, 1, 1, 0));
    CHECK(alone.join(1, 2, 2, 0));
    CHECK(alone.join(0, 1, 2, 1));
    // The third version's third stands behind its second, which stands behind the first version's first now.
    CHECK_FALSE(alone.join(0, 0, 2, 2));
}

TEST_CASE("Clusters in order keep every version's order, and those of the first versions come first") {
    Alone alone;
    REQUIRE(alone.join(0, 1, 2, 0));
    std::vector<std::vector<std::size_t>> found(3);
    for (const std::size_t cluster : alone.clusters.in_order())
        for (const Cluster::Cell &cell : alone.clusters[cluster].cells) found[cell.version].push_back(cell.range.first);
    CHECK(found == std::vector<std::vector<std::size_t>>(3, {0, 1, 2}));
    CHECK(alone.clusters.in_order().front() == alone.clusters.of(alone.segments.of(0, 0)));
}
