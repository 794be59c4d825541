#include "review/check_list.h"

#include "text/unicode.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace hexapla {
namespace {

/// A robust z-score beyond this is far outside: 1 in 15,000 rows of a normal distribution.
constexpr double kFar = 4.0;
constexpr double kLeastSpread = 0.2;   ///< of the logarithm; documents that agree closer are rare
constexpr double kDeviations = 1.4826; ///< standard deviations in one median absolute deviation
constexpr std::size_t kLeastRows = 10; ///< fewer rows show no usual ratio
constexpr std::size_t kLeastPoints =
    30; ///< of the longer text; of shorter ones, headings above all, the length says nothing

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The logarithm of the length ratio b : a of a row; none where a text is missing or too short.
std::optional<double> ratio(const Material &material, std::size_t row, std::size_t a, std::size_t b) {
    if (material.cell(a, row).empty() || material.cell(b, row).empty()) return std::nullopt;
    const std::size_t left = code_points(material.text(a, row)), right = code_points(material.text(b, row));
    if (std::max(left, right) < kLeastPoints) return std::nullopt;
    return std::log(static_cast<double>(std::max<std::size_t>(right, 1)) /
                    static_cast<double>(std::max<std::size_t>(left, 1)));
}

/// What is usual between two versions.
struct Usual {
    double centre = 0, spread = 0;
};

std::optional<Usual> usual(const Material &material, std::size_t a, std::size_t b) {
    std::vector<double> ratios;
    for (std::size_t row = 0; row < material.alignment.size(); ++row)
        if (const auto value = ratio(material, row, a, b)) ratios.push_back(*value);
    if (ratios.size() < kLeastRows) return std::nullopt;
    const double centre = median(ratios);
    for (double &value : ratios) value = std::abs(value - centre);
    return Usual{centre, std::max(kLeastSpread, kDeviations * median(ratios))};
}

/// By row: of how many other versions a version's length is far off, and which way.
struct Votes {
    int longer = 0, shorter = 0, compared = 0;
};

void add_votes(const Material &material, std::size_t a, std::size_t b, std::vector<std::vector<Votes>> &votes) {
    const auto normal = usual(material, a, b);
    if (!normal) return;
    for (std::size_t row = 0; row < material.alignment.size(); ++row) {
        const auto value = ratio(material, row, a, b);
        if (!value) continue;
        const double z = (*value - normal->centre) / normal->spread;
        for (const std::size_t v : {a, b}) ++votes[v][row].compared;
        if (std::abs(z) < kFar) continue;
        ++(z > 0 ? votes[b] : votes[a])[row].longer;
        ++(z > 0 ? votes[a] : votes[b])[row].shorter;
    }
}

Finding finding(const Material &material, std::size_t version, std::size_t row, bool longer) {
    return {.version = version,
            .span = material.span(version, row),
            .row = row,
            .message = described(material.versions[version], material.cell(version, row)) + " is far " +
                       (longer ? "longer" : "shorter") +
                       " than the other rows of these versions let expect; see whether something was " +
                       (longer ? "added" : "left out")};
}

} // namespace

std::vector<Finding> lengths(const Material &material) {
    const std::size_t count = material.versions.size();
    std::vector<std::vector<Votes>> votes(count, std::vector<Votes>(material.alignment.size()));
    for (std::size_t a = 0; a < count; ++a)
        for (std::size_t b = a + 1; b < count; ++b) add_votes(material, a, b, votes);
    std::vector<Finding> found;
    for (std::size_t v = 0; v < count; ++v)
        for (std::size_t row = 0; row < material.alignment.size(); ++row) {
            const Votes &vote = votes[v][row];
            // Of two versions the shorter one is named: that something was left out is likelier.
            if (2 * vote.shorter > vote.compared)
                found.push_back(finding(material, v, row, false));
            else if (vote.compared > 1 && 2 * vote.longer > vote.compared)
                found.push_back(finding(material, v, row, true));
        }
    return found;
}

} // namespace hexapla
