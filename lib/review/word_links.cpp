#include "review/word_links.h"

#include "align/learn.h"
#include "text/unicode.h"

#include <cmath>
#include <map>

namespace hexapla {
namespace {

constexpr std::size_t kShortest = 3; ///< letters; САЩ has them
constexpr std::size_t kStem = 6;     ///< letters; what "torjunta" and "torjunnassa" share
constexpr double kDiagonal =
    1;                     ///< how much the same place counts; languages order words differently
constexpr int kRounds = 5; ///< of expectation and maximisation; more change little
constexpr double kSmoothing = 0.01; ///< counts of pairs never seen together

/// A row as two sequences of tokens.
struct Sentences {
    std::size_t row;
    std::vector<Token> a, b;
};

/// The stem of a folded word; empty for a short one.
std::string stem(std::string_view form) {
    std::size_t end = 0, letters = 0;
    for (std::size_t at = 0; at < form.size(); ++letters) {
        next_code_point(form, at);
        if (letters < kStem) end = at;
    }
    return std::string(form.substr(0, letters < kShortest ? 0 : end));
}

std::vector<Token> tokens_of(const Version &version, const Range &cell) {
    std::vector<Token> result;
    if (cell.empty()) return result;
    const Span part{version.segments[cell.first].span.begin,
                    version.segments[cell.last - 1].span.end};
    const std::string_view text = version.text.at(part);
    for (const Span word : words(text, *version.language)) {
        std::string letters = stem(fold(text.substr(word.begin, word.size())));
        if (!letters.empty())
            result.push_back(
                {{part.begin + word.begin, part.begin + word.end}, std::move(letters)});
    }
    return result;
}

/// p(b | a), by stems.
using Table = std::map<std::pair<std::string, std::string>, double>;

/// How probable each word of `pair.a` is as the source of one word of `pair.b`; they sum to 1.
std::vector<double> shares(const Sentences &pair, std::size_t j, const Table &table) {
    std::vector<double> result(pair.a.size());
    double sum = 0;
    for (std::size_t i = 0; i < pair.a.size(); ++i) {
        const double place = (static_cast<double>(i) + 0.5) / static_cast<double>(pair.a.size()) -
                             (static_cast<double>(j) + 0.5) / static_cast<double>(pair.b.size());
        const auto known = table.find({pair.a[i].stem, pair.b[j].stem});
        const double probability = known == table.end() ? 0 : known->second;
        sum += result[i] = std::exp(-kDiagonal * std::abs(place)) * (probability + kSmoothing);
    }
    for (double &share : result) share /= sum;
    return result;
}

/// What is known before the rows are read: cognates, names, dictionary entries, in expected counts.
Table known(const Version &a, const Version &b, const std::vector<Dictionary> &dictionaries) {
    const Vocabulary left = tokens(a).vocabulary, right = tokens(b).vocabulary;
    Table result;
    for (const WordPair &pair : known_pairs(left, right, dictionaries)) {
        const std::string source = stem(left.words[pair.a].form),
                          target = stem(right.words[pair.b].form);
        if (!source.empty() && !target.empty())
            result[{source, target}] += static_cast<double>(pair.count);
    }
    return result;
}

/// Counts as probabilities of the second word given the first.
Table normalised(Table counts) {
    std::map<std::string, double> totals;
    for (const auto &[words, count] : counts) totals[words.first] += count;
    for (auto &[words, count] : counts) count /= totals[words.first];
    return counts;
}

Table learned(const std::vector<Sentences> &pairs, const Table &prior) {
    Table table = normalised(prior);
    for (int round = 0; round < kRounds; ++round) {
        Table counts = prior;
        for (const Sentences &pair : pairs)
            for (std::size_t j = 0; j < pair.b.size(); ++j) {
                const std::vector<double> share = shares(pair, j, table);
                for (std::size_t i = 0; i < pair.a.size(); ++i)
                    counts[{pair.a[i].stem, pair.b[j].stem}] += share[i];
            }
        table = normalised(std::move(counts));
    }
    return table;
}

void add_links(std::vector<WordLink> &links, const Sentences &pair, const Table &table) {
    std::vector<std::vector<double>> by_target;
    for (std::size_t j = 0; j < pair.b.size(); ++j) by_target.push_back(shares(pair, j, table));
    for (std::size_t i = 0; i < pair.a.size(); ++i) {
        std::size_t best = 0;
        for (std::size_t j = 1; j < pair.b.size(); ++j)
            if (by_target[j][i] > by_target[best][i]) best = j;
        if (!pair.b.empty())
            links.push_back({pair.row, pair.a[i], pair.b[best], by_target[best][i]});
    }
}

} // namespace

std::vector<WordLink> word_links(const std::vector<Version> &versions, std::size_t a, std::size_t b,
                                 const Alignment &rows,
                                 const std::vector<Dictionary> &dictionaries) {
    std::vector<Sentences> pairs;
    for (std::size_t row = 0; row < rows.size(); ++row)
        pairs.push_back({row, tokens_of(versions[a], rows[row].cells[a]),
                         tokens_of(versions[b], rows[row].cells[b])});
    const Table table = learned(pairs, known(versions[a], versions[b], dictionaries));
    std::vector<WordLink> links;
    for (const Sentences &pair : pairs) add_links(links, pair, table);
    return links;
}

} // namespace hexapla
