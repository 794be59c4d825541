// check as JSON Lines and as one JSON array; the keys are those of hexapla-formats(5).

#include "write/finding_writers.h"
#include "write/json.h"

namespace hexapla {
namespace {

void append_key(std::string &line, std::string_view key, std::string_view text) {
    line += line.back() == '{' ? "\"" : ",\"";
    line += key;
    line += "\":";
    append_json(line, text);
}

void append_key(std::string &line, std::string_view key, std::size_t number) {
    line += ",\"";
    line += key;
    line += "\":" + std::to_string(number);
}

void append_place(std::string &line, const Version &version, std::size_t offset) {
    const Position at = version.text.position(offset);
    append_key(line, "line", at.line);
    append_key(line, "column", at.column);
}

void append_related(std::string &line, const Finding &finding, const std::vector<Version> &versions) {
    line += ",\"related\":[";
    for (const Related &related : finding.related) {
        if (line.back() != '[') line += ',';
        line += '{';
        append_key(line, "file", versions[related.version].text.name());
        append_place(line, versions[related.version], related.span.begin);
        append_key(line, "message", related.message);
        line += '}';
    }
    line += ']';
}

void append_object(std::string &line, const Finding &finding, const std::vector<Version> &versions) {
    const Version &version = versions[finding.version];
    const Check &check = *find_check(finding.check);
    line += '{';
    append_key(line, "check", finding.check);
    append_key(line, "severity", name(finding.severity));
    append_key(line, "file", version.text.name());
    append_key(line, "language", version.language->code);
    append_place(line, version, finding.span.begin);
    append_key(line, "begin", finding.span.begin);
    append_key(line, "end", finding.span.end);
    line += ",\"row\":" + (finding.row ? std::to_string(*finding.row + 1) : "null");
    append_key(line, "message", finding.message);
    append_related(line, finding, versions);
    append_key(line, "its", check.its);
    append_key(line, "mqm", check.mqm);
    append_key(line, "fingerprint", finding.fingerprint);
    line += finding.baselined ? ",\"baselined\":true}" : ",\"baselined\":false}";
}

void write(std::ostream &out, const Report &report, std::string_view separator) {
    std::string line;
    for (const Finding &finding : report.findings) {
        line.clear();
        append_object(line, finding, report.versions);
        if (&finding != &report.findings.back()) line += separator;
        out << line << '\n';
    }
}

} // namespace

void write_findings_as_jsonl(std::ostream &out, const Report &report, const Layout &) { write(out, report, ""); }

void write_findings_as_json(std::ostream &out, const Report &report, const Layout &) {
    out << "[\n";
    write(out, report, ",");
    out << "]\n";
}

} // namespace hexapla
