#pragma once
// What two segments say, wherever they stand: no numbers of lists, no order.

#include "align/kept_words.h"
#include "align/table.h"

namespace hexapla {

inline bool is_single(const Range &cell) { return cell.size() == 1; }

/// What the words and lengths of the segments of two versions say, in nats.
class Content {
public:
    /// `widest`: segments of one version that are asked for at once, at most.
    Content(const PairTable &pairs, std::size_t u, std::size_t v, std::size_t widest = 1);

    /// Words, lengths and marks of segment i of u and j of v; about, where they have nothing to do with each other.
    float at(std::size_t i, std::size_t j);
    /// Of items also what they keep of each other's words.
    float words(std::size_t i, std::size_t j);
    /// At least so much as at(), cheap where a path is settled.
    float least(std::size_t i, std::size_t j);
    /// The same of several, without what they keep: that is known of single ones only.
    float at(Range x, Range y);
    float words(Range x, Range y);
    /// Of that only what x says of the words of y, and the marks.
    float explained(Range x, Range y);

private:
    const Features &a_; ///< of the first of both versions, whichever u is
    const Features &b_;
    const Pair &pair_;
    bool turned_; ///< u is the second
    std::size_t widest_;
    std::optional<PairWords> words_; ///< made for the first question: many are asked none
    std::optional<KeptWords> kept_;  ///< likewise
    std::vector<float> out_;
    /// Pairs of segments remembered, each in the only place where it may be.
    struct Known {
        std::size_t i = kNone, j = kNone;
        float nats = 0;
    };
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
    std::vector<Known> known_;

    std::optional<float> on_path(std::size_t i, std::size_t j) const;
    std::optional<float> walked(std::size_t i, std::size_t j) const;
    void make_words();
    Known &place(std::size_t i, std::size_t j);
    std::optional<float> known_words(std::size_t i, std::size_t j);
    float kept(std::size_t i, std::size_t j);
    float of_u(Range x, Range y); ///< of u's words, given v's
    float of_v(Range x, Range y); ///< of v's, given u's
    float sum(WindowSums &sums, Range targets, Range window);
    float marks(Range x, Range y) const;
    float lengths(Range x, Range y) const;
};

/// By other version: what its segments and one version's say of each other.
using Contents = std::vector<std::pair<std::size_t, Content>>;
Contents contents(const PairTable &pairs, std::size_t version);

} // namespace hexapla
