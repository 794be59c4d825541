#include "document/chains.h"

#include "document/links.h"
#include "text/classes.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace hexapla {
namespace {

/// Gives each candidate to the longest chain that claims it.
class Claims {
public:
    Claims(std::string_view text, std::span<const TextLine> lines, std::span<const MarkerCandidate> candidates,
           const Language &language)
        : text_(text), lines_(lines), candidates_(candidates), language_(language), taken_(candidates.size()),
          last_line_(lines.size()), text_from_(lines.size() + 1, lines.size()) {
        for (std::size_t line = lines.size(); line-- > 0;) {
            const bool goes_on = lines[line].wrapped && line + 1 < lines.size();
            last_line_[line] = goes_on ? last_line_[line + 1] : line;
            text_from_[line] = lines[line].blank() ? text_from_[line + 1] : line;
        }
    }

    std::vector<Chain> settled(std::vector<Chain> all) {
        std::vector<std::size_t> order(all.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [&all, this](std::size_t a, std::size_t b) {
            const std::size_t weight_a = all[a].members.size() - static_cast<std::size_t>(all[a].slips);
            const std::size_t weight_b = all[b].members.size() - static_cast<std::size_t>(all[b].slips);
            if (weight_a != weight_b) return weight_a > weight_b;
            return candidates_[all[a].members.front()].span.size() > candidates_[all[b].members.front()].span.size();
        });
        for (const std::size_t i : order) keep_free(all[i]);
        for (const std::size_t i : order) keep_below(all[i]);
        const auto first = [](const Chain &a, const Chain &b) { return a.members.front() < b.members.front(); };
        std::sort(kept_.begin(), kept_.end(), first);
        return std::move(kept_);
    }

private:
    /// The runs of a chain that no longer chain has taken from.
    void keep_free(const Chain &chain) {
        Chain run;
        run.order = chain.order;
        for (std::size_t i = 0; i <= chain.members.size(); ++i) {
            if (i < chain.members.size() && free(chain.members[i])) {
                run.members.push_back(chain.members[i]);
                run.values.push_back(chain.values[i]);
                continue;
            }
            if (!run.members.empty() && holds(run)) keep(run);
            run.members.clear();
            run.values.clear();
        }
    }

    /// A lone 1.2.1 belongs below 1.2.
    void keep_below(const Chain &chain) {
        const std::size_t only = chain.members.front();
        std::vector<int> above = candidates_[only].dotted;
        if (chain.members.size() != 1 || above.empty() || chain.values.front() != 1 || !free(only)) return;
        above.pop_back();
        if (sections_.contains(above)) keep(chain);
    }

    /// Candidates that overlap are readings of the same place.
    bool free(std::size_t index) const {
        if (taken_[index]) return false;
        const auto overlap = [&](std::size_t other) {
            return candidates_[other].span.begin < candidates_[index].span.end &&
                   candidates_[index].span.begin < candidates_[other].span.end;
        };
        if (index > 0 && taken_[index - 1] && overlap(index - 1)) return false;
        return !(index + 1 < candidates_.size() && taken_[index + 1] && overlap(index + 1));
    }

    void keep(const Chain &chain) {
        for (std::size_t i = 0; i < chain.members.size(); ++i) {
            const MarkerCandidate &member = candidates_[chain.members[i]];
            taken_[chain.members[i]] = true;
            if (!member.dotted.empty())
                sections_.insert(member.dotted);
            else if (member.place == MarkerPlace::line_start && member.style.close == '.')
                sections_.insert({static_cast<int>(chain.values[i])});
        }
        kept_.push_back(chain);
    }

    bool holds(const Chain &chain) const {
        const MarkerCandidate &first = candidates_[chain.members.front()];
        if (first.bullet) return bullets_hold(chain);
        if (chain.members.size() == 1)
            return chain.values.front() == 1 &&
                   ((first.place == MarkerPlace::line_start && announced(first)) || lone_inside(first, chain.order));
        if (first.style.close == 'w') return chain.values.front() == 1;
        return first.starts_line() || (chain.values.front() == 1 && goes_on(chain));
    }

    /// Numbers in running text are a list where one follows another: "1. … 3. …" may be a date.
    static bool goes_on(const Chain &chain) {
        const auto follows = [](std::int64_t a, std::int64_t b) { return b == a + 1; };
        return std::adjacent_find(chain.values.begin(), chain.values.end(), follows) != chain.values.end();
    }

    bool bullets_hold(const Chain &chain) const {
        const MarkerCandidate &first = candidates_[chain.members.front()];
        const auto at_start = [this](std::size_t i) { return candidates_[i].starts_line(); };
        if (std::none_of(chain.members.begin(), chain.members.end(), at_start)) {
            if (chain.members.size() == 1) return first.place == MarkerPlace::after_colon && left_open(first);
            return !first.dash || first.place == MarkerPlace::after_colon;
        }
        return chain.members.size() > 1 || !first.dash || announced(first);
    }

    /// "They should: 1. Set up a group": no date, and no end of a sentence before or behind it, or a list follows.
    bool lone_inside(const MarkerCandidate &candidate, int order) const {
        return candidate.place == MarkerPlace::after_colon && candidate.style.close == '.' && order == kDecimalOrder &&
               !language_.ordinal_period && text_.substr(candidate.span.end).starts_with(' ') &&
               ((classes(last_of(candidate)) & is::stop) == 0 || list_follows(candidate));
    }

    /// Does the line behind the candidate's paragraph begin with a marker, and its own line with none?
    bool list_follows(const MarkerCandidate &candidate) const {
        const auto begins = [&](std::size_t line) {
            const auto at = std::ranges::lower_bound(candidates_, line, {}, &MarkerCandidate::line);
            return at != candidates_.end() && at->line == line && at->starts_line();
        };
        return begins(text_from_[last_line_[candidate.line] + 1]) && !begins(candidate.line);
    }

    /// The paragraph ends in a semicolon, as items do and neither prose nor speech (": - Who is there?") does.
    bool left_open(const MarkerCandidate &candidate) const {
        const char32_t last = last_of(candidate);
        return last == U';' || last == U'；' || last == U'؛';
    }

    /// The character that ends the candidate's paragraph.
    char32_t last_of(const MarkerCandidate &candidate) const {
        std::size_t end = lines_[last_line_[candidate.line]].span.end;
        return previous_code_point(text_, end);
    }

    /// The line before ends in a colon.
    bool announced(const MarkerCandidate &candidate) const {
        std::size_t line = candidate.line;
        while (line > 0 && lines_[line - 1].blank()) --line;
        if (line == 0) return false;
        const std::string_view before = text_.substr(lines_[line - 1].span.begin, lines_[line - 1].span.size());
        return before.ends_with(":") || before.ends_with("：");
    }

    std::string_view text_;
    std::span<const TextLine> lines_;
    std::span<const MarkerCandidate> candidates_;
    const Language &language_;
    std::vector<bool> taken_;
    std::vector<std::size_t> last_line_;  ///< of each line's paragraph
    std::vector<std::size_t> text_from_;  ///< by line: the first one from there on that is not blank
    std::set<std::vector<int>> sections_; ///< dotted numbers that are markers for certain
    std::vector<Chain> kept_;
};

} // namespace

std::vector<Chain> chains(std::string_view text, std::span<const TextLine> lines,
                          std::span<const MarkerCandidate> candidates, const Language &language) {
    return Claims(text, lines, candidates, language).settled(linked(text, lines, candidates, language));
}

} // namespace hexapla
