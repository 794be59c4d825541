// align and check as XLIFF 2.1 (OASIS, 2018): a unit a row, its state, its confidence, and the findings
// as ITS 2.0 localization quality issues. A file holds one source and one target language.

#include "review/check.h"
#include "text/unicode.h"
#include "write/finding_writers.h"
#include "write/places.h"
#include "write/summary.h"
#include "write/table.h"
#include "write/xml.h"

#include <array>

namespace hexapla {
namespace {

constexpr std::size_t kSource = 0, kTarget = 1;
constexpr std::array<const char *, 2> kSides = {"source", "target"};

/// ITS counts severities from 0 to 100; notes of XLIFF have priorities from 1, the highest, to 10.
struct Weight {
    const char *severity;
    const char *priority;
};
constexpr std::array<Weight, 3> kWeights = {{{"10", "7"}, {"50", "4"}, {"100", "1"}}};

constexpr auto kNoUnits = "    <unit id=\"r0\">\n      <segment state=\"initial\">\n        <source />\n"
                          "      </segment>\n    </unit>\n";

const Weight &weight(const Finding &finding) { return kWeights[static_cast<std::size_t>(finding.severity)]; }

/// pugixml sets no new line beside text, be it empty: white space counts in sources and targets.
void keep_together(pugi::xml_node parent) { parent.append_child(pugi::node_pcdata); }

/// Four digits or more: "001B".
std::string hexadecimal(char32_t c) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string result;
    for (; c != 0 || result.size() < 4; c >>= 4U) result.insert(result.begin(), kDigits[c & 15U]);
    return result;
}

/// Text with <cp hex="…"/> for what XML may not hold.
void add_text(pugi::xml_node parent, std::string_view text) {
    std::string run;
    keep_together(parent);
    const auto flush = [&] {
        if (!run.empty()) parent.append_child(pugi::node_pcdata).set_value(run.c_str());
        run.clear();
    };
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if (legal_in_xml(c)) {
            append(run, c);
            continue;
        }
        flush();
        set(add(parent, "cp"), "hex", hexadecimal(c));
        keep_together(parent);
    }
    flush();
}

/// A source or target, its text marked where findings are about it.
void add_side(pugi::xml_node segment, std::size_t side, const std::string &text, const std::string &issues) {
    pugi::xml_node element = add(segment, kSides[side]);
    if (issues.empty()) return add_text(element, text);
    keep_together(element);
    const pugi::xml_node mark = add(element, "mrk");
    set(mark, "id", side == kSource ? "m1" : "m2");
    set(mark, "type", "its:generic");
    set(mark, "its:locQualityIssuesRef", "#its=" + issues);
    add_text(mark, text);
    keep_together(element);
}

void add_issues(pugi::xml_node unit, const std::string &id, const std::vector<const Finding *> &findings) {
    const pugi::xml_node issues = add(unit, "its:locQualityIssues");
    set(issues, "xml:id", id);
    for (const Finding *finding : findings) {
        const pugi::xml_node issue = add(issues, "its:locQualityIssue");
        set(issue, "locQualityIssueType", find_check(finding->check)->its);
        set(issue, "locQualityIssueComment", finding->message);
        set(issue, "locQualityIssueSeverity", weight(*finding).severity);
        if (finding->baselined) set(issue, "locQualityIssueEnabled", "no");
    }
}

void add_metadata(pugi::xml_node unit, const Row &row, const std::vector<Version> &versions) {
    const pugi::xml_node group = add(add(unit, "mda:metadata"), "mda:metaGroup");
    set(group, "category", "hexapla");
    const auto add_meta = [&](const char *type, const std::string &value) {
        set(add(group, "mda:meta", value), "type", type);
    };
    add_meta("confidence", probability(row.confidence));
    add_meta("relation", relation(row));
    add_meta("kind", std::string(name(kind(row, versions))));
    if (row.moved) add_meta("moved", "true");
    if (is_repaired(row, versions)) add_meta("repaired", "true");
    for (const std::size_t side : {kSource, kTarget})
        if (!row.cells[side].empty())
            add_meta(side == kSource ? "source-ids" : "target-ids", ids_of(row.cells[side], versions[side]));
}

