#include "align/structure.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace hexapla {
namespace {

/// How often a trait is kept by translation rather than drawn anew, before the document has spoken.
constexpr double kKindKept = 0.7;
constexpr double kOpeningKept = 0.3;
constexpr double kEndingKept = 0.6;
constexpr double kParagraphKept = 0.5;
constexpr double kNumberKept = 0.7;
constexpr double kListKept = 0.6;
/// Beads that these priors count for.
constexpr double kPriorBeads = 20;
/// No trait says more than this, in nats: structure is evidence, not law.
constexpr double kMostScore = 3;

float bounded(double score) { return static_cast<float>(std::clamp(score, -kMostScore, kMostScore)); }

using Marginal = std::array<double, Agreement::kValues>;

template <class Value> Marginal marginal(const Features &f, Value value) {
    Marginal p{};
    for (const Traits &t : f.traits) p[static_cast<std::size_t>(value(t))] += 1;
    for (double &x : p) x = (x + 0.1) / (static_cast<double>(f.size()) + 0.1 * Agreement::kValues);
    return p;
}

/// `last`: compares the last segments of a bead's sides, else the first.
template <class Value>
Agreement agreement(const Features &a, const Features &b, const std::vector<Bead> &beads, bool last,
                    double kept, Value value) {
    const Marginal pa = marginal(a, value), pb = marginal(b, value);
    std::array<Marginal, Agreement::kValues> joint{};
    double all = kPriorBeads;
    for (std::size_t x = 0; x < Agreement::kValues; ++x)
        for (std::size_t y = 0; y < Agreement::kValues; ++y)
            joint[x][y] = kPriorBeads * ((x == y ? kept * std::sqrt(pa[x] * pb[x]) : 0) +
                                         (1 - kept) * pa[x] * pb[y]);
    for (const Bead &bead : beads) {
        if (bead.gap()) continue;
        const Traits &x = a.traits[last ? bead.i + bead.a() - 1 : bead.i];
        const Traits &y = b.traits[last ? bead.j + bead.b() - 1 : bead.j];
        joint[static_cast<std::size_t>(value(x))][static_cast<std::size_t>(value(y))] += bead.posterior;
        all += bead.posterior;
    }
    Agreement out;
    for (std::size_t x = 0; x < Agreement::kValues; ++x)
        for (std::size_t y = 0; y < Agreement::kValues; ++y)
            out.score[x][y] = bounded(std::log(joint[x][y] / all / (pa[x] * pb[y])));
    return out;
}

template <class Value> double chance_of_equality(const Features &a, const Features &b, Value value) {
    std::map<std::int64_t, std::array<double, 2>> seen;
    double na = 0, nb = 0;
    for (const Traits &t : a.traits)
        if (value(t) > 0) ++seen[value(t)][0], ++na;
    for (const Traits &t : b.traits)
        if (value(t) > 0) ++seen[value(t)][1], ++nb;
    double sum = 0;
    for (const auto &[v, n] : seen) sum += n[0] * n[1];
    return na * nb > 0 ? std::max(sum / (na * nb), 0.01) : 1;
}

template <class Value>
Equality equality(const Features &a, const Features &b, const std::vector<Bead> &beads, double kept,
                  Value value) {
    const double chance = chance_of_equality(a, b, value);
    double equal = kPriorBeads * (kept + (1 - kept) * chance), all = kPriorBeads;
    for (const Bead &bead : beads) {
        if (bead.gap()) continue;
        const std::int64_t x = value(a.traits[bead.i]), y = value(b.traits[bead.j]);
        if (x <= 0 || y <= 0) continue;
        equal += x == y ? bead.posterior : 0;
        all += bead.posterior;
    }
    if (chance >= 1) return {};
    return {bounded(std::log(equal / all / chance)),
            bounded(std::log((1 - equal / all) / (1 - chance)))};
}

float of(const Equality &e, std::int64_t x, std::int64_t y) {
    if (x <= 0 || y <= 0) return 0;
    return x == y ? e.equal : e.different;
}

template <class Enum> float of(const Agreement &a, Enum x, Enum y) {
    return a.score[static_cast<std::size_t>(x)][static_cast<std::size_t>(y)];
}

} // namespace

std::array<StructureModel::Part, 5> StructureModel::parts(const Traits &a, const Traits &b) const {
    return {{{"kind", of(kind, a.kind, b.kind)},
             {"first character", of(opening, a.opening, b.opening)},
             {"paragraph", of(paragraph, a.opens_paragraph, b.opens_paragraph)},
             {"item number", of(number, a.number, b.number)},
             {"list", of(list, a.list, b.list)}}};
}

float StructureModel::opens(const Traits &a, const Traits &b) const {
    float sum = 0;
    for (const Part &part : parts(a, b)) sum += part.nats;
    return sum;
}

float StructureModel::closes(const Traits &a, const Traits &b) const {
    return of(ending, a.ending, b.ending);
}

StructureModel structure_model(const Features &a, const Features &b, const std::vector<Bead> &beads) {
    StructureModel m;
    m.kind = agreement(a, b, beads, false, kKindKept, [](const Traits &t) { return t.kind; });
    m.opening = agreement(a, b, beads, false, kOpeningKept, [](const Traits &t) { return t.opening; });
    m.ending = agreement(a, b, beads, true, kEndingKept, [](const Traits &t) { return t.ending; });
    m.paragraph = agreement(a, b, beads, false, kParagraphKept,
                            [](const Traits &t) { return t.opens_paragraph; });
    m.number = equality(a, b, beads, kNumberKept, [](const Traits &t) { return t.number; });
    m.list = equality(a, b, beads, kListKept, [](const Traits &t) { return t.list; });
    return m;
}

} // namespace hexapla
