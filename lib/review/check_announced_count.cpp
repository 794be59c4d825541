#include "review/check_list.h"

#include "document/markers.h"
#include "review/lists.h"
#include "text/numbers.h"

#include <algorithm>
#include <optional>

namespace hexapla {
namespace {

/// A lead-in speaks of this many items; larger numbers are years and amounts, smaller ones are as
/// often the two sides and the one goal.
constexpr std::size_t kLeast = 3, kMost = 20;

/// The one small whole number of a text; none where there are several or none.
std::optional<std::size_t> announced(std::string_view text, const Language &language) {
    std::optional<std::size_t> result;
    for (const Number &number : numbers(text, language)) {
        const bool whole = number.value.find_first_not_of("0123456789") == std::string::npos;
        const std::size_t value = whole && number.value.size() <= 2 ? std::stoul(number.value) : 0;
        if (value < kLeast || value > kMost) continue;
        if (result) return std::nullopt;
        result = value;
    }
    return result;
}

Finding miscounted(std::size_t version, Span span, std::size_t said, std::size_t given) {
    return {.version = version,
            .span = span,
            .message = "announces " + std::to_string(said) + ", but " + std::to_string(given) +
                       " follow; correct the number or the list"};
}

/// Lead-ins right before a list.
void add_lead_ins(std::vector<Finding> &found, std::size_t v, const Version &version) {
    for (const List &list : lists(version)) {
        if (list.front() == 0) continue;
        const Segment &lead = version.segments[list.front() - 1];
        if (!lead.lead_in) continue;
        const auto said = announced(version.text.at(lead.span), *version.language);
        if (said && *said != list.size()) found.push_back(miscounted(v, lead.span, *said, list.size()));
    }
}

/// Sentences that count their own parts: three categories: (1) …, (2) … and (3) …. `all`: a text's markers in order.
void add_run_ins(std::vector<Finding> &found, std::size_t v, const Version &version, const std::vector<Marker> &all) {
    for (const Segment &segment : version.segments) {
        const auto inside = [&](const Marker &marker) {
            return marker.run_in && marker.span.begin >= segment.span.begin && marker.span.end <= segment.span.end;
        };
        const auto from = [&](std::size_t place) {
            return std::ranges::lower_bound(all, place, {}, [](const Marker &marker) { return marker.span.begin; });
        };
        const auto end = from(segment.span.end), first = std::find_if(from(segment.span.begin), end, inside);
        if (first == end || !first->number) continue;
        const auto count = static_cast<std::size_t>(std::count_if(first, end, inside));
        const Span lead{segment.span.begin, first->span.begin};
        const auto said = announced(version.text.at(lead), *version.language);
        if (said && *said != count) found.push_back(miscounted(v, segment.span, *said, count));
    }
}

} // namespace

std::vector<Finding> announced_counts(const Material &material) {
    std::vector<Finding> found;
    for (std::size_t v = 0; v < material.versions.size(); ++v) {
        const Version &version = material.versions[v];
        add_lead_ins(found, v, version);
        add_run_ins(found, v, version, markers(version.text.bytes(), *version.language));
    }
    return found;
}

} // namespace hexapla
