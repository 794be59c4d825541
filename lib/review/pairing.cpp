#include "review/pairing.h"

#include "review/edits.h"
#include "review/similar.h"

#include <algorithm>

namespace hexapla {
namespace {

// Similarities are shares of weighted words (similar.h). Different sentences of one document seldom
// reach 0.3, edited ones seldom fall below 0.5: measured by tests/diff/measure on real documents.

/// Alike enough to be the same segment wherever it stands.
constexpr double kAlike = 0.6;
/// Alike enough for two that stand in the same place between others that are.
constexpr double kInPlace = 0.34;
/// A segment that moved and was changed, too, must be this like …
constexpr double kMoved = 0.75;
/// … and have so many words; one that was not changed may be as short as it likes.
constexpr std::size_t kMovedWords = 4;
/// Share of a part's words that the whole must have more than its other parts.
constexpr double kPart = 0.6;

constexpr std::size_t kNone = std::size_t(-1);

using Indices = std::vector<std::size_t>;

class Matcher {
public:
    Matcher(const Version &before, const Version &after)
        : bags_(bags(before, after)), of_before_(before.segments.size(), kNone),
          of_after_(after.segments.size(), kNone) {}

    std::vector<Pairing> pairings() {
        match({0, bags_.before.size()}, {0, bags_.after.size()}, kAlike);
        join_parts();
        match_moved();
        fill_gaps();
        join_parts();
        return sorted();
    }

private:
    /// Pairs segments of two stretches in order: equal ends, then those alike; then once more between
    /// each two pairs, where words that are common in the whole may be rare.
    void match(Range before, Range after, double least) {
        trim(before, after);
        if (before.empty() || after.empty()) return;
        const std::vector<Link> links = chain(before, after, least);
        std::size_t a = before.first;
        std::size_t b = after.first;
        for (const Link &link : links) pair({link.before, link.before + 1}, {link.after, link.after + 1});
        if (links.empty()) return;
        for (const Link &link : links) {
            match({a, link.before}, {b, link.after}, least);
            a = link.before + 1;
            b = link.after + 1;
        }
        match({a, before.last}, {b, after.last}, least);
    }

    bool same_text(std::size_t a, std::size_t b) const { return bags_.before[a].text == bags_.after[b].text; }

    void trim(Range &before, Range &after) {
        for (; !before.empty() && !after.empty() && same_text(before.first, after.first); ++before.first, ++after.first)
            pair({before.first, before.first + 1}, {after.first, after.first + 1});
        for (; !before.empty() && !after.empty() && same_text(before.last - 1, after.last - 1);
             --before.last, --after.last)
            pair({before.last - 1, before.last}, {after.last - 1, after.last});
    }

    std::vector<Link> chain(Range before, Range after, double least) const {
        std::vector<Link> links =
            in_order(similar(bags_, unpaired(before, of_before_), unpaired(after, of_after_), least));
        return links.empty() ? same_in_order(before, after) : links;
    }

    /// Where no text is rare, equal ones by the shortest edit.
    std::vector<Link> same_in_order(Range before, Range after) const {
        std::vector<std::uint32_t> a, b;
        for (std::size_t i = before.first; i < before.last; ++i) a.push_back(bags_.before[i].text);
        for (std::size_t i = after.first; i < after.last; ++i) b.push_back(bags_.after[i].text);
        std::vector<Link> result;
        for (const Edit &edit : edits(a, b))
            for (std::size_t i = 0; edit.same && i < edit.before.size(); ++i)
                result.push_back({before.first + edit.before.first + i, after.first + edit.after.first + i, 1});
        return result;
    }

    static Indices unpaired(Range range, const std::vector<std::size_t> &pairing_of) {
        Indices result;
        for (std::size_t i = range.first; i < range.last; ++i)
            if (pairing_of[i] == kNone) result.push_back(i);
        return result;
    }

