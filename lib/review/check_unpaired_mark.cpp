#include "review/check_list.h"

#include "text/conventions.h"
#include "text/place.h"
#include "text/unicode.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace hexapla {
namespace {

constexpr std::u32string_view kOpening = U"([{（［｛【〔「『〈《";
constexpr std::u32string_view kClosing = U")]}）］｝】〕」』〉》";
constexpr std::u32string_view kQuotes = U"\"“”„‟«»＂";

/// A mark whose partner was not found.
struct Loose {
    Span span;
    char32_t mark = 0; ///< a bracket as written; any quotation mark is '"'
    bool opening = false;
    std::size_t region = 0;
    bool several = false;               ///< of the same in a row
    std::optional<Span> closed_by = {}; ///< a bracket of another kind
};

/// A paragraph of prose, a heading or an item: what brackets and quotes are paired within.
std::vector<Span> regions(const Version &version) {
    std::vector<Span> result;
    const Segment *before = nullptr;
    for (const Segment &segment : version.segments) {
        const bool same = before != nullptr && before->kind == Kind::prose && segment.kind == Kind::prose &&
                          before->paragraph == segment.paragraph;
        if (same)
            result.back().end = segment.span.end;
        else
            result.push_back(segment.span);
        before = &segment;
    }
    return result;
}

/// The same bracket as wide as an ideograph, or not: writers mix them, （like this).
char32_t of_other_width(char32_t opening) {
    constexpr std::u32string_view kNarrow = U"([{", kWide = U"（［｛";
    if (const std::size_t at = kNarrow.find(opening); at != kNarrow.npos) return kWide[at];
    const std::size_t at = kWide.find(opening);
    return at == kWide.npos ? opening : kNarrow[at];
}

constexpr std::size_t kLongestToken = 4; ///< bytes, of what counts: "viii", "1.2"

/// A letter, a Roman numeral or figures: what stands before a bracket that counts.
bool is_enumerator(std::string_view token) {
    if (token.empty()) return false;
    std::size_t at = 0;
    next_code_point(token, at);
    const bool roman = token.find_first_not_of("ivxIVX") == token.npos;
    const bool figures = token.find_first_not_of("0123456789.") == token.npos;
    return at == token.size() || (token.size() <= kLongestToken && (roman || figures));
}

/// A closing bracket that counts, "a)" or "12)", or is half a face, ":)", ":-)".
bool stands_alone(std::string_view text, std::size_t at) {
    constexpr std::u32string_view kSeparators = U".,;:—–!?";
    const std::string_view left_of_it = text.substr(0, at);
    if (left_of_it.ends_with(":-") || left_of_it.ends_with(";-")) return true;
    std::size_t begin = at;
    while (begin > 0 && at - begin <= kLongestToken && !is_space(before(text, begin)) &&
           kOpening.find(before(text, begin)) == kOpening.npos)
        previous_code_point(text, begin);
    const std::string_view token = text.substr(begin, at - begin);
    if (token == ":" || token == ";") return true;
    if (!is_enumerator(token)) return false;
    while (begin > 0 && is_space(before(text, begin))) previous_code_point(text, begin);
    const char32_t left = before(text, begin);
    return begin == 0 || is_letter(left) || kSeparators.find(left) != kSeparators.npos;
}

/// Pairs the marks of one region; what is left over is loose.
class Pairing {
public:
    Pairing(std::string_view text, Span region, std::size_t index) : text_(text.substr(0, region.end)), index_(index) {
        for (std::size_t at = region.begin; at < region.end;) {
            const std::size_t begin = at;
            const char32_t c = next_code_point(text_, at);
            if (c < '"') continue; // the usual case: spaces
            if (kOpening.find(c) != kOpening.npos)
                open(c, {begin, at});
            else if (const auto kind = kClosing.find(c); kind != kClosing.npos)
                close(kOpening[kind], {begin, at}, c);
            else if (kQuotes.find(c) != kQuotes.npos)
                quote(c, {begin, at});
        }
        for (const Loose &left : open_) lose(left);
        if (!quotes_.empty()) loose_.push_back(quotes_.front());
        std::ranges::sort(loose_, {}, [](const Loose &mark) { return mark.span.begin; });
    }
    const std::vector<Loose> &loose() const { return loose_; }

private:
    void open(char32_t c, Span span) {
        open_.push_back({span, c, true, index_});
        ++waiting_[c];
    }

