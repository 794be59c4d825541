#include "review/waived.h"

#include "text/unicode.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace hexapla {
namespace {

/// FNV-1a, 64 bits: the same on every machine, which std::hash is not.
std::uint64_t mixed(std::uint64_t hash, std::string_view bytes) {
    constexpr std::uint64_t kPrime = 1099511628211U;
    for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * kPrime;
    constexpr std::uint64_t kEnd = 0xFF; // is no UTF-8: what follows is another part
    return (hash ^ kEnd) * kPrime;
}
constexpr std::uint64_t kSeed = 14695981039346656037U; // FNV-1a's offset basis

std::string hexadecimal(std::uint64_t value) {
    std::string result(16, '0');
    for (auto at = result.rbegin(); at != result.rend(); ++at, value >>= 4) *at = "0123456789abcdef"[value & 0xF];
    return result;
}

/// A number for each segment of the versions: what it says, on one line.
class Contents {
public:
    explicit Contents(const std::vector<Version> &versions) : versions_(versions) {
        for (const Version &version : versions) {
            hashes_.emplace_back();
            for (const Segment &segment : version.segments)
                hashes_.back().push_back(mixed(kSeed, on_one_line(version.text.at(segment.span))));
        }
    }

    /// The words around a place: the segments that the span holds a part of; of an empty one the segment
    /// that begins there, else the one that ends there.
    std::uint64_t around(std::size_t version, Span span) const {
        std::uint64_t result = kSeed;
        const auto &segments = versions_[version].segments;
        auto at = std::partition_point(segments.begin(), segments.end(),
                                       [&](const Segment &s) { return s.span.end < span.begin; });
        const auto next = at == segments.end() ? at : at + 1;
        if (span.empty() && next != segments.end() && next->span.begin == span.begin) at = next;
        for (; at != segments.end() && (at->span.begin < span.end || at->span.begin == span.begin); ++at)
            result = mixed(result, hexadecimal(hashes_[version][static_cast<std::size_t>(at - segments.begin())]));
        return result;
    }

    std::uint64_t of(const Finding &finding) const {
        const Version &version = versions_[finding.version];
        std::uint64_t hash = mixed(mixed(kSeed, finding.check), version.language->code);
        hash = mixed(hash, on_one_line(version.text.at(finding.span)));
        // What is missing is what others have: its neighbours change when something is moved.
        if (!finding.span.empty() || finding.related.empty())
            hash = mixed(hash, hexadecimal(around(finding.version, finding.span)));
        std::vector<std::string> related;
        for (const Related &other : finding.related)
            related.push_back(versions_[other.version].language->code + ' ' +
                              hexadecimal(other.span.empty() ? kSeed : around(other.version, other.span)));
        std::sort(related.begin(), related.end()); // moving a row must not matter
        for (const std::string &other : related) hash = mixed(hash, other);
        return hash;
    }

private:
    const std::vector<Version> &versions_;
    std::vector<std::vector<std::uint64_t>> hashes_; ///< by version and segment
};

/// The second of two equal findings gets a fingerprint of its own, and so on.
void add_fingerprints(std::vector<Finding> &findings, const std::vector<Version> &versions) {
    const Contents contents(versions);
    std::map<std::uint64_t, std::size_t> seen;
    for (Finding &finding : findings) {
        const std::uint64_t hash = contents.of(finding);
        const std::size_t before = seen[hash]++;
        finding.fingerprint = hexadecimal(before == 0 ? hash : mixed(hash, std::to_string(before)));
    }
}

/// What follows from another finding about the same words: a text in another language has other words.
bool follows(const Finding &finding, const Finding &cause) {
    constexpr std::string_view kOfWords[] = {"foreign-word", "length", "name-mismatch", "term", "term-inconsistency"};
    if (std::ranges::find(kOfWords, finding.check) == std::end(kOfWords)) return false;
    const auto inside = [&](std::size_t version, Span span) {
        return version == cause.version && span.begin >= cause.span.begin && span.end <= cause.span.end;
    };
    return inside(finding.version, finding.span) || std::ranges::any_of(finding.related, [&](const Related &other) {
               return inside(other.version, other.span);
           });
}

/// One cause, one finding.
void drop_consequences(std::vector<Finding> &findings) {
    std::vector<Finding> causes;
    std::ranges::copy_if(findings, std::back_inserter(causes),
                         [](const Finding &f) { return f.check == "untranslated"; });
    std::erase_if(findings, [&](const Finding &finding) {
        return std::ranges::any_of(causes, [&](const Finding &cause) { return follows(finding, cause); });
    });
}

bool chosen(const Check &check, const CheckOptions &options) {
    const auto &list = options.checks;
    return list.empty() || std::find(list.begin(), list.end(), &check) != list.end();
}

} // namespace

std::vector<Finding> findings(const std::vector<Version> &versions, const Alignment &alignment,
                              const CheckOptions &options) {
    const Material material(versions, alignment, options);
    std::vector<Finding> result;
    for (const Check &check : checks()) {
        if (!chosen(check, options)) continue;
        for (Finding &finding : check.find(material)) {
            finding.check = check.name;
            finding.severity = std::min(finding.severity, check.severity);
            result.push_back(std::move(finding));
        }
    }
    drop_consequences(result);
    drop_waived(result, material);
    std::stable_sort(result.begin(), result.end(), [](const Finding &a, const Finding &b) {
        return std::tie(a.version, a.span.begin, a.span.end) < std::tie(b.version, b.span.begin, b.span.end);
    });
    add_fingerprints(result, versions);
    return result;
}

bool any_at_least(const std::vector<Finding> &findings, Severity severity) {
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding &finding) { return !finding.baselined && finding.severity >= severity; });
}

} // namespace hexapla
