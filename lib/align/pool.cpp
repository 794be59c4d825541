#include "align/pool.h"

#include "align/learn.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace hexapla {
namespace {

// Chosen on hand-aligned texts cut into documents of 20 and 50 beads (German and French, English and Chinese),
// each aligned without dictionaries by what the others teach.

/// Less of a pair is not learnt from a document: words side by side by chance. A fifth of it makes tables no
/// better and the sums twice as large.
constexpr float kLeastTaught = 0.05F;
/// Expected counts that a pair is worth whose words always stand for each other.
constexpr double kMostWorth = 5;
/// A pair that is worth less is left out.
constexpr double kLeastWorth = 0.05;
constexpr double kThousandths = 1000;

constexpr std::uint64_t key(std::uint32_t a, std::uint32_t b) { return static_cast<std::uint64_t>(a) << 32 | b; }

void append_number(std::string &out, double number) {
    std::array<char, 32> digits{};
    auto *const end = std::to_chars(digits.begin(), digits.end(), number, std::chars_format::fixed, 2).ptr;
    out.append(digits.begin(), end);
}

} // namespace

Lesson lesson(const Version &a, const Version &b, const AlignOptions &options) {
    Features x = features(a), y = features(b);
    const Pair pair = learn(x, y, options);
    std::vector<WordPair> pairs = learned_pairs(x, y, pair.model.pairs, pair.paths.likely, Counted::all);
    std::erase_if(pairs, [&](const WordPair &p) {
        // Numbers are known without learning.
        return p.count < kLeastTaught || x.vocabulary.words[p.a].digits || y.vocabulary.words[p.b].digits;
    });
    return {std::move(x.vocabulary), std::move(y.vocabulary), std::move(pairs)};
}

/// Counts a document's words; the index of each.
std::vector<std::uint32_t> Pool::counted(Entries &entries, const Vocabulary &vocabulary) {
    std::vector<std::uint32_t> indices;
    for (const Word &word : vocabulary.words) {
        const auto next = static_cast<std::uint32_t>(entries.size());
        const auto place = entries.try_emplace(word.form, Entry{next}).first;
        place->second.count += word.count;
        indices.push_back(place->second.index);
    }
    return indices;
}

void Pool::add(const Lesson &lesson) {
    const std::vector<std::uint32_t> a = counted(a_, lesson.a), b = counted(b_, lesson.b);
    for (const WordPair &pair : lesson.pairs) {
        Sum &sum = pairs_[key(a[pair.a], b[pair.b])];
        sum.count += static_cast<std::uint64_t>(std::llround(pair.count * kThousandths));
        ++sum.documents;
    }
}

std::string Pool::table(std::string_view a, std::string_view b) const {
    const auto by_index = [](const Entries &entries) {
        std::vector<const Entries::value_type *> result(entries.size());
        for (const auto &entry : entries) result[entry.second.index] = &entry;
        return result;
    };
    const auto first = by_index(a_), second = by_index(b_);
    std::vector<std::string> lines;
    for (const auto &[words, sum] : pairs_) {
        const auto &x = *first[words >> 32], &y = *second[words & UINT32_MAX];
        // What the other documents teach a document, on average: it must not confirm itself.
        const double others = static_cast<double>(sum.count) / kThousandths * (sum.documents - 1) / sum.documents;
        const double dice = 2 * others / static_cast<double>(x.second.count + y.second.count);
        if (kMostWorth * dice < kLeastWorth) continue;
        std::string &line = lines.emplace_back(x.first + '\t' + y.first + '\t');
        append_number(line, kMostWorth * dice);
    }
    std::sort(lines.begin(), lines.end());
    std::string out = std::string(a) + '\t' + std::string(b) + "\tweight\n";
    for (const std::string &line : lines) out += line + '\n';
    return out;
}

} // namespace hexapla
