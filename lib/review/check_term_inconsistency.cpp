#include "review/check_list.h"

#include "review/word_links.h"
#include "text/unicode.h"

#include <algorithm>
#include <map>
#include <set>

namespace hexapla {
namespace {

/// A link less certain than this shows nothing.
constexpr double kCertain = 0.5;
/// The share of a word's places that its usual rendering has where there is one: then the others
/// are turns of phrase.
constexpr double kUsual = 0.67;
/// A word in more rows than one in so many is no term but what the whole document is about.
constexpr std::size_t kCommon = 4;

using Places = std::vector<const WordLink *>;

/// The links of each stem of the first version, one a row, the certain ones alone.
std::map<std::string, Places> by_stem(const std::vector<WordLink> &links) {
    std::map<std::string, Places> result;
    for (const WordLink &link : links) {
        if (link.certainty < kCertain) continue;
        Places &places = result[link.source.stem];
        if (places.empty() || places.back()->row != link.row) places.push_back(&link);
    }
    return result;
}

/// What forms of one word have in common, however they end: "иска", "искат".
std::string root(const std::string &stem) {
    constexpr std::size_t kRoot = 3; // letters
    std::size_t at = 0;
    for (std::size_t letters = 0; letters < kRoot && at < stem.size(); ++letters)
        next_code_point(stem, at);
    return stem.substr(0, at);
}

/// A name has as many names as its countries have.
bool is_name(const Material &material, std::size_t version, const Token &token) {
    std::size_t at = token.span.begin;
    return is_upper(next_code_point(material.versions[version].text.bytes(), at));
}

/// Whether a word is rendered by several, none of them the usual one.
bool is_inconsistent(const Places &places, std::size_t rows) {
    if (places.size() < 2 || places.size() * kCommon > rows) return false;
    std::map<std::string, std::size_t> count;
    for (const WordLink *link : places) ++count[root(link->target.stem)];
    const auto most =
        std::max_element(count.begin(), count.end(),
                         [](const auto &x, const auto &y) { return x.second < y.second; });
    return count.size() > 1 &&
           static_cast<double>(most->second) < kUsual * static_cast<double>(places.size());
}

Finding finding(const Material &material, std::size_t a, std::size_t b, const Places &places) {
    const WordLink &first = *places.front();
    Finding result{.version = b, .span = first.target.span, .row = first.row};
    std::vector<std::string> renderings;
    std::set<std::string> seen;
    for (const WordLink *link : places) {
        result.related.push_back({a, link->source.span, "the word in " + material.labels[a]});
        if (link != places.front())
            result.related.push_back(
                {b, link->target.span, "another place in " + material.labels[b]});
        if (seen.insert(link->target.stem).second)
            renderings.push_back(excerpt(material.versions[b].text.at(link->target.span)));
    }
    result.message = excerpt(material.versions[a].text.at(first.source.span)) + " of " +
                     material.labels[a] + " is rendered by " + listed(renderings) +
                     "; use one word if one thing is meant";
    return result;
}

} // namespace

std::vector<Finding> term_inconsistencies(const Material &material) {
    std::vector<Finding> found;
    for (std::size_t a = 0; a < material.versions.size(); ++a)
        for (std::size_t b = 0; b < material.versions.size(); ++b) {
            if (a == b) continue;
            const auto links = word_links(material.versions, a, b, material.alignment,
                                          material.options.dictionaries);
            for (const auto &[stem, places] : by_stem(links))
                if (!is_name(material, a, places.front()->source) &&
                    is_inconsistent(places, material.alignment.size()))
                    found.push_back(finding(material, a, b, places));
        }
    return found;
}

} // namespace hexapla
