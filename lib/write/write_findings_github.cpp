// check as workflow commands of GitHub Actions, which show as annotations beside the lines.

#include "text/unicode.h"
#include "write/controls.h"
#include "write/finding_writers.h"
#include "write/screen.h"

#include <algorithm>
#include <functional>
#include <map>

namespace hexapla {
namespace {

/// GitHub shows so many annotations of a level in a step and drops the rest.
constexpr std::size_t kShown = 10;

/// Findings that become one annotation: at the place of the first.
using Group = std::vector<const Finding *>;

/// As GitHub knows it: what is baselined is a notice, as what is info.
Severity level(const Finding &finding) { return finding.baselined ? Severity::info : finding.severity; }

std::string_view command(Severity level) { return level == Severity::info ? "notice" : name(level); }

std::string escaped(std::string_view text, bool property) {
    if (valid_utf8(text) < text.size()) return escaped(mended(text), property);
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '%')
            result += "%25";
        else if (c == '\n')
            result += "%0A";
        else if (c == '\r')
            result += "%0D";
        else if (property && c == ':')
            result += "%3A";
        else if (property && c == ',')
            result += "%2C";
        else if (control_size(text, at) > 0)
            result += shown(text.substr(at, control_size(text, at)));
        else
            result += c;
        at += control_size(text, at) > 1 ? 1 : 0;
    }
    return result;
}

/// One group a finding; where that are too many, one a check, and the last takes what is left.
std::vector<Group> groups(const Group &all) {
    std::vector<Group> result;
    if (all.size() <= kShown) {
        for (const Finding *finding : all) result.push_back({finding});
        return result;
    }
    std::map<std::string_view, std::size_t> by_check;
    for (const Finding *finding : all) {
        const auto [at, fresh] = by_check.try_emplace(finding->check, std::min(result.size(), kShown - 1));
        if (at->second == result.size()) result.emplace_back();
        result[at->second].push_back(finding);
    }
    return result;
}

std::string place(const Finding &finding, const Version &version) {
    const Position at = version.text.position(finding.span.begin);
    return version.text.name() + ":" + std::to_string(at.line) + ":" + std::to_string(at.column);
}

void write_group(std::ostream &out, const Group &group, const std::vector<Version> &versions) {
    const Finding &first = *group.front();
    const Version &version = versions[first.version];
    const Position at = version.text.position(first.span.begin);
    std::string message = shown(first.message);
    for (auto other = group.begin() + 1; other != group.end(); ++other)
        message += "\n" + place(**other, versions[(*other)->version]) + ": " + shown((*other)->message);
    out << "::" << command(level(first)) << " file=" << escaped(version.text.name(), true) << ",line=" << at.line
        << ",col=" << at.column << ",title=" << escaped("hexapla " + std::string(first.check), true)
        << "::" << escaped(message, false) << '\n';
}

} // namespace

void write_findings_as_github(std::ostream &out, const Report &report, const Layout &) {
    std::map<Severity, Group, std::greater<>> by_level; // the worst first: what is shown last may be cut off
    for (const Finding &finding : report.findings) by_level[level(finding)].push_back(&finding);
    for (const auto &[severity, all] : by_level)
        for (const Group &group : groups(all)) write_group(out, group, report.versions);
}

} // namespace hexapla
