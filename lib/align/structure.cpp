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
/// Occurrences in a context that the frequency in all contexts counts for.
constexpr double kPriorContext = 2;
/// No trait says more than this, in nats: structure is evidence, not law.
constexpr double kMostScore = 3;

float bounded(double score) { return static_cast<float>(std::clamp(score, -kMostScore, kMostScore)); }

using Marginal = std::array<double, Agreement::kValues>;

template <class Enum> std::size_t index(Enum value) { return static_cast<std::size_t>(value); }

/// How often each value occurs; `value` of a segment's number.
template <class Value> Marginal marginal(const Features &f, Value value) {
    Marginal p{};
    for (std::size_t s = 0; s < f.size(); ++s) p[value(f, s)] += 1;
    constexpr double kUnseen = 0.1; // of a segment, for what was not met
    for (double &x : p) x = (x + kUnseen) / (static_cast<double>(f.size()) + kUnseen * Agreement::kValues);
    return p;
}

/// How often values of two versions occur together.
class Together {
public:
    Together(const Marginal &a, const Marginal &b, double kept) : a_(a), b_(b) {
        for (std::size_t x = 0; x < Agreement::kValues; ++x)
            for (std::size_t y = 0; y < Agreement::kValues; ++y)
                joint_[x][y] = kPriorBeads * ((x == y ? kept * std::sqrt(a[x] * b[x]) : 0) + (1 - kept) * a[x] * b[y]);
    }
    void add(std::size_t x, std::size_t y, double weight) {
        joint_[x][y] += weight;
        all_ += weight;
    }
    /// Against chance.
    Agreement::Values scores() const {
        Agreement::Values out{};
        for (std::size_t x = 0; x < Agreement::kValues; ++x)
            for (std::size_t y = 0; y < Agreement::kValues; ++y)
                out[x][y] = bounded(std::log(joint_[x][y] / all_ / (a_[x] * b_[y])));
        return out;
    }

private:
    const Marginal &a_;
    const Marginal &b_;
    std::array<Marginal, Agreement::kValues> joint_{};
    double all_ = kPriorBeads;
};

/// -log P(value | context), by [context][value].
template <class Value, class Context>
Agreement::Values surprise(const Features &f, const Marginal &usual, Value value, Context context) {
    std::array<Marginal, Agreement::kValues> seen{};
    for (const Traits &t : f.traits) seen[index(context(t))][index(value(t))] += 1;
    Agreement::Values out{};
    for (std::size_t c = 0; c < Agreement::kValues; ++c) {
        double n = kPriorContext;
        for (const double x : seen[c]) n += x;
        for (std::size_t v = 0; v < Agreement::kValues; ++v)
            out[c][v] = static_cast<float>(-std::log((seen[c][v] + kPriorContext * usual[v]) / n));
    }
    return out;
}

enum class Side : std::uint8_t { first, last }; ///< which segments of a bead's sides are compared

template <class Value, class Context>
Agreement agreement(const Features &a, const Features &b, const std::vector<Bead> &beads, Side side, double kept,
                    Value value, Context context) {
    const auto at = [&](const Features &f, std::size_t s) { return index(value(f.traits[s])); };
    const Marginal in_a = marginal(a, at), in_b = marginal(b, at);
    Together together(in_a, in_b, kept);
    for (const Bead &bead : beads) {
        if (bead.gap()) continue;
        const bool last = side == Side::last;
        together.add(at(a, last ? bead.i + bead.a() - 1 : bead.i), at(b, last ? bead.j + bead.b() - 1 : bead.j),
                     bead.posterior);
    }
    return {together.scores(), surprise(a, in_a, value, context), surprise(b, in_b, value, context)};
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
    constexpr double kLeast = 0.01; // or one value that few share would outweigh all words
    return na * nb > 0 ? std::max(sum / (na * nb), kLeast) : 1;
}

