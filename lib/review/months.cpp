#include "review/months.h"

#include "text/names.h"
#include "text/text.h"
#include "text/unicode.h"

#include <algorithm>
#include <optional>
#include <set>

namespace hexapla {
namespace {

using Keys = std::map<std::string, std::string>;

/// The names of a language's months, fold()ed; none that stands for several, as "月" and "tháng" do.
Keys month_names(const Language &language) {
    Keys result;
    for (const KnownName &name : names(language)) {
        if (!name.key.starts_with("month:") || name.words.size() != 1) continue;
        const auto [known, fresh] = result.try_emplace(name.words.front(), name.key);
        if (!fresh && known->second != name.key) known->second.clear();
    }
    std::erase_if(result, [](const auto &entry) { return entry.second.empty(); });
    return result;
}

/// What may stand between a day and its month beside a short word: "12. toukokuuta", "May 12", "12 de mayo".
bool parts_dates(char32_t c) { return is_space(c) || c == '.' || c == ',' || c == '-'; }
constexpr std::size_t kShortWord = 3; ///< letters: "de", "of", "η"

bool has_digit(std::string_view text) {
    for (std::size_t at = 0; at < text.size();)
        if (is_digit(next_code_point(text, at))) return true;
    return false;
}

/// Whether next() comes to a number with no more between than what parts dates and a short word. It gives code points,
/// 0 at the end.
template <typename Next> bool meets_number(Next next) {
    std::size_t letters = 0;
    while (letters <= kShortWord) {
        const char32_t c = next();
        if (is_digit(c)) return true;
        if (is_letter(c))
            ++letters;
        else if (!parts_dates(c))
            return false;
    }
    return false;
}

bool ends_in_number(std::string_view text) {
    std::size_t at = text.size();
    return meets_number([&] { return at == 0 ? U'\0' : previous_code_point(text, at); });
}

bool begins_with_number(std::string_view text) {
    std::size_t at = 0;
    return meets_number([&] { return at == text.size() ? U'\0' : next_code_point(text, at); });
}

/// The only month of one side of a row that the other side has not; null: there is none, or there are several.
const Month *only_in(const std::vector<Month> &side, const std::vector<Month> &other) {
    std::set<std::string_view> keys;
    for (const Month &month : other) keys.insert(month.key);
    const Month *result = nullptr;
    for (const Month &month : side) {
        if (keys.contains(month.key)) continue;
        if (result != nullptr) return nullptr;
        result = &month;
    }
    return result;
}

/// Of two versions of a row the month that only the first has and the one that only the second has, if each has one.
struct Change {
    Month there, here;
};
std::optional<Change> change(const std::vector<Month> &left, const std::vector<Month> &right) {
    const Month *gone = only_in(left, right), *fresh = only_in(right, left);
    if (gone == nullptr || fresh == nullptr) return std::nullopt;
    return Change{*gone, *fresh};
}

} // namespace

Months::Months(const Material &material) : material_(material) {
    for (const Version &version : material.versions) names_.push_back(month_names(*version.language));
}

std::vector<Month> Months::of(std::size_t v, std::size_t row) const {
    const Version &version = material_.versions[v];
    const Span part = material_.span(v, row);
    const Keys &known = names_[v];
    std::vector<Month> result;
    const std::string_view text = version.text.at(part);
    if (known.empty() || !has_digit(text)) return result;
    for (const Span word : words(text, *version.language)) {
        const auto month = known.find(fold(text.substr(word.begin, word.size())));
        if (month != known.end() &&
            (ends_in_number(text.substr(0, word.begin)) || begins_with_number(text.substr(word.end))))
            result.push_back({{part.begin + word.begin, part.begin + word.end}, month->second});
    }
    return result;
}

std::vector<Finding> Months::mismatches(std::size_t row) const {
    std::vector<std::vector<Month>> sides;
    for (std::size_t v = 0; v < material_.versions.size(); ++v) sides.push_back(of(v, row));
    std::size_t version = 0, most = 0; // the one that most others contradict; of equals the last
    for (std::size_t v = 0; v < sides.size(); ++v) {
        const auto count = static_cast<std::size_t>(
            std::ranges::count_if(sides, [&](const auto &other) { return change(other, sides[v]).has_value(); }));
        if (count >= std::max<std::size_t>(most, 1)) version = v, most = count;
    }
    for (std::size_t other = 0; most > 0 && other < sides.size(); ++other)
        if (const auto found = change(sides[other], sides[version]))
            return {{.version = version,
                     .span = found->here.span,
                     .row = row,
                     .message = material_.labels[version] + " has " +
                                std::string(material_.versions[version].text.at(found->here.span)) + " where " +
                                material_.labels[other] + " has " +
                                std::string(material_.versions[other].text.at(found->there.span)) +
                                "; compare the dates",
                     .related = {{other, found->there.span, "the month in " + material_.labels[other]}}}};
    return {};
}

} // namespace hexapla
