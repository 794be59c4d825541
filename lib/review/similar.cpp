#include "review/similar.h"

#include "text/unicode.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>
#include <unordered_map>

namespace hexapla {
namespace {

/// Sets with at most so many pairs are compared pair by pair.
constexpr std::size_t kAllPairs = 4096;
/// A word is rare if at most so many segments of a set have it.
constexpr std::size_t kRare = 16;
/// So many of a segment's candidates, those that share most rare words, are compared in full.
constexpr std::size_t kCandidates = 8;
/// No pair of different texts is as similar as two equal ones.
constexpr double kAlmostSame = 0.999;

/// Numbers for strings in order of their first use.
class Numbering {
public:
    std::uint32_t of(const std::string &text) {
        return ids_.try_emplace(text, static_cast<std::uint32_t>(ids_.size())).first->second;
    }
    std::size_t size() const { return ids_.size(); }

private:
    std::unordered_map<std::string, std::uint32_t> ids_;
};

/// Every run of white space as one space.
std::string without_layout(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if (!is_space(c))
            append(result, c);
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    return result;
}

class Bagger {
public:
    std::vector<Bag> bags(const Version &version) {
        std::vector<Bag> result;
        result.reserve(version.segments.size());
        for (const Segment &segment : version.segments)
            result.push_back(bag(version.text.at(segment.span), *version.language));
        return result;
    }
    std::size_t distinct_words() const { return folded_.size(); }

private:
    Bag bag(std::string_view text, const Language &language) {
        Bag result;
        result.text = texts_.of(without_layout(text));
        for (const Span word : words(text, language))
            result.words.push_back(word_id(std::string(text.substr(word.begin, word.size()))));
        std::sort(result.words.begin(), result.words.end());
        return result;
    }
    /// Folding is dear: each spelling is folded once.
    std::uint32_t word_id(const std::string &word) {
        const auto [entry, fresh] = spellings_.try_emplace(word, 0);
        if (fresh) entry->second = folded_.of(fold(word));
        return entry->second;
    }

