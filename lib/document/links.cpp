#include "document/links.h"

#include "text/unicode.h"

#include <algorithm>
#include <unordered_map>

namespace hexapla {
namespace {

/// Lists of one style that may be open at once: nested ones and those that go on after others.
constexpr std::size_t kMostOpen = 8;
/// Numbers a writer may have skipped: 7, 9.
constexpr std::int64_t kWidestGap = 4;
/// Columns by which items of one list may differ in indent: " 9." and "10.".
constexpr std::size_t kSameIndent = 1;

bool capital_nouns(const Language &language) {
    return language.base == "de" || language.base == "lb" || language.base == "nds" || language.base == "gsw";
}

/// What members of a chain have in common.
struct Key {
    std::uint64_t style = 0;
    std::uint64_t prefix = 0; ///< of a dotted one: 1.2 of 1.2.3
    friend bool operator==(const Key &, const Key &) = default;
};
// NOLINTBEGIN(readability-magic-numbers): fields side by side in 64 bits, primes that spread them
struct KeyHash {
    std::size_t operator()(const Key &key) const {
        return (key.style * 0x9E3779B97F4A7C15U) ^ (key.prefix * 0xC2B2AE3D27D4EB4FU);
    }
};

Key key_of(const MarkerCandidate &candidate, int order) {
    Key key;
    key.style = static_cast<std::uint64_t>(order) | static_cast<std::uint64_t>(candidate.bullet) << 31 |
                static_cast<std::uint64_t>(static_cast<unsigned char>(candidate.style.open)) << 32 |
                static_cast<std::uint64_t>(static_cast<unsigned char>(candidate.style.close)) << 40 |
                static_cast<std::uint64_t>(candidate.style.word) << 48;
    for (std::size_t i = 0; i + 1 < candidate.dotted.size(); ++i)
        key.prefix = key.prefix * 1000003 + static_cast<std::uint64_t>(candidate.dotted[i]) + 1;
    return key;
}
// NOLINTEND(readability-magic-numbers)

/// Makes chains of every reading; which to believe is decided later.
class Linker {
public:
    Linker(std::string_view text, std::span<const TextLine> lines, std::span<const MarkerCandidate> candidates,
           const Language &language)
        : text_(text), lines_(lines), language_(language), candidates_(candidates),
          plain_(plain_paragraphs(lines, candidates)), paragraph_(lines.size()) {
        std::uint32_t count = 0;
        for (std::size_t i = 0; i < lines.size(); ++i) paragraph_[i] = i > 0 && lines[i - 1].wrapped ? count : ++count;
    }

    std::vector<Chain> linked() {
        for (std::size_t i = 0; i < candidates_.size(); ++i)
            for (const Count &reading : candidates_[i].readings) {
                if (is_lost(candidates_[i]))
                    keep_in_mind(i, reading);
                else
                    link(i, reading);
            }
        for (auto &[key, open] : open_) end(open, 0, open.size());
        return std::move(chains_);
    }

private:
    struct Open {
        std::size_t chain = 0;
        std::int64_t value = 0;        ///< of its last member
        std::size_t candidate = 0;     ///< its last member
        std::vector<std::size_t> lost; ///< candidates inside its text that count on: items without a line?
    };

    static bool is_lost(const MarkerCandidate &candidate) {
        return candidate.place == MarkerPlace::inside && candidate.style.close == '.' && candidate.style.open == 0;
    }

    /// "…, and 3. Third": an item if the next line begins with 4, a date or an ordinal otherwise.
    void keep_in_mind(std::size_t index, const Count &reading) {
        const Key key = key_of(candidates_[index], reading.order);
        if (reading.value == 1) lost_first_[key] = index;
        std::vector<Open> &open = open_[key];
        for (std::size_t i = open.size(); i-- > 0;) {
            Open &last = open[i];
            const bool here = paragraph_[candidates_[last.candidate].line] == paragraph_[candidates_[index].line];
            if (!here || reading.value != after_lost(last)) continue;
            last.lost.push_back(index);
            return;
        }
    }

    static std::int64_t after_lost(const Open &last) {
        return last.value + static_cast<std::int64_t>(last.lost.size()) + 1;
    }

    /// Ends open[first] … open[last - 1].
    void end(std::vector<Open> &open, std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i)
            if (trails(open[i])) take_lost(open[i]);
        const auto begin = open.begin();
        open.erase(begin + static_cast<std::ptrdiff_t>(first), begin + static_cast<std::ptrdiff_t>(last));
    }

    void take_lost(Open &last) {
        for (const std::size_t index : last.lost) {
            chains_[last.chain].members.push_back(index);
            chains_[last.chain].values.push_back(++last.value);
            last.candidate = index;
        }
        last.lost.clear();
    }

    /// "To do so, 1. first," and a line that begins with 2: there the list began.
    void take_lost_first(std::size_t index, const Count &reading) {
        if (candidates_[index].place != MarkerPlace::line_start || reading.value != 2) return;
        const auto first = lost_first_.find(key_of(candidates_[index], reading.order));
        if (first == lost_first_.end() || !is_next_paragraph(first->second, index)) return;
        chains_.back().members.push_back(first->second);
        chains_.back().values.push_back(1);
    }

    /// Does the paragraph of one candidate end where the line of another begins, blank lines aside?
    bool is_next_paragraph(std::size_t one, std::size_t other) const {
        std::size_t line = candidates_[other].line;
        while (line > 0 && lines_[line - 1].blank()) --line;
        return line > 0 && paragraph_[line - 1] == paragraph_[candidates_[one].line];
    }

