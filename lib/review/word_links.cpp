#include "review/word_links.h"

#include "text/unicode.h"

#include <cmath>
#include <map>

namespace hexapla {
namespace {

constexpr std::size_t kShortest = 5; ///< letters of a word that means something by itself, mostly
constexpr std::size_t kStem = 6;     ///< letters; what "torjunta" and "torjunnassa" share
constexpr double kDiagonal = 4;      ///< how much the same place counts; the paper's starting value
constexpr int kRounds = 5;           ///< of expectation and maximisation; more change little
constexpr double kSmoothing = 0.01;  ///< counts of pairs never seen together

/// A row as two sequences of tokens.
struct Pair {
    std::size_t row;
    std::vector<Token> a, b;
};

std::vector<Token> tokens_of(const Version &version, const Range &cell) {
    std::vector<Token> result;
    if (cell.empty()) return result;
    const Span part{version.segments[cell.first].span.begin, version.segments[cell.last - 1].span.end};
    const std::string_view text = version.text.at(part);
    for (const Span word : words(text, *version.language)) {
        const std::string form = fold(text.substr(word.begin, word.size()));
        std::size_t end = 0, letters = 0;
        for (std::size_t at = 0; at < form.size(); ++letters) {
            next_code_point(form, at);
            if (letters < kStem) end = at;
        }
        if (letters >= kShortest)
            result.push_back({{part.begin + word.begin, part.begin + word.end}, form.substr(0, end)});
    }
    return result;
}

/// p(b | a), by stems.
using Table = std::map<std::pair<std::string, std::string>, double>;

/// How probable each word of `pair.a` is as the source of one word of `pair.b`; they sum to 1.
std::vector<double> shares(const Pair &pair, std::size_t j, const Table &table) {
    std::vector<double> result(pair.a.size());
    double sum = 0;
    for (std::size_t i = 0; i < pair.a.size(); ++i) {
        const double place = (static_cast<double>(i) + 0.5) / static_cast<double>(pair.a.size()) -
                             (static_cast<double>(j) + 0.5) / static_cast<double>(pair.b.size());
        const auto known = table.find({pair.a[i].stem, pair.b[j].stem});
        const double probability = table.empty() ? 1 : known == table.end() ? 0 : known->second;
        sum += result[i] = std::exp(-kDiagonal * std::abs(place)) * (probability + kSmoothing);
    }
    for (double &share : result) share /= sum;
    return result;
}

Table learned(const std::vector<Pair> &pairs) {
    Table table;
    for (int round = 0; round < kRounds; ++round) {
        Table counts;
        std::map<std::string, double> totals;
        for (const Pair &pair : pairs)
            for (std::size_t j = 0; j < pair.b.size(); ++j) {
                const std::vector<double> share = shares(pair, j, table);
                for (std::size_t i = 0; i < pair.a.size(); ++i) {
                    counts[{pair.a[i].stem, pair.b[j].stem}] += share[i];
                    totals[pair.a[i].stem] += share[i];
                }
            }
        for (auto &[words, count] : counts) count /= totals[words.first];
        table = std::move(counts);
    }
    return table;
}

void add_links(std::vector<Link> &links, const Pair &pair, const Table &table) {
    std::vector<std::vector<double>> by_target;
    for (std::size_t j = 0; j < pair.b.size(); ++j) by_target.push_back(shares(pair, j, table));
    for (std::size_t i = 0; i < pair.a.size(); ++i) {
        std::size_t best = 0;
        for (std::size_t j = 1; j < pair.b.size(); ++j)
            if (by_target[j][i] > by_target[best][i]) best = j;
        if (!pair.b.empty()) links.push_back({pair.row, pair.a[i], pair.b[best], by_target[best][i]});
    }
}

} // namespace

std::vector<Link> word_links(const Version &a, std::size_t index_a, const Version &b,
                             std::size_t index_b, const Alignment &rows) {
    std::vector<Pair> pairs;
    for (std::size_t row = 0; row < rows.size(); ++row)
        pairs.push_back({row, tokens_of(a, rows[row].cells[index_a]), tokens_of(b, rows[row].cells[index_b])});
    const Table table = learned(pairs);
    std::vector<Link> links;
    for (const Pair &pair : pairs) add_links(links, pair, table);
    return links;
}

} // namespace hexapla
