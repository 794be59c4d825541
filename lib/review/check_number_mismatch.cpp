#include "review/check_list.h"

#include "review/codes.h"
#include "text/clock.h"
#include "text/digits.h"
#include "text/numbers.h"
#include "text/unicode.h"

#include <algorithm>
#include <map>

namespace hexapla {
namespace {

/// Below it the two sides may be no equivalents at all.
constexpr double kSure = 0.5;
/// Number words below it are articles and pairs as often as counts: "one", "both", "a couple".
constexpr int kLeastWord = 3;

/// A number as it stands in a version.
struct Mention {
    Number number;
    Span span;           ///< in the version's text
    bool counts = false; ///< its absence elsewhere matters; else it only answers others
    std::string clock{}; ///< the same time on a clock of twelve hours, or of twenty-four; else empty
};

/// Digits of a number without trailing zeros, and how many places it was shifted: 1.5 and 1500000
/// have equal digits.
struct Scientific {
    std::string digits;
    int exponent = 0; ///< of the last digit
};

Scientific scientific(const std::string &value) {
    Scientific result;
    bool fraction = false;
    for (const char c : value) {
        if (c == '.') fraction = true;
        if (c < '0' || c > '9') continue;
        result.digits += c;
        result.exponent -= fraction;
    }
    while (result.digits.size() > 1 && result.digits.back() == '0') {
        result.digits.pop_back();
        ++result.exponent;
    }
    result.digits.erase(0, std::min(result.digits.find_first_not_of('0'), result.digits.size() - 1));
    return result;
}

/// 1.5 with a word for million beside it against 1500000 in figures.
bool scaled(const std::string &a, const std::string &b) {
    const Scientific x = scientific(a), y = scientific(b);
    const int shift = std::abs(x.exponent - y.exponent);
    return x.digits == y.digits && shift >= 3 && shift % 3 == 0;
}

/// 90 (the nineties) against 1990.
bool short_year(const std::string &a, const std::string &b) {
    const std::string &brief = a.size() < b.size() ? a : b, &full = a.size() < b.size() ? b : a;
    return brief.size() == 2 && full.size() == 4 && full.compare(2, 2, brief) == 0;
}

bool equal(const Number &a, const Number &b) {
    const auto either = [&](const std::string &x) {
        return !x.empty() && (x == b.value || x == b.other);
    };
    return either(a.value) || either(a.other) || scaled(a.value, b.value) ||
           short_year(a.value, b.value);
}

bool equal(const Mention &a, const Mention &b) {
    const auto same_time = [](const Mention &x, const Mention &y) {
        return !x.clock.empty() && x.clock == y.number.value;
    };
    return equal(a.number, b.number) || same_time(a, b) || same_time(b, a);
}

char32_t before(std::string_view text, std::size_t at) {
    return at == 0 ? U' ' : previous_code_point(text, at);
}
char32_t after(std::string_view text, std::size_t at) {
    return at >= text.size() ? U' ' : next_code_point(text, at);
}

/// A letter right before a digit, as in 5114f85 and 21AF26D3: a name, not a number.
bool is_code(std::string_view token) {
    bool letter = false;
    for (std::size_t at = 0; at < token.size();) {
        const char32_t c = next_code_point(token, at);
        if (letter && is_digit(c)) return true;
        letter = script(c) == "Latn";
    }
    return false;
}

/// The stretches without spaces in which numbers stand, each looked at once.
class Tokens {
public:
    explicit Tokens(std::string_view text) : text_(text) {}

