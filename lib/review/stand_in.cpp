#include "review/stand_in.h"

#include "review/learned.h"
#include "text/unicode.h"

#include <algorithm>
#include <cmath>

namespace hexapla {
namespace {

/// The least share of a word that the term must explain, of all that the row's words explain.
constexpr double kShare = 0.4;
/// Of a word that nothing in the row explains.
constexpr double kUnknown = -1;
/// How far from where the term stands, as a share of the row, an unexplained word may be its rendering.
constexpr double kNear = 0.25;
/// A shorter word is rather an article, a particle or a preposition.
constexpr std::size_t kShortest = 4; // letters

std::map<std::string, std::uint32_t> by_form(const Vocabulary &vocabulary) {
    std::map<std::string, std::uint32_t> result;
    for (std::uint32_t at = 0; at < vocabulary.words.size(); ++at) result.try_emplace(vocabulary.words[at].form, at);
    return result;
}

} // namespace

StandIns::StandIns(const Material &material, std::size_t from, std::size_t to)
    : material_(material), from_(from), to_(to) {
    Learned lexicon = learned(material, from, to);
    from_words_ = by_form(lexicon.from.vocabulary);
    to_words_ = by_form(lexicon.to.vocabulary);
    translation_ = std::move(lexicon.translation);
}

std::vector<StandIns::Place> StandIns::places(std::size_t version, std::size_t row) const {
    const Span part = material_.span(version, row);
    const std::string_view text = material_.versions[version].text.at(part);
    const auto &known = version == from_ ? from_words_ : to_words_;
    std::vector<Place> result;
    for (const Span word : words(text, *material_.versions[version].language)) {
        const auto found = known.find(fold(text.substr(word.begin, word.size())));
        if (found == known.end()) continue;
        result.push_back({{part.begin + word.begin, part.begin + word.end},
                          found->second,
                          static_cast<double>(word.begin) / static_cast<double>(text.size())});
    }
    return result;
}

double StandIns::share(const Place &word, const std::vector<Place> &row, Span term) const {
    double by_term = 0, by_all = 0;
    for (const Place &source : row) {
        const double gain = hexapla::gain(translation_, source.word, word.word);
        by_all += gain;
        if (source.span.begin >= term.begin && source.span.end <= term.end) by_term += gain;
    }
    return by_all > 0 ? by_term / by_all : kUnknown;
}

std::optional<Span> StandIns::of(std::size_t row, Span term) const {
    const std::vector<Place> left = places(from_, row), right = places(to_, row);
    const auto source =
        std::find_if(left.begin(), left.end(), [&](const Place &place) { return place.span.begin >= term.begin; });
    if (source == left.end() || right.empty()) return std::nullopt;
    std::vector<double> shares;
    for (const Place &word : right) shares.push_back(share(word, left, term));
    const auto best = static_cast<std::size_t>(std::max_element(shares.begin(), shares.end()) - shares.begin());
    if (shares[best] >= kShare) {
        std::size_t first = best, last = best + 1;
        while (first > 0 && shares[first - 1] >= kShare) --first;
        while (last < right.size() && shares[last] >= kShare) ++last;
        return Span{right[first].span.begin, right[last - 1].span.end};
    }
    std::optional<Span> near;
    double least = kNear;
    for (std::size_t at = 0; at < right.size(); ++at) {
        const double distance = std::abs(right[at].at - source->at);
        const std::size_t letters = code_points(material_.versions[to_].text.at(right[at].span));
        if (shares[at] != kUnknown || letters < kShortest || distance > least) continue;
        near = right[at].span;
        least = distance;
    }
    return near;
}

} // namespace hexapla
