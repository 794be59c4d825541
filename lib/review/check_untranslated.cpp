#include "review/check_list.h"

#include "review/names.h"
#include "review/wording.h"
#include "text/place.h"
#include "text/split.h"
#include "text/unicode.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

namespace hexapla {
namespace {

constexpr std::size_t kLeastWords = 4; ///< plain words in common; titles and names have fewer
constexpr double kSame = 0.8;          ///< share of words in common from which a text counts as copied
constexpr std::size_t kLeastSmall = 2; ///< of them in lower case: "Creative Commons CC BY" has none
/// Nats a letter by which the text must look more like the rest of one version than of the other; names and
/// commands look alike to both.
constexpr double kLead = 0.4;
/// A guess of a sentence's language by this margin is seldom wrong (see Guess), and never was where its letters
/// were also so many standard deviations less like the version's than other segments' are.
constexpr double kSureGuess = 0.25;
constexpr double kUnlike = 2;

using Words = std::multiset<std::string>;

/// Which places of a text are part of an address (https://regex101.com/r/Ly7O1x/3/); each stretch without
/// spaces is looked at once.
class Addresses {
public:
    explicit Addresses(std::string_view text) : text_(text) {}
    /// Places come in order.
    bool hold(std::size_t at) {
        if (at < end_) return address_;
        const std::size_t space = text_.find_last_of(kTokenSpace, at), begin = space == text_.npos ? 0 : space + 1;
        end_ = std::min(text_.find_first_of(kTokenSpace, at), text_.size());
        const std::string_view token = text_.substr(begin, end_ - begin);
        address_ = token.find("://") != token.npos || token.find('@') != token.npos || token.starts_with("www.");
        return address_;
    }

private:
    std::string_view text_;
    std::size_t end_ = 0; ///< of the stretch last looked at
    bool address_ = false;
};

/// The words of a text that are no names and stand in no address, folded: those in lower case or in a script without
/// case, and where `nouns` are written with a capital all; none where hardly any is in lower case.
Words plain_words(std::string_view text, const Language &language, bool nouns) {
    Words result;
    std::size_t small = 0;
    Addresses addresses(text);
    for (const Span span : words(text, language)) {
        std::size_t at = span.begin;
        const char32_t first = next_code_point(text, at);
        if (!is_letter(first) || (!nouns && is_upper(first)) || addresses.hold(span.begin)) continue;
        small += !is_upper(first);
        result.insert(fold(text.substr(span.begin, span.size())));
    }
    return small < kLeastSmall ? Words() : result;
}

/// A version's letters, three by three: how its language looks.
class Home {
public:
    explicit Home(const Version &version) : language_(*version.language) {
        for_threes(version.text.bytes(), [this](Three three) {
            ++counts_[three];
            ++total_;
        });
    }
    /// How likely the letters of a text are in the version's other texts, in nats a letter. The text may be
    /// one of the version's own.
    double likeness(std::string_view text) const {
        std::vector<Three> own;
        for_threes(text, [&own](Three three) { own.push_back(three); });
        std::sort(own.begin(), own.end());
        const auto letters = static_cast<double>(own.size());
        double sum = 0;
        for (auto first = own.begin(); first != own.end();) {
            const auto last = std::upper_bound(first, own.end(), *first);
            const auto times = static_cast<double>(last - first);
            const auto found = counts_.find(*first);
            const double elsewhere = found == counts_.end() ? 0 : found->second - times;
            sum += times * std::log((elsewhere + kUnseen) / (total_ - letters + 1));
            first = last;
        }
        return sum / letters;
    }

private:
    using Three = std::uint64_t;           ///< three code points, in their order
    static constexpr double kUnseen = 0.5; ///< what letters that never occurred count for
    const Language &language_;
    std::unordered_map<Three, double> counts_;
    double total_ = 0;

