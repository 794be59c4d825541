#include "review/material.h"

#include "text/unicode.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace hexapla {
namespace {

/// FNV-1a, 64 bits: the same on every machine, which std::hash is not.
std::uint64_t mixed(std::uint64_t hash, std::string_view bytes) {
    constexpr std::uint64_t kPrime = 1099511628211U;
    for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * kPrime;
    return (hash ^ 0xFF) * kPrime; // 0xFF is no UTF-8: what follows is another part
}
constexpr std::uint64_t kSeed = 14695981039346656037U; // FNV-1a's offset basis

/// The words around a place: the segments that the span touches, on one line each; nothing for an
/// empty span, whose neighbours change when something is moved.
std::string context(const Version &version, Span span) {
    std::string result;
    if (span.empty()) return result;
    auto at = std::partition_point(version.segments.begin(), version.segments.end(),
                                   [&](const Segment &s) { return s.span.end < span.begin; });
    for (; at != version.segments.end() && at->span.begin < span.end; ++at)
        result += on_one_line(version.text.at(at->span)) + '\n';
    return result;
}

std::uint64_t content(const Finding &finding, const std::vector<Version> &versions) {
    const Version &version = versions[finding.version];
    std::uint64_t hash = mixed(mixed(kSeed, finding.check), version.language->code);
    hash = mixed(hash, on_one_line(version.text.at(finding.span)));
    hash = mixed(hash, context(version, finding.span));
    std::vector<std::string> related;
    for (const Related &other : finding.related)
        related.push_back(versions[other.version].language->code + ' ' +
                          context(versions[other.version], other.span));
    std::sort(related.begin(), related.end()); // moving a row must not matter
    for (const std::string &other : related) hash = mixed(hash, other);
    return hash;
}

std::string hexadecimal(std::uint64_t value) {
    std::string result(16, '0');
    for (auto at = result.rbegin(); at != result.rend(); ++at, value >>= 4)
        *at = "0123456789abcdef"[value & 0xF];
    return result;
}

/// The second of two equal findings gets a fingerprint of its own, and so on.
void add_fingerprints(std::vector<Finding> &findings, const std::vector<Version> &versions) {
    std::map<std::uint64_t, std::size_t> seen;
    for (Finding &finding : findings) {
        const std::uint64_t hash = content(finding, versions);
        const std::size_t before = seen[hash]++;
        finding.fingerprint = hexadecimal(before == 0 ? hash : mixed(hash, std::to_string(before)));
    }
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
    std::stable_sort(result.begin(), result.end(), [](const Finding &a, const Finding &b) {
        return std::tie(a.version, a.span.begin, a.span.end) <
               std::tie(b.version, b.span.begin, b.span.end);
    });
    add_fingerprints(result, versions);
    return result;
}

bool any_at_least(const std::vector<Finding> &findings, Severity severity) {
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return !finding.baselined && finding.severity >= severity;
    });
}

} // namespace hexapla