    void pair(Range before, Range after, bool moved = false) {
        found_.push_back({before, after, moved});
        claim(found_.size() - 1);
    }

    void claim(std::size_t pairing) {
        const Pairing &p = found_[pairing];
        for (std::size_t i = p.before.first; i < p.before.last; ++i) of_before_[i] = pairing;
        for (std::size_t i = p.after.first; i < p.after.last; ++i) of_after_[i] = pairing;
    }

    /// What is left, wherever it stands, the most similar first.
    void match_moved() {
        std::vector<Link> links = similar(bags_, unpaired({0, of_before_.size()}, of_before_),
                                          unpaired({0, of_after_.size()}, of_after_), kMoved);
        std::stable_sort(links.begin(), links.end(),
                         [](const Link &a, const Link &b) { return a.similarity > b.similarity; });
        for (const Link &link : links) {
            if (of_before_[link.before] != kNone || of_after_[link.after] != kNone) continue;
            if (link.similarity < 1 && bags_.after[link.after].words.size() < kMovedWords) continue;
            pair({link.before, link.before + 1}, {link.after, link.after + 1}, true);
        }
    }

    /// Between each two pairs that kept their order, what is less alike.
    void fill_gaps() {
        Range before{0, 0};
        Range after{0, 0};
        for (const Pairing &next : sorted()) {
            if (next.moved) continue;
            before.last = next.before.first;
            after.last = next.after.first;
            fill(before, after);
            before.first = next.before.last;
            after.first = next.after.last;
        }
        fill({before.first, of_before_.size()}, {after.first, of_after_.size()});
    }

    void fill(Range before, Range after) {
        const std::vector<Link> links =
            in_order(similar(bags_, unpaired(before, of_before_), unpaired(after, of_after_), kInPlace));
        for (const Link &link : links) pair({link.before, link.before + 1}, {link.after, link.after + 1});
    }

    /// Splits and merges: a segment left over beside a pair may be a part of what it paired.
    void join_parts() {
        for (std::size_t i = 0; i < found_.size(); ++i) {
            if (found_[i].moved) continue;
            while (join_part(i)) claim(i);
        }
    }

    bool join_part(std::size_t pairing) {
        Pairing &p = found_[pairing];
        if (p.before.size() == 1 && grow(p.after, of_after_, bags_.after, bags_.before, p.before)) return true;
        return p.after.size() == 1 && grow(p.before, of_before_, bags_.before, bags_.after, p.after);
    }

    /// Takes a free neighbour of `parts` in if it is what the `whole` has more than the parts so far.
    bool grow(Range &parts, const std::vector<std::size_t> &taken, const std::vector<Bag> &own,
              const std::vector<Bag> &others, Range whole) const {
        const auto belongs = [&](std::size_t neighbour) {
            return taken[neighbour] == kNone &&
                   share(own[neighbour], others[whole.first], all(parts, own), bags_.weights) >= kPart;
        };
        if (parts.last < own.size() && belongs(parts.last)) return ++parts.last, true;
        if (parts.first > 0 && belongs(parts.first - 1)) return --parts.first, true;
        return false;
    }

    static Bag all(Range range, const std::vector<Bag> &bags) {
        Bag result = bags[range.first];
        for (std::size_t i = range.first + 1; i < range.last; ++i) result = joined(result, bags[i]);
        return result;
    }

    std::vector<Pairing> sorted() const {
        std::vector<Pairing> result = found_;
        std::sort(result.begin(), result.end(),
                  [](const Pairing &a, const Pairing &b) { return a.after.first < b.after.first; });
        return result;
    }

    Bags bags_;
    std::vector<std::size_t> of_before_; ///< index of each segment's pairing, or kNone
    std::vector<std::size_t> of_after_;
    std::vector<Pairing> found_;
};

} // namespace

std::vector<Pairing> pairings(const Version &before, const Version &after) { return Matcher(before, after).pairings(); }

} // namespace hexapla
