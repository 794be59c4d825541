#include "review/check_list.h"

#include "text/unicode.h"

#include <algorithm>
#include <iterator>
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
/// A word in more rows than one in so many is no term but what the whole document is about, or grammar; it renders
/// a term only if that is about as frequent and it no article.
constexpr std::size_t kCommon = 4;
/// Words, of a list's item or a heading; longer ones and prose turn the same thing in many ways.
constexpr std::size_t kLongestRow = 15;
/// In prose only so long words are looked at, and only those of so few rows, one of which must be brief.
constexpr std::size_t kLongTerm = 12; // letters
constexpr std::size_t kFewRows = 3;
/// A word that stands so far in the rows of another one (Dice), and more than in those of the term, renders that.
constexpr double kRenders = 0.5, kMore = 0.1;

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
    struct Place {
        Span span;
        std::size_t letters;
    };
    bool brief = false;                 ///< an item or a heading of few words
    std::map<std::string, Place> terms; ///< by stem
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
    result.brief = found.size() <= kLongestRow;
    for (const Span span : found) {
        const std::string_view word = text.substr(span.begin, span.size());
        const std::string form = fold(word);
        result.roots.insert(beginning(form, kRoot));
        if (is_term(word))
            result.terms.try_emplace(beginning(form, kStem),
                                     Side::Place{{part.begin + span.begin, part.begin + span.end}, letters(word)});
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
        if (material.alignment[row].confidence >= kSure && material.cell(version, row).size() == 1) {
            result[row] = side(material.versions[version], material.span(version, row));
            result[row].brief = result[row].brief && is_item(material, version, row);
        }
    return result;
}

using Rows = std::vector<std::size_t>;

/// By root, the rows it stands in.
using Places = std::map<std::string, Rows>;

Places places_of_roots(const Sides &rows) {
    Places result;
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (const std::string &root : rows[row].roots) result[root].push_back(row);
    return result;
}

/// How far two words stand in the same rows, 0 … 1 (Dice).
double together(const Rows &a, const Rows &b) {
    Rows both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return 2 * static_cast<double>(both.size()) / static_cast<double>(a.size() + b.size());
}

/// The rows of each term of one version that the other has, too.
std::map<std::string, Rows> places(const Sides &own, const Sides &other) {
    std::map<std::string, Rows> result;
    for (std::size_t row = 0; row < own.size(); ++row)
        if (!other[row].roots.empty())
            for (const auto &[stem, place] : own[row].terms) result[stem].push_back(row);
    return result;
}

/// One version's words as the other may render them.
struct Languages {
    const Sides &own, &other;
    const Places &places, &renderings;
};

/// Whether a word stands for another one of a row rather than for the term that has these rows.
bool renders_another(const std::string &root, const std::string &stem, const Rows &rows, std::size_t row,
                     const Languages &in) {
    const Rows &there = in.renderings.at(root);
    const double with_term = together(rows, there);
    const std::string own = beginning(stem, kRoot);
    return std::any_of(in.own[row].roots.begin(), in.own[row].roots.end(), [&](const std::string &word) {
        return word != own && together(in.places.at(word), there) > std::max(with_term + kMore, kRenders);
    });
}

/// In how many of a term's rows the word stands that stands in most of them; in prose it must stand for no other.
std::size_t most_shared(const std::string &stem, const Rows &rows, const Languages &in, bool prose) {
    const std::size_t own = in.places.at(beginning(stem, kRoot)).size();
    std::map<std::string, std::size_t> count;
    std::size_t most = 0;
    for (const std::size_t row : rows)
        for (const std::string &root : in.other[row].roots) {
            const std::size_t all = in.renderings.at(root).size();
            const bool common = all * kCommon > in.other.size() && (all > 2 * own || letters(root) < kRoot);
            if (!common && !(prose && renders_another(root, stem, rows, row, in))) most = std::max(most, ++count[root]);
        }
    return most;
}

/// The rows of a term in which something can be said of it: the brief ones, where there are several, else a few.
Rows telling(const std::string &stem, const Rows &rows, const Languages &in) {
    Rows brief;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(brief),
                 [&](std::size_t row) { return in.own[row].brief && in.other[row].brief; });
    if (brief.size() > 1) return brief;
    const bool is_long = std::all_of(rows.begin(), rows.end(),
                                     [&](std::size_t row) { return in.own[row].terms.at(stem).letters >= kLongTerm; });
    return !brief.empty() && is_long && rows.size() <= kFewRows ? rows : Rows();
}

struct Term {
    std::size_t a, b; ///< the version that has it, the one that renders it
    std::string stem;
    Rows rows;
    std::size_t most; ///< rows in which one word may render it
};
using Terms = std::vector<Term>;