    /// Calls each(three) for all letters of a text, with a space on either side of a word.
    template <typename Each> void for_threes(std::string_view text, Each each) const {
        constexpr unsigned kBits = 21; // a code point
        constexpr Three kAll = (Three{1} << 3 * kBits) - 1;
        for (const Span span : words(text, language_)) {
            const std::string word = fold(text.substr(span.begin, span.size())) + ' ';
            Three three = U' ';
            std::size_t letters = 1;
            for (std::size_t at = 0; at < word.size();) {
                three = (three << kBits | next_code_point(word, at)) & kAll;
                if (++letters >= 3) each(three);
            }
        }
    }
};

/// How much of the shorter text's words stands in the other.
double common(const Words &a, const Words &b) {
    std::vector<std::string> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return static_cast<double>(both.size()) / static_cast<double>(std::max(a.size(), b.size()));
}

/// A text without addresses, paths and pronunciations (/ˈbɛːrlin/): their letters say nothing of its language.
std::string running_words(std::string_view text) {
    std::string result;
    for (const std::string_view token : split(text, ' '))
        if (token.find_first_of("/@") == token.npos) result.append(token).append(" ");
    return result;
}

/// The language of a text if it is another one than those of two versions beyond doubt; else null.
const Language *third_language(const Guess &guess, const Language &one, const Language &other) {
    const bool third = guess.language->base != one.base && guess.language->base != other.base;
    return third && guess.margin >= kSureGuess ? guess.language : nullptr;
}

/// A text that stands in two versions.
struct Copy {
    Wording wording;       ///< in the version's language where it is at home, or in the one that it looks like
    const Language *third; ///< the one that it is in, if that is neither's
};

Copy copy_at(const Version &version, Span span, const Version &home) {
    const Guess guess = guess_language(running_words(version.text.at(span)));
    Copy result{wording(version.text.bytes(), span, *home.language),
                third_language(guess, *version.language, *home.language)};
    if (guess.margin > 0)
        result.wording = std::max(result.wording, wording(version.text.bytes(), span, *guess.language));
    return result;
}

/// What a version has left in another language.
struct Left {
    std::size_t version = 0, row = 0;
    Range segments;
    Wording wording = Wording::prose;
    const Language *language = nullptr; ///< that it is in, where that is known and no version's own
    std::optional<Related> related;     ///< where it stands, too; one of the two is there
};

/// Whether the second text goes on where the first one ends and is left in the same way.
bool goes_on(const Left &first, const Left &second) {
    const bool alike = first.related && second.related
                           ? first.related->version == second.related->version
                           : !first.related && !second.related && first.language == second.language;
    return alike && first.version == second.version && first.segments.last == second.segments.first &&
           first.wording == second.wording && second.row >= first.row;
}

/// A run of texts is one: a whole section or a licence that nobody translated.
std::vector<Left> in_runs(std::vector<Left> all) {
    std::ranges::sort(all, {}, [](const Left &left) { return std::pair(left.version, left.segments.first); });
    std::vector<Left> result;
    for (Left &left : all) {
        if (result.empty() || !goes_on(result.back(), left)) {
            result.push_back(std::move(left));
            continue;
        }
        Left &run = result.back();
        run.segments.last = left.segments.last;
        if (run.language != left.language) run.language = nullptr;
        if (run.related && left.related)
            run.related->span.end = std::max(run.related->span.end, left.related->span.end);
    }
    return result;
}

/// "in English", "the same text as in de", "in English, as in es".
std::string described_language(const Material &material, const Left &left) {
    std::string result;
    if (left.language != nullptr) result = "in " + left.language->name;
    if (!left.related) return result;
    return result + (result.empty() ? "the same text as in " : ", as in ") + material.labels[left.related->version];
}

/// Sentences in another language are an error, those that may be meant so are told.
Finding finding(const Material &material, const Left &left) {
    const Version &version = material.versions[left.version];
    const bool several = left.segments.size() > 1;
    Finding result{
        .severity = left.wording == Wording::prose ? Severity::error : Severity::info,
        .version = left.version,
        .span = {version.segments[left.segments.first].span.begin, version.segments[left.segments.last - 1].span.end},
        .row = left.row,
        .message = described(version, left.segments) + (several ? " are " : " is ") +
                   described_language(material, left) + "; translate " + (several ? "them" : "it") + " into " +
                   version.language->name};
    if (left.related) result.related.push_back(*left.related);
    return result;
}

struct Pair {
    std::size_t row, a, b;
};

/// Which of two versions has a text that is not its own; none where neither stands out.
std::optional<Left> copied(const Material &material, const std::vector<Home> &homes, const Pair &pair) {
    const auto &[row, a, b] = pair;
    const Language &one = *material.versions[a].language, &other = *material.versions[b].language;
    const bool nouns = capitalises_nouns(one) || capitalises_nouns(other);
    const Words left = plain_words(material.text(a, row), one, nouns),
                right = plain_words(material.text(b, row), other, nouns);
    if (std::min(left.size(), right.size()) < kLeastWords || common(left, right) < kSame) return std::nullopt;
    const double lead = homes[a].likeness(material.text(a, row)) - homes[b].likeness(material.text(b, row));
    if (std::abs(lead) < kLead) return std::nullopt;
    const std::size_t foreign = lead > 0 ? b : a, native = lead > 0 ? a : b;
    const Version &copy = material.versions[foreign];
    const Copy found = copy_at(copy, material.span(foreign, row), material.versions[native]);
    if (found.wording == Wording::code) return std::nullopt;
    const Related there{native, material.span(native, row), "the text it repeats"};
    return Left{foreign, row, material.cell(foreign, row), found.wording, found.third, there};
}

/// How like the version each of its segments is that has enough words to tell.
class Likenesses {
public:
    Likenesses(const Version &version, const Home &home) : of_(version.segments.size()) {
        for (std::size_t at = 0; at < of_.size(); ++at) {
            const std::string_view text = version.text.at(version.segments[at].span);
            if (plain_words(text, *version.language, false).size() < kLeastWords) continue;
            of_[at] = home.likeness(text);
            sum_ += *of_[at];
            squares_ += *of_[at] * *of_[at];
            ++count_;
        }
    }
    /// Whether a segment is far less like the version than all others are.
    bool excludes(std::size_t segment) const {
        if (!of_[segment] || count_ < 2) return false;
        const double own = *of_[segment], n = count_ - 1, mean = (sum_ - own) / n;
        const double variance = (squares_ - own * own) / n - mean * mean;
        return own < mean - kUnlike * std::sqrt(std::max(0.0, variance));
    }

private:
    std::vector<std::optional<double>> of_; ///< by segment
    double sum_ = 0, squares_ = 0, count_ = 0;
};

/// Whether another version has the same words in a row: a quotation.
bool is_shared(const Material &material, std::size_t v, std::size_t row) {
    const Words own = plain_words(material.text(v, row), *material.versions[v].language, false);
    for (std::size_t other = 0; other < material.versions.size(); ++other)
        if (other != v && !material.cell(other, row).empty() &&
            common(own, plain_words(material.text(other, row), *material.versions[other].language, false)) >= kSame)
            return true;
    return false;
}

/// Segments in a language that is not their version's, whatever the other versions say.
std::vector<Left> foreign(const Material &material, std::size_t v, const Home &home) {
    const Version &version = material.versions[v];
    const Language &own = *version.language;
    if (guess_language(version.text.bytes()).language->base != own.base) return {}; // one that cannot be guessed
    const Likenesses likenesses(version, home);
    std::vector<Left> found;
    for (std::size_t at = 0; at < version.segments.size(); ++at) {
        if (!likenesses.excludes(at)) continue;
        const Segment &segment = version.segments[at];
        const std::size_t row = material.row_of[v][at];
        const Guess guess = guess_language(running_words(version.text.at(segment.span)));
        const Language *other = third_language(guess, own, own);
        if (other == nullptr || is_shared(material, v, row)) continue;
        const Wording kind = wording(version.text.bytes(), segment.span, *other);
        if (kind != Wording::code) found.push_back({v, row, {at, at + 1}, kind, other, std::nullopt});
    }
    return found;
}

} // namespace

std::vector<Finding> untranslated(const Material &material) {
    std::vector<Home> homes(material.versions.begin(), material.versions.end());
    std::vector<Left> all;
    std::set<std::pair<std::size_t, std::size_t>> known; // version, segment
    const auto add = [&](Left left) {
        bool fresh = false;
        for (std::size_t at = left.segments.first; at < left.segments.last; ++at)
            fresh = known.emplace(left.version, at).second || fresh;
        if (fresh) all.push_back(std::move(left));
    };
    for (std::size_t row = 0; row < material.alignment.size(); ++row)
        for (std::size_t a = 0; a < material.versions.size(); ++a)
            for (std::size_t b = a + 1; b < material.versions.size(); ++b) {
                if (material.cell(a, row).empty() || material.cell(b, row).empty() ||
                    *material.versions[a].language == *material.versions[b].language)
                    continue;
                if (auto left = copied(material, homes, {row, a, b})) add(*std::move(left));
            }
    for (std::size_t v = 0; v < material.versions.size(); ++v)
        for (Left &left : foreign(material, v, homes[v])) add(std::move(left));
    std::vector<Finding> found;
    const std::vector<Left> runs = in_runs(std::move(all));
    for (const Left &left : runs) found.push_back(finding(material, left));
    return found;
}

} // namespace hexapla
