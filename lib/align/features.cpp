#include "align/features.h"

#include "text/classes.h"
#include "text/unicode.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace hexapla {
namespace {

/// Words of a segment that are looked at: each is compared with each of the segments beside it. The
/// longest sentences of treaties have some hundreds.
constexpr std::size_t kMostWords = 1000;

bool is_quote(char32_t c) {
    constexpr std::u32string_view kQuotes = U"\"'`«»‹›„“”‚‘’「」『』";
    return kQuotes.find(c) != std::u32string_view::npos;
}

Opening opening(std::string_view text) {
    std::size_t at = 0;
    if (at >= text.size()) return Opening::other;
    const char32_t c = next_code_point(text, at);
    if (is_lower(c)) return Opening::lower;
    if (is_letter(c)) return Opening::letter;
    if (is_digit(c)) return Opening::digit;
    return is_quote(c) ? Opening::quote : Opening::other;
}

Ending ending_by(char32_t c) {
    constexpr std::u32string_view kStops = U".。．｡।؛۔…";
    constexpr std::u32string_view kQuestions = U"?？؟;";
    constexpr std::u32string_view kExclamations = U"!！";
    constexpr std::u32string_view kColons = U":：";
    constexpr std::u32string_view kCommas = U",;，；、،";
    if (kStops.find(c) != kStops.npos) return Ending::stop;
    if (kColons.find(c) != kColons.npos) return Ending::colon;
    if (kCommas.find(c) != kCommas.npos) return Ending::comma;
    if (kQuestions.find(c) != kQuestions.npos) return Ending::question;
    if (kExclamations.find(c) != kExclamations.npos) return Ending::exclamation;
    return Ending::other;
}

/// By the last character that is no quote, bracket or space: `he said."` ends in a stop.
Ending ending(std::string_view text) {
    constexpr std::u32string_view kClosers = U")]}）】〉》";
    std::size_t at = text.size();
    while (at > 0) {
        const char32_t c = previous_code_point(text, at);
        if (is_space(c) || is_quote(c) || kClosers.find(c) != kClosers.npos) continue;
        return ending_by(c);
    }
    return Ending::other;
}

/// How many of each kind a segment holds; a stop counts where a space or nothing stands behind it.
std::array<std::uint32_t, kMarks> marks(std::string_view text) {
    constexpr std::u32string_view kBrackets = U"([{（［【";
    constexpr char32_t kFirstWide = 0x3000; ///< scripts that put no space behind a stop
    std::array<std::uint32_t, kMarks> out{};
    const auto add = [&](Mark mark) { ++out[static_cast<std::size_t>(mark)]; };
    bool stopped = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto [c, classes] = next_sign(text, at);
        if (stopped && (is_space(c) || c >= kFirstWide)) add(Mark::stop);
        stopped = false;
        if ((classes & (is::letter | is::space)) != 0) continue; // neither, as nearly all
        if (kBrackets.find(c) != kBrackets.npos) add(Mark::bracket);
        const Ending ending = ending_by(c);
        stopped = ending == Ending::stop || ending == Ending::question || ending == Ending::exclamation;
    }
    if (stopped) add(Mark::stop);
    return out;
}

Traits traits(const Version &version, std::size_t at) {
    const Segment &s = version.segments[at];
    const std::string_view text = version.text.at(s.span);
    Traits t;
    t.kind = s.kind;
    t.opening = opening(text);
    t.ending = ending(text);
    t.opens_paragraph = at == 0 || version.segments[at - 1].paragraph != s.paragraph;
    t.number = s.number.value_or(-1);
    t.list = s.path.empty() ? 0 : s.path.front();
    return t;
}

void add_what_stands_before(std::vector<Traits> &traits) {
    for (std::size_t s = 1; s < traits.size(); ++s) {
        traits[s].kind_before = traits[s - 1].kind;
        traits[s].ending_before = traits[s - 1].ending;
        traits[s].goes_on = traits[s].list != 0 && traits[s - 1].list == traits[s].list;
    }
}