    /// Whether the number at a place is part of an address or a code. Places come in order.
    bool is_part_of_name(Span span) {
        if (span.begin < end_ && span.end <= end_) return name_;
        const std::size_t space = text_.find_last_of(kSpace, span.begin);
        const std::size_t begin = space == text_.npos ? 0 : space + 1;
        end_ = std::min(text_.find_first_of(kSpace, span.end), text_.size());
        const std::string_view token = text_.substr(begin, end_ - begin);
        name_ = token.find("://") != token.npos || token.find('@') != token.npos ||
                token.find("www.") != token.npos || is_code(token);
        return name_;
    }

private:
    static constexpr std::string_view kSpace = " \t\n\r";
    std::string_view text_;
    std::size_t end_ = 0; ///< of the token last looked at
    bool name_ = false;   ///< what it is
};

/// Whether a number is an amount, a year or the like, rather than part of a name (v2, MP3), of an
/// address, or a count of parts: (1), [13], "1." in front.
bool is_amount(std::string_view text, const Number &number, Tokens &tokens) {
    const char32_t left = before(text, number.span.begin), right = after(text, number.span.end);
    if (is_letter(left) || left == '_' || left == '#') return false;
    if (number.word) return number.value.size() > 1 || number.value.front() - '0' >= kLeastWord;
    if ((left == '(' && right == ')') || left == '[') return false;
    const bool leads = text.find_first_not_of(" \t\n\r(") == number.span.begin;
    if (leads && number.value.size() <= 2 && (right == '.' || right == ')')) return false;
    return !tokens.is_part_of_name(number.span);
}

/// A number that tells the time, and what else answers it: "15.30" is "15:30" and "3:30".
void add_time(std::vector<Mention> &result, Mention mention, const ClockTime &time) {
    const auto answer = [&](const std::string &value, const std::string &other) {
        result.push_back({{mention.number.span, value, {}, false, false}, mention.span, false, other});
    };
    const std::string whole = canonical(time.hour, time.minutes), other = canonical(time.other, time.minutes);
    const bool joined = mention.number.value == whole; // one number, with a point
    mention.clock = joined ? other : time.other;
    result.push_back(mention);
    if (time.minutes.empty()) return;
    if (!joined) return answer(whole, other);
    answer(time.hour, time.other);
    answer(canonical(time.minutes), {});
}

std::vector<Mention> mentions(const Version &version, Span span) {
    std::vector<Mention> result;
    const std::string_view text = version.text.at(span);
    Tokens tokens(text);
    const std::vector<Number> all = numbers(text, *version.language);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Number &number = all[i];
        Mention mention{number,
                        {span.begin + number.span.begin, span.begin + number.span.end},
                        is_amount(text, number, tokens)};
        if (const auto time = clock_time(text, all, i, *version.language))
            add_time(result, std::move(mention), *time);
        else
            result.push_back(std::move(mention));
    }
    return result;
}

bool holds(const std::vector<Mention> &mentions, const Mention &mention) {
    return std::any_of(mentions.begin(), mentions.end(),
                       [&](const Mention &m) { return equal(m, mention); });
}

/// What a version lacks and has too much of in one row.
struct Difference {
    std::vector<const Mention *> missing, extra; ///< mentions of other versions, of its own
};

/// One row: the mentions by version, and which versions take part.
struct Scene {
    const Material &material;
    std::size_t row;
    std::vector<std::size_t> present;
    std::vector<std::vector<Mention>> mentions; ///< by version
};

Scene scene(const Material &material, std::size_t row) {
    Scene result{material, row, {}, {}};
    for (std::size_t v = 0; v < material.versions.size(); ++v) {
        const bool empty = material.cell(v, row).empty();
        result.mentions.push_back(empty ? std::vector<Mention>()
                                        : mentions(material.versions[v], material.span(v, row)));
        if (!empty) result.present.push_back(v);
    }
    return result;
}

/// Whether the number stands in the row before or behind: sentences are cut differently.
bool in_neighbour(const Scene &scene, std::size_t version, const Mention &mention) {
    const Material &material = scene.material;
    for (const std::size_t row : {scene.row - 1, scene.row + 1}) {
        if (row >= material.alignment.size() || material.cell(version, row).empty()) continue;
        const std::size_t first = material.cell(version, row).first;
        if (material.versions[version].segments[first].kind == Kind::item) continue;
        if (holds(mentions(material.versions[version], material.span(version, row)), mention)) return true;
    }
    return false;
}

/// By version what differs; the minority is to blame, with two versions the one that lacks.
std::map<std::size_t, Difference> differences(const Scene &scene) {
    std::map<std::size_t, Difference> result;
    std::vector<const Mention *> seen;
    for (const std::size_t v : scene.present)
        for (const Mention &mention : scene.mentions[v]) {
            const bool known = std::any_of(seen.begin(), seen.end(), [&](const Mention *other) {
                return equal(*other, mention);
            });
            if (!mention.counts || known) continue;
            seen.push_back(&mention);
            std::vector<std::size_t> having, lacking;
            for (const std::size_t other : scene.present)
                (holds(scene.mentions[other], mention) ? having : lacking).push_back(other);
            if (lacking.empty()) continue;
            if (having.size() >= lacking.size())
                for (const std::size_t other : lacking) result[other].missing.push_back(&mention);
            else
                for (const std::size_t other : having) result[other].extra.push_back(&mention);
        }
    return result;
}

/// With two versions "a lacks 7" and "b lacks 6" are one finding: b has 7 where a has 6. It stands in
/// the later one, at the number that the other lacks.
void join_two(const Scene &scene, std::map<std::size_t, Difference> &found) {
    if (scene.present.size() != 2) return;
    const auto earlier = found.find(scene.present[0]);
    if (earlier == found.end()) return;
    found[scene.present[1]].extra = earlier->second.missing;
    found.erase(earlier);
}

/// What is often told in other words: small numbers, and round ones as 100 (hundreds, a hundred).
bool has_other_words(const Mention *mention) {
    const std::string &value = mention->number.value;
    const bool round = value.front() == '1' && value.find_first_not_of('0', 1) == value.npos;
    return mention->number.word || value.size() == 1 || round;
}

/// Takes out what proves nothing: what stands in a neighbouring row of those that lack it, and what
/// only one side has and the other may have in other words.
void forgive(const Scene &scene, std::size_t version, Difference &difference) {
    const auto near = [&](std::size_t lacking, const Mention *m) { return in_neighbour(scene, lacking, *m); };
    std::erase_if(difference.missing, [&](const Mention *m) { return near(version, m); });
    std::erase_if(difference.extra, [&](const Mention *m) {
        return std::any_of(scene.present.begin(), scene.present.end(),
                           [&](std::size_t other) { return other != version && near(other, m); });
    });
    if (!difference.missing.empty() && !difference.extra.empty()) return;
    for (auto *side : {&difference.missing, &difference.extra}) std::erase_if(*side, has_other_words);
}

std::string written(const Scene &scene, const std::vector<const Mention *> &mentions) {
    std::vector<std::string> result;
    for (const Mention *mention : mentions) {
        for (const std::size_t v : scene.present) {
            const auto &own = scene.mentions[v];
            const bool here = !own.empty() && mention >= own.data() && mention < own.data() + own.size();
            if (!here) continue;
            const std::string text(scene.material.versions[v].text.at(mention->span));
            result.push_back(mention->number.word ? text + " (" + mention->number.value + ")" : text);
        }
    }
    return listed(result);
}

Finding finding(const Scene &scene, std::size_t version, const Difference &difference) {
    const Material &material = scene.material;
    std::vector<std::size_t> others = scene.present;
    std::erase(others, version);
    const std::string &own = material.labels[version];
    const std::string have = material.named(others) + (others.size() == 1 ? " has " : " have ");
    Finding result{.version = version, .span = material.span(version, scene.row), .row = scene.row};
    if (!difference.extra.empty()) result.span = difference.extra.front()->span;
    if (difference.missing.empty())
        result.message = own + " has " + written(scene, difference.extra) + ", which " +
                         material.named(others) + (others.size() == 1 ? " lacks" : " lack");
    else if (difference.extra.empty())
        result.message = own + " lacks " + written(scene, difference.missing) + ", which " +
                         material.named(others) + (others.size() == 1 ? " has" : " have");
    else
        result.message = own + " has " + written(scene, difference.extra) + " where " + have +
                         written(scene, difference.missing);
    result.message += "; compare the numbers";
    for (const std::size_t v : others)
        result.related.push_back({v, material.span(v, scene.row), "the same row in " + material.labels[v]});
    return result;
}

} // namespace

std::vector<Finding> number_mismatches(const Material &material) {
    std::vector<Finding> found;
    for (std::size_t row = 0; row < material.alignment.size(); ++row) {
        if (material.alignment[row].confidence < kSure) continue;
        const Scene at = scene(material, row);
        if (at.present.size() < 2) continue;
        std::map<std::size_t, Difference> all = differences(at);
        join_two(at, all);
        const std::size_t before = found.size();
        for (auto &[version, difference] : all) {
            forgive(at, version, difference);
            if (difference.missing.empty() && difference.extra.empty()) continue;
            found.push_back(finding(at, version, difference));
        }
        if (found.size() > before) continue;
        for (Finding &code : code_mismatches(material, row)) found.push_back(std::move(code));
    }
    return found;
}

} // namespace hexapla