    /// What it passes over is loose and is never looked at again.
    void close(char32_t partner, Span span, char32_t mark) {
        if (waiting_[partner] == 0) partner = of_other_width(partner);
        if (waiting_[partner] == 0) {
            if (!stands_alone(text_, span.begin)) lose({span, mark, false, index_});
            return;
        }
        std::size_t at = open_.size() - 1;
        while (open_[at].mark != partner) --at;
        --waiting_[partner];
        for (std::size_t passed = at + 1; passed < open_.size(); ++passed) {
            lose(open_[passed]);
            --waiting_[open_[passed].mark];
        }
        open_.resize(at);
    }

    /// Several of the same one in a row are one mistake.
    void lose(const Loose &mark) {
        const bool goes_on =
            !loose_.empty() && loose_.back().mark == mark.mark && loose_.back().span.end == mark.span.begin;
        if (!goes_on) return loose_.push_back(mark);
        loose_.back().span.end = mark.span.end;
        loose_.back().several = true;
    }

    /// Quotation marks are counted off in twos, whatever their shape: „…“, „…", «…».
    void quote(char32_t c, Span span) {
        const char32_t left = before(text_, span.begin), right = after(text_, span.end);
        const bool in_word = script(left) == "Hebr" && script(right) == "Hebr"; // ה"ב, but also ש"קרוב"
        const bool inches = c == '"' && is_digit(left) && quotes_.empty();
        const bool closes_word = prefixed_ && quotes_.empty() && script(left) == "Hebr";
        if (in_word || closes_word) prefixed_ = in_word;
        if (in_word || closes_word || inches) return;
        if (quotes_.empty())
            quotes_.push_back({span, '"', is_space(left) || is_punctuation(left), index_});
        else
            quotes_.clear();
    }

    std::string_view text_;
    std::size_t index_;
    std::vector<Loose> open_, loose_;
    std::map<char32_t, std::size_t> waiting_; ///< how many of each are open
    bool prefixed_ = false;     ///< a mark inside a Hebrew word may have opened a quotation behind a prefix
    std::vector<Loose> quotes_; ///< the quotation mark that waits for its partner, if any
};

/// Whether the second mark closes what the first one opens: in the next paragraph, as a quotation of two, or in the one
/// behind that, with an example between. Blocks of code in braces may be as long as they like.
bool are_partners(const Loose &first, const Loose &second) {
    constexpr std::size_t kReach = 2; // regions
    if (!first.opening || (first.mark != '{' && first.region + kReach < second.region)) return false;
    if (second.mark == '"') return first.mark == '"';
    return !second.opening && kOpening.find(first.mark) == kClosing.find(second.mark);
}

/// Takes out the pairs of marks that stand in different regions.
std::vector<Loose> without_partners(const std::vector<Loose> &loose) {
    std::vector<Loose> result;
    for (const Loose &mark : loose) {
        if (!result.empty() && result.back().region < mark.region && are_partners(result.back(), mark))
            result.pop_back();
        else
            result.push_back(mark);
    }
    return result;
}

std::vector<Loose> loose_marks(const Version &version) {
    std::vector<Loose> result;
    std::size_t index = 0;
    for (const Span region : regions(version)) {
        const Pairing pairing(version.text.bytes(), region, index++);
        result.insert(result.end(), pairing.loose().begin(), pairing.loose().end());
    }
    return without_partners(result);
}

/// The loose marks of all versions by row.
class Shared {
public:
    Shared(const Material &material, const std::vector<std::vector<Loose>> &loose) : material_(material) {
        for (std::size_t v = 0; v < loose.size(); ++v)
            for (const Loose &mark : loose[v]) marks_.insert({row(v, mark), mark.mark, v});
    }
    /// Whether all other versions that have the row have the same mark there: half of an example, or meant so.
    bool hold(std::size_t version, const Loose &mark) const {
        const std::size_t at = row(version, mark);
        bool any = false;
        for (std::size_t other = 0; other < material_.versions.size(); ++other) {
            if (other == version || material_.cell(other, at).empty()) continue;
            if (!marks_.contains({at, mark.mark, other})) return false;
            any = true;
        }
        return any;
    }

private:
    std::size_t row(std::size_t version, const Loose &mark) const {
        const auto &segments = material_.versions[version].segments;
        const auto at = std::partition_point(segments.begin(), segments.end(),
                                             [&](const Segment &s) { return s.span.end <= mark.span.begin; });
        return material_.row_of[version][static_cast<std::size_t>(at - segments.begin())];
    }

