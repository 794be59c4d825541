#include "review/baseline.h"

#include "review/material.h"

#include <algorithm>

namespace hexapla {

std::set<std::string, std::less<>> fingerprints(std::string_view baseline) {
    std::set<std::string, std::less<>> result;
    while (!baseline.empty()) {
        const std::size_t end = std::min(baseline.find('\n'), baseline.size());
        const std::string_view line = baseline.substr(0, end);
        const std::string_view first = line.substr(0, line.find_first_of("\t\r "));
        if (!first.empty() && first.front() != '#') result.emplace(first);
        baseline.remove_prefix(std::min(end + 1, baseline.size()));
    }
    return result;
}

std::string baseline(const Report &report) {
    std::vector<std::string> lines;
    for (const Finding &finding : report.findings)
        lines.push_back(finding.fingerprint + '\t' + std::string(finding.check) + '\t' +
                        report.versions[finding.version].language->code + '\t' + on_one_line(finding.message) + '\n');
    std::sort(lines.begin(), lines.end());
    std::string result = "# Findings of `hexapla check` that are accepted. Only the first column counts.\n";
    for (const std::string &line : lines) result += line;
    return result;
}

void mark_baselined(std::vector<Finding> &findings, const std::set<std::string, std::less<>> &known) {
    for (Finding &finding : findings) finding.baselined = known.contains(finding.fingerprint);
}

} // namespace hexapla