/// That a list begins there is told by the path that leads to it, whichever of its items stands first: the head
/// says no more than the items behind it.
void level_heads(std::vector<Traits> &traits) {
    for (std::size_t s = 0; s + 1 < traits.size(); ++s) {
        if (traits[s].list == 0 || traits[s].goes_on || traits[s + 1].list != traits[s].list) continue;
        traits[s].kind_before = traits[s].kind;
        traits[s].ending_before = traits[s + 1].ending;
        traits[s].goes_on = true;
    }
}

void add_lists(const Version &version, std::vector<Traits> &traits) {
    std::map<std::vector<int>, std::vector<std::size_t>> lists;
    for (std::size_t s = 0; s < traits.size(); ++s) {
        std::vector<int> list = version.segments[s].path;
        if (list.empty()) continue;
        list.pop_back();
        lists[list].push_back(s);
    }
    for (const auto &[path, items] : lists) {
        bool holes = false;
        for (std::size_t k = 0; k < items.size(); ++k)
            holes = holes || traits[items[k]].number != static_cast<std::int64_t>(k + 1);
        for (const std::size_t s : items) {
            traits[s].list_size = items.size();
            traits[s].list_has_holes = holes;
        }
    }
}

constexpr std::uint32_t kUnknown = static_cast<std::uint32_t>(-1);

/// For each word of a vocabulary its index in another one; kUnknown: it is not there.
std::vector<std::uint32_t> places_in(const Vocabulary &known, const Vocabulary &words) {
    std::unordered_map<std::string, std::uint32_t> places;
    const auto key = [](const Word &word) { return word.form + '\0' + word.value; };
    for (std::uint32_t w = 0; w < known.words.size(); ++w) places.emplace(key(known.words[w]), w);
    std::vector<std::uint32_t> out;
    for (const Word &word : words.words) {
        const auto found = places.find(key(word));
        out.push_back(found == places.end() ? kUnknown : found->second);
    }
    return out;
}

Features features(const Version &version, const Tokens &all) {
    Features f;
    f.words.reserve(all.words.size());
    f.first_word.push_back(0);
    f.length_before.push_back(0);
    for (auto &before : f.marks_before) before.push_back(0);
    for (std::size_t s = 0; s < version.segments.size(); ++s) {
        const auto words = all.words.begin() + static_cast<std::ptrdiff_t>(all.first[s]);
        const std::size_t count = std::min(all.first[s + 1] - all.first[s], kMostWords);
        f.words.insert(f.words.end(), words, words + static_cast<std::ptrdiff_t>(count));
        f.first_word.push_back(f.words.size());
        f.length_before.push_back(f.length_before.back() +
                                  static_cast<double>(code_points(version.text.at(version.segments[s].span))));
        const auto here = marks(version.text.at(version.segments[s].span));
        for (std::size_t m = 0; m < kMarks; ++m) f.marks_before[m].push_back(f.marks_before[m].back() + here[m]);
        f.traits.push_back(traits(version, s));
    }
    add_what_stands_before(f.traits);
    level_heads(f.traits);
    add_lists(version, f.traits);
    return f;
}

/// Those of the words that another vocabulary knows, by its indices.
Tokens known_only(const Tokens &all, const std::vector<std::uint32_t> &places) {
    Tokens out;
    for (std::size_t s = 0; s + 1 < all.first.size(); ++s) {
        for (std::size_t k = all.first[s]; k < all.first[s + 1]; ++k)
            if (places[all.words[k]] != kUnknown) out.words.push_back(places[all.words[k]]);
        out.first.push_back(out.words.size());
    }
    return out;
}

} // namespace

Features features(const Version &version) {
    Tokens all = tokens(version);
    Features f = features(version, all);
    f.vocabulary = std::move(all.vocabulary);
    return f;
}

Features features(const Version &version, const Vocabulary &known) {
    const Tokens all = tokens(version);
    return features(version, known_only(all, places_in(known, all.vocabulary)));
}

} // namespace hexapla
