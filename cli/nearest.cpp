#include "nearest.h"

#include <algorithm>
#include <numeric>

namespace hexapla::cli {
namespace {

/// Insertions, deletions, substitutions and swaps of neighbours that lead from `a` to `b`
/// (optimal string alignment).
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), now(b.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        now[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, now);
    }
    return last[b.size()];
}

} // namespace

std::string did_you_mean(std::string_view name, const Names &known) {
    std::string_view best;
    std::size_t least = 0;
    for (const std::string_view candidate : known) {
        const std::size_t d = distance(name, candidate);
        if (best.empty() || d < least) best = candidate, least = d;
    }
    // A third of the letters may differ: "jsno" is json, "pdf" is nothing we know.
    const bool near = least <= 1 || 3 * least <= std::max(name.size(), best.size());
    const bool begun = name.size() > 1 && best.starts_with(name);
    return !best.empty() && (near || begun) ? "; did you mean '" + std::string(best) + "'?" : "";
}

std::string joined(const Names &names) {
    std::string result;
    for (const std::string_view name : names) result += (result.empty() ? "" : ", ") + std::string(name);
    return result;
}

} // namespace hexapla::cli
