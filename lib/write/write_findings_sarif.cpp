// check as SARIF 2.1.0 (OASIS), as code hosts and editors read it.

#include "text/unicode.h"
#include "write/controls.h"
#include "write/finding_writers.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace hexapla {
namespace {

using Json = nlohmann::ordered_json;

/// The key our fingerprints stand under; its number changes with how they are made.
constexpr auto kFingerprintKey = "hexaplaContent/v1";

/// SARIF's name of a severity.
std::string_view level(Severity severity) {
    constexpr std::string_view kLevels[] = {"note", "warning", "error"};
    return kLevels[static_cast<std::size_t>(severity)];
}

/// A file's name as a relative URI: what RFC 3986 leaves unreserved, and slashes, as they are.
std::string uri(std::string_view name) {
    constexpr std::string_view kPlain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    constexpr std::string_view kHex = "0123456789ABCDEF";
    if (name.starts_with("./")) name.remove_prefix(2);
    std::string result = name.starts_with('/') ? "file://" : "";
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (kPlain.find(c) != kPlain.npos)
            result += c;
        else
            ((result += '%') += kHex[byte >> 4]) += kHex[byte & 0xF];
    }
    return result;
}

/// A region as SARIF wants it: from 1, the end behind the last character.
Json location(const Version &version, Span span) {
    const Position begin = version.text.position(span.begin), end = version.text.position(span.end);
    return {{"physicalLocation",
             {{"artifactLocation", {{"uri", uri(version.text.name())}}},
              {"region",
               {{"startLine", begin.line},
                {"startColumn", begin.column},
                {"endLine", end.line},
                {"endColumn", end.column}}}}}};
}

Json rule(const Check &check) {
    return {{"id", check.name},
            {"shortDescription", {{"text", check.summary}}},
            {"fullDescription", {{"text", check.explanation}}},
            {"help", {{"text", check.explanation}}},
            {"defaultConfiguration", {{"level", level(check.severity)}}},
            {"properties", {{"its", check.its}, {"mqm", check.mqm}}}};
}

Json result(const Finding &finding, const Report &report, std::size_t rule_index) {
    Json json = {{"ruleId", finding.check},
                 {"ruleIndex", rule_index},
                 {"level", level(finding.severity)},
                 {"message", {{"text", finding.message}}},
                 {"locations", Json::array({location(report.versions[finding.version], finding.span)})}};
    Json related = Json::array();
    for (const Related &other : finding.related) {
        Json place = location(report.versions[other.version], other.span);
        place["id"] = related.size();
        place["message"] = {{"text", other.message}};
        related.push_back(place);
    }
    if (!related.empty()) json["relatedLocations"] = related;
    json["partialFingerprints"] = {{kFingerprintKey, finding.fingerprint}};
    if (finding.baselined)
        json["suppressions"] = Json::array({{{"kind", "external"}, {"justification", "in the baseline"}}});
    return json;
}

Json run(const Report &report) {
    Json rules = Json::array(), results = Json::array();
    for (const Check *check : report.checks) rules.push_back(rule(*check));
    for (const Finding &finding : report.findings) {
        const auto at = std::find_if(report.checks.begin(), report.checks.end(),
                                     [&](const Check *check) { return check->name == finding.check; });
        results.push_back(result(finding, report, static_cast<std::size_t>(at - report.checks.begin())));
    }
    return {{"tool", {{"driver", {{"name", "hexapla"}, {"version", HEXAPLA_VERSION}, {"rules", rules}}}}},
            {"columnKind", "unicodeCodePoints"},
            {"results", results}};
}

} // namespace

void write_findings_as_sarif(std::ostream &out, const Report &report, const Layout &) {
    const Json log = {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                      {"version", "2.1.0"},
                      {"runs", Json::array({run(report)})}};
    out << with_numbers(log.dump(2, ' ', false, Json::error_handler_t::replace), "\\u00", "") << '\n';
}

} // namespace hexapla
