#include "review/check_list.h"

#include "lexicon/vocabulary.h"
#include "text/unicode.h"

#include <algorithm>
#include <map>
#include <set>

namespace hexapla {
namespace {

constexpr std::size_t kLeastWords = 4; ///< lower-case words in common; titles and names have fewer
constexpr double kSame = 0.8;          ///< share of words in common from which a text counts as copied
constexpr double kLead = 0.25;         ///< how much more at home the words are in one version

/// The words of a text that begin in lower case (or in a script without case), folded.
std::multiset<std::string> plain_words(std::string_view text, const Language &language) {
    std::multiset<std::string> result;
    for (const Span span : words(text, language)) {
        std::size_t at = span.begin;
        const char32_t first = next_code_point(text, at);
        if (is_letter(first) && !is_upper(first))
            result.insert(fold(text.substr(span.begin, span.size())));
    }
    return result;
}

/// How many segments of a version have each of its words.
class Home {
public:
    explicit Home(const Version &version) {
        for (const Segment &segment : version.segments) {
            const auto all = plain_words(version.text.at(segment.span), *version.language);
            for (const std::string &word : std::set<std::string>(all.begin(), all.end()))
                ++segments_[word];
        }
    }
    /// The share of words that the version uses in other segments, too: near 1 for its own language.
    double share(const std::multiset<std::string> &words) const {
        const auto used = std::count_if(words.begin(), words.end(), [&](const std::string &word) {
            const auto at = segments_.find(word);
            return at != segments_.end() && at->second > 1;
        });
        return static_cast<double>(used) / static_cast<double>(words.size());
    }

private:
    std::map<std::string, std::size_t> segments_;
};

/// How much of the shorter text's words stands in the other.
double common(const std::multiset<std::string> &a, const std::multiset<std::string> &b) {
    std::vector<std::string> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return static_cast<double>(both.size()) / static_cast<double>(std::max(a.size(), b.size()));
}

struct Pair {
    std::size_t row, a, b;
};

/// Which of two versions has a text that is not its own; none where neither stands out.
std::vector<Finding> copied(const Material &material, const std::vector<Home> &homes, const Pair &pair) {
    const auto &[row, a, b] = pair;
    const auto left = plain_words(material.text(a, row), *material.versions[a].language);
    const auto right = plain_words(material.text(b, row), *material.versions[b].language);
    if (std::min(left.size(), right.size()) < kLeastWords || common(left, right) < kSame) return {};
    const double lead = homes[a].share(left) - homes[b].share(right);
    if (std::abs(lead) < kLead) return {};
    const std::size_t foreign = lead > 0 ? b : a, native = lead > 0 ? a : b;
    return {{.version = foreign,
             .span = material.span(foreign, row),
             .row = row,
             .message = described(material.versions[foreign], material.cell(foreign, row)) +
                        " is the same text as in " + material.labels[native] + "; translate it into " +
                        material.versions[foreign].language->name,
             .related = {{native, material.span(native, row), "the text it repeats"}}}};
}

} // namespace

std::vector<Finding> untranslated(const Material &material) {
    std::vector<Home> homes(material.versions.begin(), material.versions.end());
    std::vector<Finding> found;
    for (std::size_t row = 0; row < material.alignment.size(); ++row) {
        std::set<std::size_t> reported;
        for (std::size_t a = 0; a < material.versions.size(); ++a)
            for (std::size_t b = a + 1; b < material.versions.size(); ++b) {
                if (material.cell(a, row).empty() || material.cell(b, row).empty() ||
                    *material.versions[a].language == *material.versions[b].language)
                    continue;
                for (Finding &finding : copied(material, homes, {row, a, b}))
                    if (reported.insert(finding.version).second) found.push_back(std::move(finding));
            }
    }
    return found;
}

} // namespace hexapla
