#include "review/check_list.h"

#include "text/unicode.h"

#include <algorithm>
#include <map>
#include <set>

namespace hexapla {
namespace {

/// Below it two segments may be no equivalents at all.
constexpr double kSure = 0.8;
/// Terms are long words: shorter ones are rendered by many others as a matter of course.
constexpr std::size_t kTerm = 8; // letters
/// What the forms of a term share, and those of its rendering, which may be any word.
constexpr std::size_t kStem = 6, kRoot = 4; // letters
/// A word in more rows than one in so many is no term but what the whole document is about, or grammar.
constexpr std::size_t kCommon = 4;
/// Words, of a list's item or a heading; longer ones and prose turn the same thing in many ways.
constexpr std::size_t kLongestRow = 15;

/// The first letters of a word.
std::string beginning(std::string_view word, std::size_t letters) {
    std::size_t at = 0;
    for (std::size_t seen = 0; seen < letters && at < word.size(); ++seen) next_code_point(word, at);
    return std::string(word.substr(0, at));
}

std::size_t letters(std::string_view word) {
    std::size_t result = 0;
    for (std::size_t at = 0; at < word.size(); ++result) next_code_point(word, at);
    return result;
}

/// A row of one version: where each term stands, and the roots of all words.
struct Side {
    std::map<std::string, Span> terms; ///< by stem
    std::set<std::string> roots;
};

/// A name has as many names as its countries have, and begins a sentence as often as any word.
bool is_term(std::string_view word) {
    std::size_t at = 0;
    return !is_upper(next_code_point(word, at)) && letters(word) >= kTerm;
}

Side side(const Version &version, Span part) {
    Side result;
    const std::string_view text = version.text.at(part);
    const std::vector<Span> found = words(text, *version.language);
    if (found.size() > kLongestRow) return result;
    for (const Span span : found) {
        const std::string_view word = text.substr(span.begin, span.size());
        const std::string form = fold(word);
        result.roots.insert(beginning(form, kRoot));
        if (is_term(word))
            result.terms.try_emplace(beginning(form, kStem), Span{part.begin + span.begin, part.begin + span.end});
    }
    return result;
}

bool is_item(const Material &material, std::size_t version, std::size_t row) {
    const Range &cell = material.cell(version, row);
    return cell.size() == 1 && material.versions[version].segments[cell.first].kind != Kind::prose;
}

using Sides = std::vector<Side>; ///< by row; empty where nothing can be said

Sides sides(const Material &material, std::size_t version) {
    Sides result(material.alignment.size());
    for (std::size_t row = 0; row < result.size(); ++row)
        if (material.alignment[row].confidence >= kSure && is_item(material, version, row))
            result[row] = side(material.versions[version], material.span(version, row));
    return result;
}

using Rows = std::vector<std::size_t>;

/// By root, how many rows it stands in.
std::map<std::string, std::size_t> frequencies(const Sides &rows) {
    std::map<std::string, std::size_t> result;
    for (const Side &row : rows)
        for (const std::string &root : row.roots) ++result[root];
    return result;
}

/// The rows of each term of one version that the other has, too.
std::map<std::string, Rows> places(const Sides &own, const Sides &other) {
    std::map<std::string, Rows> result;
    for (std::size_t row = 0; row < own.size(); ++row)
        if (!other[row].roots.empty())
            for (const auto &[stem, span] : own[row].terms) result[stem].push_back(row);
    return result;
}

/// In how many of some rows the word stands that stands in most of them.
std::size_t most_shared(const Rows &rows, const Sides &sides,
                        const std::map<std::string, std::size_t> &frequency) {
    std::map<std::string, std::size_t> count;
    std::size_t most = 0;
    for (const std::size_t row : rows)
        for (const std::string &root : sides[row].roots)
            if (frequency.at(root) * kCommon <= sides.size()) most = std::max(most, ++count[root]);
    return most;
}

struct Term {
    std::size_t a, b; ///< the version that has it, the one that renders it
    Rows rows;
    std::size_t most; ///< rows in which one word may render it
};

Finding finding(const Material &material, const Term &term, const std::string &stem, const Sides &own) {
    const auto &[a, b, rows, most] = term;
    const std::string word = excerpt(material.versions[a].text.at(own[rows.front()].terms.at(stem)));
    Finding result{.version = b, .span = material.span(b, rows.front()), .row = rows.front()};
    result.message = word + " of " + material.labels[a] + " has no one rendering in " + material.labels[b] +
                     ": of its " + std::to_string(rows.size()) + " rows no two share a word";
    if (most > 1)
        result.message = word + " of " + material.labels[a] + " has no one rendering in " + material.labels[b] +
                         ": no word stands in more than " + std::to_string(most) + " of its " +
                         std::to_string(rows.size()) + " rows";
    result.message += "; use one word if one thing is meant";
    for (const std::size_t row : rows) {
        result.related.push_back({a, own[row].terms.at(stem), "the word in " + material.labels[a]});
        if (row != rows.front())
            result.related.push_back({b, material.span(b, row), "another place in " + material.labels[b]});
    }
    return result;
}

} // namespace

std::vector<Finding> term_inconsistencies(const Material &material) {
    std::vector<Sides> all;
    std::vector<std::map<std::string, std::size_t>> frequency;
    for (std::size_t v = 0; v < material.versions.size(); ++v) {
        all.push_back(sides(material, v));
        frequency.push_back(frequencies(all.back()));
    }
    std::vector<Finding> found;
    for (std::size_t a = 0; a < all.size(); ++a)
        for (std::size_t b = 0; b < all.size(); ++b)
            for (const auto &[stem, rows] : a == b ? std::map<std::string, Rows>() : places(all[a], all[b])) {
                if (rows.size() < 2 || rows.size() * kCommon > material.alignment.size()) continue;
                const std::size_t most = most_shared(rows, all[b], frequency[b]);
                if (2 * most <= rows.size())
                    found.push_back(finding(material, {a, b, rows, most}, stem, all[a]));
            }
    return found;
}

} // namespace hexapla