    const Material &material_;
    std::set<std::tuple<std::size_t, char32_t, std::size_t>> marks_; ///< row, mark, version
};

/// Joins an opening bracket and the next loose mark of its region, if that is a closing one of another kind: "(so]".
std::vector<Loose> with_closed_otherwise(std::vector<Loose> loose) {
    std::ranges::sort(loose, {}, [](const Loose &mark) { return mark.span.begin; });
    std::vector<Loose> result;
    const auto is_bracket = [](const Loose &mark) { return mark.mark != '"' && !mark.several; };
    for (const Loose &mark : loose) {
        const bool closes = !result.empty() && is_bracket(result.back()) && result.back().opening && is_bracket(mark) &&
                            !mark.opening && !result.back().closed_by && result.back().region == mark.region;
        if (closes)
            result.back().closed_by = mark.span;
        else
            result.push_back(mark);
    }
    return result;
}

std::string message(const Loose &loose, std::string_view text, const Language &language) {
    std::size_t at = loose.span.begin;
    next_code_point(text, at);
    const std::string mark(text.substr(loose.span.begin, at - loose.span.begin));
    if (loose.mark == '"') {
        const Quotes &usual = quotes(language);
        const std::string hint =
            usual.open.empty() ? "" : " (" + language.name + " writes " + usual.open + "…" + usual.close + ")";
        return "the quotation mark " + mark + " has no partner in its paragraph; add it or remove this one" + hint;
    }
    const std::size_t kind = (loose.opening ? kOpening : kClosing).find(loose.mark);
    std::string partner;
    append(partner, (loose.opening ? kClosing : kOpening)[kind]);
    if (loose.closed_by)
        return "the bracket " + std::string(text.substr(loose.closed_by->begin, loose.closed_by->size())) +
               " closes what " + mark + " opens; write " + partner + " or make them a pair";
    const std::size_t more = (loose.span.end - at) / mark.size();
    const std::string others = more == 0 ? "" : ", nor have the " + std::to_string(more) + " behind it";
    return "the bracket " + mark + " has no " + partner + others + "; add it or remove this one";
}

} // namespace

std::vector<Finding> unpaired_marks(const Material &material) {
    std::vector<std::vector<Loose>> loose;
    for (const Version &version : material.versions) loose.push_back(loose_marks(version));
    const Shared shared(material, loose);
    std::vector<Finding> found;
    for (std::size_t v = 0; v < material.versions.size(); ++v) {
        const Version &version = material.versions[v];
        std::vector<Loose> own;
        std::ranges::copy_if(loose[v], std::back_inserter(own),
                             [&](const Loose &mark) { return !shared.hold(v, mark); });
        const std::vector<Loose> left = with_closed_otherwise(std::move(own));
        for (const Loose &mark : left) {
            found.push_back({.version = v,
                             .span = mark.closed_by.value_or(mark.span),
                             .message = message(mark, version.text.bytes(), *version.language)});
            if (mark.closed_by) found.back().related.push_back({v, mark.span, "opened here"});
        }
    }
    return found;
}

} // namespace hexapla
