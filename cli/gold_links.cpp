#include "gold_links.h"

#include "input.h"
#include "text/text.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <sstream>

namespace hexapla::cli {
namespace {

using Numbers = std::vector<std::size_t>;

/// "[0,1]" -> {0, 1}; false where it is nothing of the kind.
bool read(std::string_view text, Numbers &numbers) {
    if (!text.starts_with('[') || !text.ends_with(']')) return false;
    for (const char *at = text.data() + 1, *end = text.data() + text.size() - 1; at < end;) {
        while (at < end && (*at == ' ' || *at == ',')) ++at;
        std::size_t number = 0;
        const auto [next, error] = std::from_chars(at, end, number);
        if (error != std::errc{}) return at == end;
        numbers.push_back(number);
        at = next;
    }
    return true;
}

bool read(std::string_view line, Link &link) {
    const std::size_t first = line.find(':');
    if (first == std::string_view::npos) return false;
    const std::size_t second = std::min(line.find(':', first + 1), line.size());
    if (second < line.size()) {
        const std::string_view last = line.substr(second + 1);
        std::from_chars(last.data(), last.data() + last.size(), link.confidence);
        if (!(link.confidence >= 0 && link.confidence <= 1)) link.confidence = 1; // a cost, as others write it
    }
    return read(line.substr(0, first), link.source) && read(line.substr(first + 1, second - first - 1), link.target);
}

bool two_sided(const Link &link) { return !link.source.empty() && !link.target.empty(); }
bool empty(const Link &link) { return link.source.empty() && link.target.empty(); }

struct Hits {
    double strict = 0;
    double lax = 0;
    double all = 0;
};

/// Which of `links` agree with `other`.
Hits hits(const std::vector<Link> &links, const std::vector<Link> &other, bool gaps_count) {
    const std::set<Link> exact(other.begin(), other.end());
    std::map<std::size_t, std::set<std::size_t>> targets; // of each source sentence, in `other`
    for (const Link &link : other)
        for (const std::size_t s : link.source) targets[s].insert(link.target.begin(), link.target.end());
    const auto touches = [&targets](const Link &link) {
        return std::any_of(link.source.begin(), link.source.end(), [&](std::size_t s) {
            return std::any_of(link.target.begin(), link.target.end(),
                               [&](std::size_t t) { return targets.contains(s) && targets.at(s).contains(t); });
        });
    };
    Hits result;
    for (const Link &link : std::set<Link>(links.begin(), links.end())) {
        if (empty(link) || (!gaps_count && !two_sided(link))) continue;
        const bool strict = exact.contains(link);
        result.all += 1;
        result.strict += strict ? 1 : 0;
        result.lax += strict || touches(link) ? 1 : 0;
    }
    return result;
}

} // namespace

std::vector<Link> links(const std::string &file) {
    std::istringstream lines(bytes_of(file));
    std::vector<Link> result;
    std::string line;
    for (std::size_t number = 1; std::getline(lines, line); ++number) {
        while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.pop_back();
        if (line.empty()) continue;
        Link link;
        if (!read(line, link))
            throw Error(file + ":" + std::to_string(number) + ": not a link such as [0,1]:[0] or [0,1]:[0]:0.98");
        result.push_back(std::move(link));
    }
    return result;
}

Rates rates(const std::vector<Link> &gold, const std::vector<Link> &found) {
    const Hits right = hits(found, gold, true);
    const Hits seen = hits(gold, found, false);
    return {rate(share(right.strict, right.all), share(seen.strict, seen.all)),
            rate(share(right.lax, right.all), share(seen.lax, seen.all))};
}

std::vector<Judged> judged(const std::vector<Link> &gold, const std::vector<Link> &found) {
    const std::set<Link> exact(gold.begin(), gold.end());
    std::set<std::size_t> sources, targets; // that have an equivalent
    for (const Link &link : gold) {
        if (!two_sided(link)) continue;
        sources.insert(link.source.begin(), link.source.end());
        targets.insert(link.target.begin(), link.target.end());
    }
    std::vector<Judged> result;
    for (const Link &link : found) {
        const auto in = [](const std::set<std::size_t> &known) {
            return [&known](std::size_t n) { return known.contains(n); };
        };
        const bool alone = std::none_of(link.source.begin(), link.source.end(), in(sources)) &&
                           std::none_of(link.target.begin(), link.target.end(), in(targets));
        const bool right = two_sided(link) ? exact.contains(link) : alone;
        result.push_back({link.confidence, right});
    }
    return result;
}

} // namespace hexapla::cli
