#include "align/witness.h"

#include "align/range_sums.h"

#include <algorithm>

namespace hexapla {
namespace {

std::span<const std::uint32_t> words(const Features &f, Range range) {
    return {f.words.data() + f.first_word[range.first], f.word_count(range.first, range.last)};
}

/// Ways through a small grid of blocks and cells, step by step.
class Ways {
public:
    struct Step {
        float nats = kImpossible;
        std::size_t block = 0, cell = 0; ///< where it came from
    };

    Ways(std::size_t blocks, std::size_t cells) : width_(cells + 1), steps_((blocks + 1) * width_) {
        steps_[0].nats = 0;
    }
    const Step &at(std::size_t block, std::size_t cell) const { return steps_[block * width_ + cell]; }
    void offer(std::size_t block, std::size_t cell, std::size_t blocks, std::size_t cells, float nats) {
        Step &to = steps_[(block + blocks) * width_ + cell + cells];
        const float through = at(block, cell).nats + nats;
        if (through > to.nats) to = {through, block, cell};
    }

private:
    std::size_t width_;
    std::vector<Step> steps_;
};

/// The parts of the best way to the end.
Parting parting(const Ways &ways, std::size_t blocks, Range cells) {
    Parting out;
    std::size_t x = blocks, y = cells.size();
    out.nats = ways.at(x, y).nats;
    while (x > 0 || y > 0) {
        const Ways::Step step = ways.at(x, y);
        if (step.block < x) {
            out.begins.push_back(step.block);
            out.beside.push_back(cells.first + step.cell);
        }
        x = step.block;
        y = step.cell;
    }
    std::reverse(out.begins.begin(), out.begins.end());
    std::reverse(out.beside.begin(), out.beside.end());
    return out;
}

} // namespace

Witness::Witness(const PairTable &pairs, std::size_t u, std::size_t v, const Features &atoms)
    : atoms_(atoms), cells_(pairs.features(u)), model_(pairs.pair(std::min(u, v), std::max(u, v)).model),
      turned_(v < u) {
    const std::vector<WordPair> other = turned(model_.pairs);
    forward_ = translation(turned_ ? other : model_.pairs, cells_, pairs.features(v));
    reverse_ = translation(turned_ ? model_.pairs : other, pairs.features(v), cells_);
}

float Witness::outside(Range atoms, Range cells, Unknown unknown) const {
    const Traits &x = cells_.traits[cells.first], &y = atoms_.traits[atoms.first];
    const Traits &p = cells_.traits[cells.last - 1], &q = atoms_.traits[atoms.last - 1];
    const StructureModel &structure = model_.structure;
    float sum = turned_ ? structure.closes(q, p) : structure.closes(p, q);
    for (const auto &part : turned_ ? structure.parts(y, x) : structure.parts(x, y)) {
        const std::string_view name = part.name;
        if (!(unknown.kind && name == "kind") && !(unknown.paragraph && name == "paragraph")) sum += part.nats;
    }
    const double long_x = cells_.length(cells.first, cells.last);
    const double long_y = atoms_.length(atoms.first, atoms.last);
    sum += turned_ ? model_.length.score(long_y, long_x) : model_.length.score(long_x, long_y);
    const std::vector<float> &inside = turned_ ? model_.prior.inside_b : model_.prior.inside_a;
    for (std::size_t s = cells.first; s + 1 < cells.last; ++s) sum += inside[s];
    return sum;
}

float Witness::shape(std::size_t parts, std::size_t cells) const {
    const auto shape = turned_ ? shape_of(parts, cells) : shape_of(cells, parts);
    if (!shape) return kImpossible;
    return model_.prior.shape[*shape] + static_cast<float>(model_.prior.runs[0][is_gap(*shape)]);
}

Parting Witness::best(const Blocks &blocks, Range cells) const {
    const std::size_t n = blocks.size(), m = cells.size();
    std::vector<RangeSums::Block> of_atoms, of_cells;
    for (std::size_t x = 0; x < n; ++x) of_atoms.push_back(words(atoms_, {blocks.begins[x], blocks.begins[x + 1]}));
    for (std::size_t s = cells.first; s < cells.last; ++s) of_cells.push_back(words(cells_, {s, s + 1}));
    RangeSums forward(forward_, of_cells, of_atoms), reverse(reverse_, of_atoms, of_cells);
    Ways ways(n, m);
    const auto match = [&](std::size_t x, std::size_t a, std::size_t y, std::size_t b) {
        const float said = forward.at(y, y + b, x, x + a) + reverse.at(x, x + a, y, y + b);
        const Range atoms{blocks.begins[x], blocks.begins[x + a]};
        ways.offer(x, y, a, b,
                   blocks.scores[x] + shape(blocks.join ? 1 : a, b) + kWordWeight * said +
                       outside(atoms, {cells.first + y, cells.first + y + b}, {x > 0 || a<n, x> 0}));
    };
    for (std::size_t x = 0; x <= n; ++x)
        for (std::size_t y = 0; y <= m; ++y) {
            if (y < m) ways.offer(x, y, 0, 1, shape(0, 1));
            if (x == n) continue;
            if (!blocks.join) ways.offer(x, y, 1, 0, shape(1, 0));
            for (std::size_t a = 1; a <= n - x; ++a)
                for (std::size_t b = 1; b <= std::min(m - y, kMostSide); ++b) match(x, a, y, b);
        }
    return parting(ways, n, cells);
}

} // namespace hexapla