    /// At the end of a list nothing confirms what was kept in mind but the look of the list: its
    /// items end without a stop, and a capital behind a number is no noun behind an ordinal ("3.
    /// Oktober").
    bool trails(const Open &last) const {
        if (last.lost.empty() || capital_nouns(language_)) return false;
        const MarkerCandidate &item = candidates_[last.candidate];
        std::size_t at = item.span.begin;
        while (at > 0) {
            const char32_t c = previous_code_point(text_, at);
            if (!is_space(c)) return c != U'.' && c != U'。' && c != U'!' && c != U'?';
        }
        return false;
    }

    void link(std::size_t index, const Count &reading) {
        std::vector<Open> &open = open_[key_of(candidates_[index], reading.order)];
        const std::size_t found = predecessor(open, index, reading.value);
        if (found == open.size()) {
            if (!may_begin(candidates_[index], reading)) return;
            if (open.size() == kMostOpen) end(open, 0, 1);
            open.push_back({chains_.size(), reading.value, index, {}});
            chains_.push_back({{}, {}, reading.order, 0});
            take_lost_first(index, reading);
        } else {
            end(open, found + 1, open.size()); // lists nested inside
            if (reading.value != open.back().value + 1 && reading.value == after_lost(open.back()))
                take_lost(open.back());
            open.back().lost.clear();
            if (!candidates_[index].bullet && reading.value != open.back().value + 1)
                ++chains_[open.back().chain].slips;
            open.back().value = reading.value;
            open.back().candidate = index;
        }
        chains_[open.back().chain].members.push_back(index);
        chains_[open.back().chain].values.push_back(reading.value);
    }

    /// The open chain that the candidate goes on with; open.size(): none.
    std::size_t predecessor(const std::vector<Open> &open, std::size_t index, std::int64_t value) const {
        std::size_t next = open.size(), skipped = open.size();
        for (std::size_t i = open.size(); i-- > 0;) {
            const Open &last = open[i];
            if (!reaches(last, index)) continue;
            const bool follows = candidates_[index].bullet || value == last.value + 1 || value == after_lost(last);
            if (follows && same_indent(last, index)) return i;
            if (follows && next == open.size() && !candidates_[index].bullet) next = i;
            if (skipped == open.size() && misnumbered(last, index, value)) skipped = i;
        }
        return next != open.size() ? next : skipped;
    }

    /// Inside a line only within one paragraph; bullets only until plain text comes between.
    bool reaches(const Open &last, std::size_t index) const {
        const MarkerCandidate &one = candidates_[last.candidate], &other = candidates_[index];
        if (!other.starts_line() && paragraph_[one.line] != paragraph_[other.line]) return false;
        return !other.bullet || plain_[one.line] == plain_[other.line];
    }

    bool same_indent(const Open &last, std::size_t index) const {
        const MarkerCandidate &one = candidates_[last.candidate], &other = candidates_[index];
        if (!one.starts_line() || !other.starts_line()) return true;
        const std::size_t a = lines_[one.line].indent, b = lines_[other.line].indent;
        return std::max(a, b) - std::min(a, b) <= kSameIndent;
    }

    /// Numbered wrongly, or one was left out: the next item of the same list all the same. In running text
    /// only of a list that a colon announces.
    bool misnumbered(const Open &last, std::size_t index, std::int64_t value) const {
        const MarkerCandidate &one = candidates_[last.candidate], &other = candidates_[index];
        if (!one.starts_line() || !other.starts_line()) {
            const MarkerCandidate &first = candidates_[chains_[last.chain].members.front()];
            if (first.place != MarkerPlace::after_colon || value == last.value) return false;
        }
        return value >= last.value && value - last.value <= kWidestGap && same_indent(last, index) &&
               plain_[one.line] == plain_[other.line];
    }

    static bool may_begin(const MarkerCandidate &candidate, const Count &reading) {
        if (candidate.place == MarkerPlace::line_start || candidate.bullet) return true;
        if (reading.value != 1) return false;
        const bool letter_stop = candidate.style.close == '.' && reading.order != kDecimalOrder;
        return !letter_stop || candidate.place == MarkerPlace::after_colon; // else an initial: "A. Smith"
    }

    std::string_view text_;
    std::span<const TextLine> lines_;
    const Language &language_;
    std::span<const MarkerCandidate> candidates_;
    std::vector<std::uint32_t> plain_;
    std::vector<std::uint32_t> paragraph_; ///< of each line
    std::unordered_map<Key, std::vector<Open>, KeyHash> open_;
    std::unordered_map<Key, std::size_t, KeyHash> lost_first_; ///< the last candidate inside a text that counts one
    std::vector<Chain> chains_;
};

} // namespace

std::vector<std::uint32_t> plain_paragraphs(std::span<const TextLine> lines,
                                            std::span<const MarkerCandidate> candidates) {
    std::vector<std::uint32_t> plain(lines.size());
    std::uint32_t count = 0;
    std::size_t next = 0;               // candidate
    std::size_t item_indent = SIZE_MAX; // of the last line with a marker; SIZE_MAX: in plain text
    for (std::size_t i = 0; i < lines.size(); ++i) {
        while (next < candidates.size() && candidates[next].line < i) ++next;
        const bool marked = next < candidates.size() && candidates[next].line == i && candidates[next].starts_line();
        const bool below = item_indent != SIZE_MAX && lines[i].indent > item_indent;
        if (marked)
            item_indent = lines[i].indent;
        else if (!lines[i].blank() && !below && !(i > 0 && lines[i - 1].wrapped)) {
            ++count;
            item_indent = SIZE_MAX;
        }
        plain[i] = count;
    }
    return plain;
}

std::vector<Chain> linked(std::string_view text, std::span<const TextLine> lines,
                          std::span<const MarkerCandidate> candidates, const Language &language) {
    return Linker(text, lines, candidates, language).linked();
}

} // namespace hexapla