/// ": of its 3 rows no two share a word; use one word if one thing is meant".
std::string reason(const Term &term) {
    const std::string rows = std::to_string(term.rows.size()) + " rows";
    return (term.most > 1 ? ": no word stands in more than " + std::to_string(term.most) + " of its " + rows
                          : ": of its " + rows + " no two share a word") +
           "; use one word if one thing is meant";
}

Span place_of(const Term &term, std::size_t row, const std::vector<Sides> &all) {
    return all[term.a][row].terms.at(term.stem).span;
}

std::string word_of(const Material &material, const Term &term, const std::vector<Sides> &all) {
    return excerpt(material.versions[term.a].text.at(place_of(term, term.rows.front(), all))) + " of " +
           material.labels[term.a];
}

/// What one version has several words for, whatever the others call it.
Finding of_one_rendering(const Material &material, const Terms &terms, const std::vector<Sides> &all) {
    const Term &term = terms.front();
    const std::string more = std::to_string(terms.size() - 1) + " other versions have";
    const std::string others = terms.size() == 1   ? " has"
                               : terms.size() == 2 ? " and a word of another version have"
                                                   : " and words of " + more;
    Finding result{.version = term.b, .span = material.span(term.b, term.rows.front()), .row = term.rows.front()};
    result.message =
        word_of(material, term, all) + others + " no one rendering in " + material.labels[term.b] + reason(term);
    for (const std::size_t row : term.rows) {
        result.related.push_back({term.a, place_of(term, row, all), "the word in " + material.labels[term.a]});
        if (row != term.rows.front())
            result.related.push_back(
                {term.b, material.span(term.b, row), "another place in " + material.labels[term.b]});
    }
    return result;
}

/// A word of one version for which most others have several.
Finding of_one_word(const Material &material, const Terms &terms, const std::vector<Sides> &all) {
    const Term &term = terms.front();
    std::vector<std::size_t> others;
    for (const Term &one : terms) others.push_back(one.b);
    Finding result{.version = term.a, .span = place_of(term, term.rows.front(), all), .row = term.rows.front()};
    result.message = word_of(material, term, all) + " has no one rendering in " + material.named(others) + reason(term);
    for (const std::size_t row : term.rows) {
        if (row != term.rows.front())
            result.related.push_back(
                {term.a, place_of(term, row, all), "the word again in " + material.labels[term.a]});
        result.related.push_back({term.b, material.span(term.b, row), "its row in " + material.labels[term.b]});
    }
    return result;
}

/// One cause, one finding: of a word that several versions render variously, or of what one version renders
/// variously whatever the others call it, the one that explains more.
std::vector<Finding> findings_of(const Material &material, const Terms &terms, const std::vector<Sides> &all) {
    std::map<std::pair<std::size_t, std::string>, Terms> words;        // by version and stem
    std::map<std::pair<std::size_t, std::size_t>, Terms> places, rest; // by version and first row
    for (const Term &term : terms) {
        words[{term.a, term.stem}].push_back(term);
        places[{term.b, term.rows.front()}].push_back(term);
    }
    std::vector<Finding> found;
    for (auto &[word, rendered] : words) {
        std::erase_if(rendered, [&, size = rendered.size()](const Term &term) {
            const std::pair place(term.b, term.rows.front());
            const bool placed = size == 1 || size < places.at(place).size();
            if (placed) rest[place].push_back(term);
            return placed;
        });
        if (rendered.size() == 1) rest[{rendered.front().b, rendered.front().rows.front()}].push_back(rendered.front());
        if (rendered.size() > 1) found.push_back(of_one_word(material, rendered, all));
    }
    for (const auto &[place, there] : rest) found.push_back(of_one_rendering(material, there, all));
    return found;
}

} // namespace

std::vector<Finding> term_inconsistencies(const Material &material) {
    std::vector<Sides> all;
    std::vector<Places> roots;
    for (std::size_t v = 0; v < material.versions.size(); ++v) {
        all.push_back(sides(material, v));
        roots.push_back(places_of_roots(all.back()));
    }
    Terms terms;
    for (std::size_t a = 0; a < all.size(); ++a)
        for (std::size_t b = 0; b < all.size(); ++b)
            for (const auto &[stem, everywhere] : a == b ? Places() : places(all[a], all[b])) {
                if (everywhere.size() * kCommon > material.alignment.size()) continue;
                const Languages in{all[a], all[b], roots[a], roots[b]};
                const Rows rows = telling(stem, everywhere, in);
                if (rows.size() < 2) continue;
                const bool prose =
                    std::any_of(rows.begin(), rows.end(), [&](std::size_t row) { return !all[a][row].brief; });
                const std::size_t most = most_shared(stem, rows, in, prose);
                if (2 * most <= rows.size()) terms.push_back({a, b, stem, rows, most});
            }
    return findings_of(material, terms, all);
}

} // namespace hexapla
