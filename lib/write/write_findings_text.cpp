// check for people and editors: file:line:column: severity: message [check], as compilers write it.

#include "write/finding_writers.h"
#include "write/screen.h"

namespace hexapla {
namespace {

std::string place(const Version &version, std::size_t offset) {
    const Position at = version.text.position(offset);
    return shown(version.text.name()) + ":" + std::to_string(at.line) + ":" + std::to_string(at.column);
}

Style style(Severity severity) {
    if (severity == Severity::error) return Style::bad;
    return severity == Severity::warning ? Style::doubt : Style::faint;
}

/// Where else to look: " (bg.txt:13:5)". The first place will do on a line for people.
std::string elsewhere(const Finding &finding, const std::vector<Version> &versions) {
    if (finding.related.empty()) return {};
    const Related &first = finding.related.front();
    return " (" + place(versions[first.version], first.span.begin) + ")";
}

} // namespace

void write_findings_as_text(std::ostream &out, const Report &report, const Layout &layout) {
    for (const Finding &finding : report.findings) {
        const std::string severity = std::string(name(finding.severity)) + ":";
        out << styled(place(report.versions[finding.version], finding.span.begin) + ":", Style::strong, layout) << ' '
            << styled(severity, style(finding.severity), layout) << ' ' << shown(finding.message)
            << elsewhere(finding, report.versions) << ' '
            << styled("[" + std::string(finding.check) + (finding.baselined ? ", baseline]" : "]"), Style::faint,
                      layout)
            << '\n';
    }
}

} // namespace hexapla