    std::unordered_map<std::string, std::uint32_t> spellings_;
    Numbering folded_;
    Numbering texts_;
};

void count_segments(const std::vector<Bag> &bags, std::vector<double> &segments_with) {
    for (const Bag &bag : bags)
        for (std::size_t i = 0; i < bag.words.size(); ++i)
            if (i == 0 || bag.words[i] != bag.words[i - 1]) ++segments_with[bag.words[i]];
}

double weight_of(const std::vector<std::uint32_t> &words, std::span<const double> weights) {
    double sum = 0;
    for (const std::uint32_t word : words) sum += weights[word];
    return sum;
}

std::vector<std::uint32_t> common(const std::vector<std::uint32_t> &a, const std::vector<std::uint32_t> &b) {
    std::vector<std::uint32_t> result;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
    return result;
}

/// For each key the places in `indices` of the segments that have it.
using Places = std::unordered_map<std::uint64_t, std::vector<std::size_t>>;

/// A segment's words and, apart from them, its text, as keys to look it up by.
template <typename Use> void for_each_key(const Bag &bag, Use use) {
    constexpr std::uint64_t kText = std::uint64_t{1} << 32;
    use(kText | bag.text);
    for (std::size_t i = 0; i < bag.words.size(); ++i)
        if (i == 0 || bag.words[i] != bag.words[i - 1]) use(std::uint64_t{bag.words[i]});
}

Places places(const std::vector<Bag> &bags, std::span<const std::size_t> indices) {
    Places result;
    for (const std::size_t index : indices)
        for_each_key(bags[index], [&](std::uint64_t key) {
            std::vector<std::size_t> &found = result[key];
            if (found.size() <= kRare) found.push_back(index); // one more: not rare
        });
    return result;
}

/// The segments that share most rare words with a bag, at most kCandidates, ascending.
std::vector<std::size_t> candidates(const Bag &bag, const Places &places) {
    std::vector<std::size_t> found;
    for_each_key(bag, [&](std::uint64_t key) {
        const auto entry = places.find(key);
        if (entry != places.end() && entry->second.size() <= kRare)
            found.insert(found.end(), entry->second.begin(), entry->second.end());
    });
    std::sort(found.begin(), found.end());
    struct Count {
        std::size_t index, shared;
    };
    std::vector<Count> counts;
    for (const std::size_t index : found)
        if (!counts.empty() && counts.back().index == index)
            ++counts.back().shared;
        else
            counts.push_back({index, 1});
    std::stable_sort(counts.begin(), counts.end(), [](const Count &a, const Count &b) { return a.shared > b.shared; });
    counts.resize(std::min(counts.size(), kCandidates));
    std::vector<std::size_t> result;
    for (const Count &count : counts) result.push_back(count.index);
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace

Bags bags(const Version &before, const Version &after) {
    Bagger bagger;
    Bags result;
    result.before = bagger.bags(before);
    result.after = bagger.bags(after);
    std::vector<double> &weights = result.weights;
    weights.resize(bagger.distinct_words());
    count_segments(result.before, weights);
    count_segments(result.after, weights);
    const auto all = static_cast<double>(result.before.size() + result.after.size());
    for (double &weight : weights) weight = std::log1p(all / weight);
    for (std::vector<Bag> *side : {&result.before, &result.after})
        for (Bag &bag : *side) bag.weight = weight_of(bag.words, weights);
    return result;
}

Bag joined(const Bag &a, const Bag &b) {
    Bag result;
    std::merge(a.words.begin(), a.words.end(), b.words.begin(), b.words.end(), std::back_inserter(result.words));
    result.weight = a.weight + b.weight;
    result.text = std::uint32_t(-1); // no text of its own
    return result;
}

double share(const Bag &part, const Bag &whole, const Bag &rest, std::span<const double> weights) {
    if (part.weight == 0) return 0;
    std::vector<std::uint32_t> missing;
    std::set_difference(whole.words.begin(), whole.words.end(), rest.words.begin(), rest.words.end(),
                        std::back_inserter(missing));
    return weight_of(common(part.words, missing), weights) / part.weight;
}

double similarity(const Bag &a, const Bag &b, std::span<const double> weights) {
    if (a.text == b.text) return 1;
    if (a.weight + b.weight == 0) return 0;
    const double both = weight_of(common(a.words, b.words), weights);
    return std::min(kAlmostSame, 2 * both / (a.weight + b.weight));
}

std::vector<Link> similar(const Bags &bags, std::span<const std::size_t> before, std::span<const std::size_t> after,
                          double least) {
    std::vector<Link> result;
    const auto compare = [&](std::size_t a, std::span<const std::size_t> others) {
        for (const std::size_t b : others) {
            const double value = similarity(bags.before[a], bags.after[b], bags.weights);
            if (value >= least) result.push_back({a, b, value});
        }
    };
    if (before.size() * after.size() <= kAllPairs) {
        for (const std::size_t a : before) compare(a, after);
        return result;
    }
    const Places places = hexapla::places(bags.after, after);
    for (const std::size_t a : before) compare(a, candidates(bags.before[a], places));
    return result;
}

std::vector<Link> in_order(std::vector<Link> links) {
    // Links of one segment from the last to the first, so that none can follow another of them.
    std::sort(links.begin(), links.end(), [](const Link &a, const Link &b) {
        return a.before != b.before ? a.before < b.before : a.after > b.after;
    });
    std::size_t width = 0;
    for (const Link &link : links) width = std::max(width, link.after + 1);
    constexpr auto kNone = static_cast<std::size_t>(-1);
    struct Best {
        double weight = 0;
        std::size_t link = kNone;
    };
    std::vector<Best> tree(width + 1); // Fenwick: the best chain that ends before a place
    std::vector<std::size_t> previous(links.size(), kNone);
    Best best;
    for (std::size_t i = 0; i < links.size(); ++i) {
        Best chain;
        for (std::size_t at = links[i].after; at > 0; at &= at - 1)
            if (tree[at].weight > chain.weight) chain = tree[at];
        previous[i] = chain.link;
        // Squared: one equal text outweighs two vague likenesses.
        chain = {chain.weight + links[i].similarity * links[i].similarity, i};
        for (std::size_t at = links[i].after + 1; at <= width; at += at & (~at + 1))
            if (chain.weight > tree[at].weight) tree[at] = chain;
        if (chain.weight > best.weight) best = chain;
    }
    std::vector<Link> result;
    for (std::size_t i = best.link; i != kNone; i = previous[i]) result.push_back(links[i]);
    std::reverse(result.begin(), result.end());
    return result;
}

} // namespace hexapla
