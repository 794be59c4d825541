#pragma once
// Consensus: what all pairs of versions together say of two segments.

#include "align/table.h"

namespace hexapla {

/// The segments of all versions, counted through.
class AllSegments {
public:
    explicit AllSegments(const PairTable &pairs);

    std::size_t of(std::size_t version, std::size_t segment) const { return first_[version] + segment; }
    std::size_t version(std::size_t number) const;
    std::size_t segment(std::size_t number) const { return number - first_[version(number)]; }
    std::size_t size() const { return first_.back(); }

private:
    std::vector<std::size_t> first_; ///< by version: its first segment's; and the end
};

class Consensus {
public:
    Consensus(const PairTable &pairs, const AllSegments &segments);

    /// A segment of another version that may stand in the same row.
    struct Link {
        std::uint32_t to = 0;
        float direct = 0; ///< how probable the two versions alone make it
        float p = 0;      ///< … all of them
    };
    /// In order.
    const std::vector<Link> &links(std::size_t segment) const { return links_[segment]; }
    /// How probable it is that these segments of two versions stand in one row.
    float belief(std::size_t u, Range x, std::size_t v, Range y) const;
    /// How probable it is that version v has nothing for these of version u.
    float none(std::size_t u, Range x, std::size_t v) const;

private:
    const AllSegments &segments_;
    std::size_t versions_;
    std::vector<std::vector<Link>> links_;
    std::vector<float> known_; ///< by (segment, version): how probable it is that this version has it, too

    void add(const Pair &pair, std::size_t u, std::size_t v);
    void add_link(std::size_t x, std::size_t y, float p);
    void know(std::size_t segment, std::size_t version, float p);
    float heard(std::size_t x, const Link &link) const;
    float knows(std::size_t segment, std::size_t version) const { return known_[segment * versions_ + version]; }
    float linked(std::size_t x, std::size_t y) const;
    float covered(std::size_t u, Range x, std::size_t v, Range y) const;
};

} // namespace hexapla
