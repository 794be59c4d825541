#include "review/codes.h"

#include "text/unicode.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace hexapla {
namespace {

constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr std::string_view kMarks = ".+-_"; ///< stand inside a code, not at its ends

bool is_one_of(std::string_view set, char c) { return set.find(c) != set.npos; }
bool is_part(char c) { return is_one_of(kDigits, c) || is_one_of(kLetters, c) || is_one_of(kMarks, c); }

/// A letter that words with spaces between them are written with: "20-jährig" is one, "版本1.0b" two.
bool joins(char32_t c) {
    constexpr std::string_view kSpaced[] = {"Armn", "Cyrl", "Grek", "Latn"};
    return is_letter(c) && std::find(std::begin(kSpaced), std::end(kSpaced), script(c)) != std::end(kSpaced);
}

/// Part of an address, or of a word with letters that are not ASCII.
bool is_within(std::string_view text, Span span) {
    constexpr std::string_view kAddress = "/@:\\";
    std::size_t before = span.begin, after = span.end;
    const char32_t left = before > 0 ? previous_code_point(text, before) : U' ';
    const char32_t right = after < text.size() ? next_code_point(text, after) : U' ';
    const bool leads = span.begin > 0 && is_one_of(kAddress, text[span.begin - 1]);
    const bool goes_on = after < text.size() && is_one_of(kAddress, text[span.end]) && text[after] != ' ';
    return leads || goes_on || joins(left) || joins(right) || text.substr(span.begin, 4) == "www.";
}

std::string shape(std::string_view written) {
    std::string result(written);
    for (char &c : result)
        if (is_one_of(kDigits, c)) c = '0';
    return result;
}

/// The codes of a version in a row, also as written.
struct Side {
    std::vector<Code> codes;
    std::set<std::string> written;
};

Side side(const Material &material, std::size_t version, std::size_t row) {
    const Span span = material.span(version, row);
    Side result{codes(material.versions[version].text.at(span)), {}};
    for (Code &code : result.codes) {
        code.span = {span.begin + code.span.begin, span.begin + code.span.end};
        result.written.insert(code.written);
    }
    return result;
}

/// Whether a code stands in a row beside this one: sentences are cut differently.
bool is_beside(const Material &material, std::size_t version, std::size_t row, const Code &code) {
    for (const std::size_t at : {row - 1, row + 1})
        if (at < material.alignment.size() && side(material, version, at).written.contains(code.written)) return true;
    return false;
}

/// A code of one version and what another one has in its stead.
struct Change {
    Code there, here;
};

std::optional<Change> change(const Side &left, const Side &right) {
    std::map<std::string_view, const Code *> gone; // by shape
    for (const Code &code : left.codes)
        if (!right.written.contains(code.written)) gone.try_emplace(code.shape, &code);
    for (const Code &here : right.codes)
        if (const auto there = gone.find(here.shape); there != gone.end() && !left.written.contains(here.written))
            return Change{*there->second, here};
    return std::nullopt;
}

/// The version that most others contradict; of equals the last. None: all agree.
std::optional<std::size_t> blamed(const std::vector<Side> &sides) {
    std::optional<std::size_t> result;
    std::ptrdiff_t most = 1;
    for (std::size_t v = 0; v < sides.size(); ++v) {
        const auto count = std::count_if(sides.begin(), sides.end(),
                                         [&](const Side &other) { return change(other, sides[v]).has_value(); });
        if (count >= most) result = v, most = count;
    }
    return result;
}

} // namespace

std::vector<Code> codes(std::string_view text) {
    std::vector<Code> result;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t begin = at;
        while (at < text.size() && is_part(text[at])) ++at;
        std::size_t end = at;
        while (begin < end && is_one_of(kMarks, text[begin])) ++begin;
        while (end > begin && is_one_of(kMarks, text[end - 1])) --end;
        at = std::max(at, begin + 1);
        const std::string_view written = text.substr(begin, end - begin);
        const bool mixed =
            written.find_first_of(kDigits) != written.npos && written.find_first_of(kLetters) != written.npos;
        if (mixed && !is_within(text, {begin, end}))
            result.push_back({{begin, end}, std::string(written), shape(written)});
    }
    return result;
}

std::vector<Finding> code_mismatches(const Material &material, std::size_t row) {
    std::vector<Side> sides;
    for (std::size_t v = 0; v < material.versions.size(); ++v) sides.push_back(side(material, v, row));
    const auto version = blamed(sides);
    for (std::size_t other = 0; version && other < sides.size(); ++other) {
        const auto found = change(sides[other], sides[*version]);
        if (!found || is_beside(material, *version, row, found->there) || is_beside(material, other, row, found->here))
            continue;
        return {{.version = *version,
                 .span = found->here.span,
                 .row = row,
                 .message = material.labels[*version] + " has " + found->here.written + " where " +
                            material.labels[other] + " has " + found->there.written + "; compare the numbers",
                 .related = {{other, found->there.span, "the code in " + material.labels[other]}}}};
    }
    return {};
}

} // namespace hexapla