/// The findings once more as notes, which every editor shows.
void add_notes(pugi::xml_node unit, const std::vector<const Finding *> &findings) {
    if (findings.empty()) return;
    const pugi::xml_node notes = add(unit, "notes");
    for (const Finding *finding : findings) {
        const pugi::xml_node note = add(notes, "note", finding->message);
        set(note, "category", finding->check);
        set(note, "priority", weight(*finding).priority);
        set(note, "appliesTo", kSides[finding->version]);
    }
}

/// A unit without a target, or with an error in it, is not a translation yet; none has been reviewed.
const char *state(const Row &row, const std::vector<const Finding *> &findings) {
    if (row.cells[kSource].empty() || row.cells[kTarget].empty()) return "initial";
    for (const Finding *finding : findings)
        if (finding->severity == Severity::error && !finding->baselined) return "initial";
    return "translated";
}

/// The findings of one side, or of both where only this one has a text for them.
std::vector<const Finding *> of_side(const std::vector<const Finding *> &findings, const Row &row, std::size_t side) {
    std::vector<const Finding *> result;
    const bool alone = row.cells[1 - side].empty();
    for (const Finding *finding : findings)
        if (finding->version == side || alone) result.push_back(finding);
    return result;
}

XmlElement unit(std::size_t number, const Row &row, const std::vector<Version> &versions,
                const std::vector<const Finding *> &findings) {
    XmlElement result("unit");
    const pugi::xml_node node = result.node();
    set(node, "id", "r" + std::to_string(number));
    const std::size_t named = row.cells[kSource].empty() ? kTarget : kSource;
    set(node, "name", ids_of(row.cells[named], versions[named]));
    std::array<std::string, 2> issues; // ids, unique in the file; empty: none
    for (const std::size_t side : {kSource, kTarget}) {
        const std::vector<const Finding *> own = of_side(findings, row, side);
        if (row.cells[side].empty() || own.empty()) continue;
        issues[side] = "r" + std::to_string(number) + "-" + kSides[side];
        add_issues(node, issues[side], own);
    }
    add_metadata(node, row, versions);
    add_notes(node, findings);
    const pugi::xml_node segment = add(node, "segment");
    set(segment, "state", state(row, findings));
    if (row.confidence < kLowConfidence) set(segment, "subState", "hexapla:unsure");
    add_side(segment, kSource, text_of(row.cells[kSource], versions[kSource]), issues[kSource]);
    if (!row.cells[kTarget].empty())
        add_side(segment, kTarget, text_of(row.cells[kTarget], versions[kTarget]), issues[kTarget]);
    return result;
}

XmlElement root(const std::vector<Version> &versions) {
    XmlElement result("xliff");
    const pugi::xml_node node = result.node();
    set(node, "xmlns", "urn:oasis:names:tc:xliff:document:2.0");
    set(node, "xmlns:mda", "urn:oasis:names:tc:xliff:metadata:2.0");
    set(node, "xmlns:its", "http://www.w3.org/2005/11/its");
    set(node, "version", "2.1");
    set(node, "its:version", "2.0");
    set(node, "srcLang", versions[kSource].language->code);
    set(node, "trgLang", versions[kTarget].language->code);
    set(node, "xml:space", "preserve");
    return result;
}

XmlElement file(const std::vector<Version> &versions) {
    XmlElement result("file");
    set(result.node(), "id", "f1");
    set(result.node(), "original", versions[kSource].text.name());
    const auto direction = [](const Version &version) { return version.language->right_to_left ? "rtl" : "ltr"; };
    set(result.node(), "srcDir", direction(versions[kSource]));
    set(result.node(), "trgDir", direction(versions[kTarget]));
    return result;
}

} // namespace

void write_findings_as_xliff(std::ostream &out, const Report &report, const Layout &) {
    if (report.versions.size() != 2) throw Error("XLIFF holds one source and one target: name two files");
    const Places places(report.versions, report.alignment);
    std::vector<std::vector<const Finding *>> of_row(report.alignment.size());
    for (const Finding &finding : report.findings)
        if (!of_row.empty()) of_row[places.row(finding)].push_back(&finding);
    out << kXmlDeclaration << start_tag(root(report.versions)) << "\n  " << start_tag(file(report.versions)) << '\n';
    for (std::size_t r = 0; r < of_row.size(); ++r)
        unit(r + 1, report.alignment[r], report.versions, of_row[r]).write(out, 2);
    if (of_row.empty()) out << kNoUnits; // a file without any is not valid
    out << "  </file>\n</xliff>\n";
}

} // namespace hexapla
