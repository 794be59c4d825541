#include "align/settled.h"

namespace hexapla {
namespace {

/// Nats of a sure bead. Two segments that have nothing to do with each other say so much for each other once in
/// e^6 = 400 times; that five pairs in a row do is no chance.
constexpr float kSure = 6;
/// Sure beads that a settled one has on either side: what stands beside a gap or a merge is searched with it.
constexpr std::size_t kBeside = 2;

} // namespace

std::vector<float> words_of(const std::vector<Bead> &path, PairWords &words) {
    std::vector<float> out, forward, reverse;
    for (const Bead &bead : path) {
        out.push_back(0);
        if (bead.shape != kOneToOne) continue;
        words.forward.at(bead.j, bead.i, bead.i + 1, forward);
        words.reverse.at(bead.i, bead.j, bead.j + 1, reverse);
        out.back() = kWordWeight * (forward.front() + reverse.front());
    }
    return out;
}

std::vector<bool> settled(const std::vector<Bead> &path, const std::vector<float> &words, const Features &a,
                          const Features &b, const LengthModel &length) {
    std::vector<bool> out(path.size(), false);
    std::size_t run = 0; // of sure beads
    for (std::size_t k = 0; k < path.size(); ++k) {
        const Bead &bead = path[k];
        const bool sure = bead.shape == kOneToOne &&
                          words[k] + length.score(a.length(bead.i, bead.i + 1), b.length(bead.j, bead.j + 1)) >= kSure;
        run = sure ? run + 1 : 0;
        if (run > 2 * kBeside) out[k - kBeside] = true;
    }
    return out;
}

} // namespace hexapla
