#include "align/settled.h"

namespace hexapla {
namespace {

/// Sure beads that a settled one has on either side: what stands beside a gap or a merge is searched with
/// it.
constexpr std::size_t kBeside = 1;

} // namespace

std::vector<bool> settled(const std::vector<bool> &sure) {
    std::vector<bool> out(sure.size(), false);
    std::size_t run = 0;
    for (std::size_t k = 0; k < sure.size(); ++k) {
        run = sure[k] ? run + 1 : 0;
        if (run > 2 * kBeside) out[k - kBeside] = true;
    }
    return out;
}

} // namespace hexapla
