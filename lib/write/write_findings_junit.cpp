// check as JUnit XML: a suite a file, a case a check; a check without failures is a passed case.

#include "write/finding_writers.h"
#include "write/xml.h"

namespace hexapla {
namespace {

/// The same input gives the same bytes, so the clock is left out of it.
constexpr auto kTimestamp = "1970-01-01T00:00:00";
constexpr auto kNoTime = "0.000";

std::string line_of(const Finding &finding, const Version &version) {
    const Position at = version.text.position(finding.span.begin);
    return version.text.name() + ":" + std::to_string(at.line) + ":" + std::to_string(at.column) + ": " +
           std::string(name(finding.severity)) + ": " + finding.message;
}

/// What one check says of one version.
struct Case {
    std::vector<const Finding *> failures;
    std::vector<const Finding *> notes; ///< below --fail-on, or baselined
};

Case case_of(const Report &report, std::size_t version, const Check &check) {
    Case result;
    for (const Finding &finding : report.findings)
        if (finding.version == version && finding.check == check.name)
            (fails(finding, report) ? result.failures : result.notes).push_back(&finding);
    return result;
}

void add_case(pugi::xml_node suite, const Case &found, const Check &check, const Version &version) {
    pugi::xml_node node = suite.append_child("testcase");
    node.append_attribute("name") = std::string(check.name).c_str();
    node.append_attribute("classname") = legal_xml(version.text.name()).c_str();
    node.append_attribute("time") = kNoTime;
    if (found.failures.empty()) return;
    std::string lines;
    for (const Finding *finding : found.failures) lines += line_of(*finding, version) + '\n';
    pugi::xml_node failure = node.append_child("failure");
    failure.append_attribute("message") = legal_xml(found.failures.front()->message).c_str();
    failure.append_attribute("type") = std::string(check.name).c_str();
    failure.text() = legal_xml(lines).c_str();
}

void add_suite(pugi::xml_node suites, const Report &report, std::size_t index) {
    const Version &version = report.versions[index];
    pugi::xml_node suite = suites.append_child("testsuite");
    suite.append_attribute("package") = "hexapla";
    suite.append_attribute("id") = static_cast<unsigned>(index);
    suite.append_attribute("name") = legal_xml(version.text.name()).c_str();
    suite.append_attribute("timestamp") = kTimestamp;
    suite.append_attribute("hostname") = "localhost";
    suite.append_attribute("tests") = static_cast<unsigned>(report.checks.size());
    pugi::xml_attribute failures = suite.append_attribute("failures");
    suite.append_attribute("errors") = 0;
    suite.append_attribute("time") = kNoTime;
    suite.append_child("properties");
    unsigned failed = 0;
    std::string notes;
    for (const Check *check : report.checks) {
        const Case found = case_of(report, index, *check);
        failed += !found.failures.empty();
        add_case(suite, found, *check, version);
        for (const Finding *finding : found.notes)
            notes += line_of(*finding, version) + " [" + std::string(finding->check) +
                     (finding->baselined ? ", baseline]\n" : "]\n");
    }
    failures = failed;
    suite.append_child("system-out").text() = legal_xml(notes).c_str();
    suite.append_child("system-err").text() = "";
}

} // namespace

void write_findings_as_junit(std::ostream &out, const Report &report, const Layout &) {
    pugi::xml_document document;
    pugi::xml_node declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    pugi::xml_node suites = document.append_child("testsuites");
    for (std::size_t v = 0; v < report.versions.size(); ++v) add_suite(suites, report, v);
    for (const pugi::xml_node &node : document.children()) write(out, node, 0);
}

} // namespace hexapla