template <class Value>
Equality equality(const Features &a, const Features &b, const std::vector<Bead> &beads, double kept, Value value) {
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
    return {bounded(std::log(equal / all / chance)), bounded(std::log((1 - equal / all) / (1 - chance)))};
}

float of(const Equality &e, std::int64_t x, std::int64_t y) {
    if (x <= 0 || y <= 0) return 0;
    return x == y ? e.equal : e.different;
}

template <class Enum, class Context> float of(const Agreement &a, Enum x, Context of_x, Enum y, Context of_y) {
    const float surprise = (a.surprise_a[index(of_x)][index(x)] + a.surprise_b[index(of_y)][index(y)]) / 2;
    return std::min(a.score[index(x)][index(y)], surprise);
}

/// Lists numbered throughout, of different length: one of them was numbered anew, and what stands
/// behind its numbers is open. Holes (1, 3, 4) show that the numbers were left as they were.
bool numbered_anew(const Traits &a, const Traits &b) {
    return !a.list_has_holes && !b.list_has_holes && a.list_size != b.list_size;
}

/// Within two lists that go on it is no evidence that they are the same.
float list_score(const Equality &list, const Traits &a, const Traits &b) {
    const float score = of(list, a.list, b.list);
    return a.goes_on && b.goes_on ? std::min(0.0F, score) : score;
}

} // namespace

std::array<StructureModel::Part, StructureModel::kParts> StructureModel::parts(const Traits &a, const Traits &b) const {
    return {{{"kind", of(kind, a.kind, a.kind_before, b.kind, b.kind_before)},
             {"first character", of(opening, a.opening, a.kind, b.opening, b.kind)},
             {"paragraph", of(paragraph, a.opens_paragraph, a.kind, b.opens_paragraph, b.kind)},
             {"item number", numbered_anew(a, b) ? 0 : of(number, a.number, b.number)},
             {"list", list_score(list, a, b)}}};
}

float StructureModel::opens(const Traits &a, const Traits &b) const {
    float sum = 0;
    for (const Part &part : parts(a, b)) sum += part.nats;
    return sum;
}

float StructureModel::closes(const Traits &a, const Traits &b) const {
    return of(ending, a.ending, a.ending_before, b.ending, b.ending_before);
}

float StructureModel::inside(const Features &a, std::size_t i, std::size_t i_end, const Features &b, std::size_t j,
                             std::size_t j_end) const {
    const auto score = [&](Mark mark) {
        return marks[index(mark)].score(i_end - i, a.marks(mark, i, i_end), j_end - j, b.marks(mark, j, j_end));
    };
    // Where one side is cut at its stops and the other is not, they say nothing.
    return score(Mark::bracket) + std::max(0.0F, score(Mark::stop));
}

StructureModel structure_model(const Features &a, const Features &b, const std::vector<Bead> &beads) {
    const auto kind = [](const Traits &t) { return t.kind; };
    const auto kind_before = [](const Traits &t) { return t.kind_before; };
    const auto opening = [](const Traits &t) { return t.opening; };
    const auto ending = [](const Traits &t) { return t.ending; };
    const auto ending_before = [](const Traits &t) { return t.ending_before; };
    const auto paragraph = [](const Traits &t) { return t.opens_paragraph; };
    StructureModel m;
    m.kind = agreement(a, b, beads, Side::first, kKindKept, kind, kind_before);
    m.opening = agreement(a, b, beads, Side::first, kOpeningKept, opening, kind);
    m.ending = agreement(a, b, beads, Side::last, kEndingKept, ending, ending_before);
    m.paragraph = agreement(a, b, beads, Side::first, kParagraphKept, paragraph, kind);
    m.number = equality(a, b, beads, kNumberKept, [](const Traits &t) { return t.number; });
    m.list = equality(a, b, beads, kListKept, [](const Traits &t) { return t.list; });
    for (std::size_t k = 0; k < kMarks; ++k) m.marks[k] = KeptMarks(a, b, beads, static_cast<Mark>(k));
    return m;
}

} // namespace hexapla
