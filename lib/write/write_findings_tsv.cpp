// check as a table: a header line, then a line a finding.

#include "write/finding_writers.h"
#include "write/tsv.h"

namespace hexapla {

void write_findings_as_tsv(std::ostream &out, const Report &report, const Layout &) {
    out << "check\tseverity\tfile\tlanguage\tline\tcolumn\tbegin\tend\trow\tmessage\tits\tmqm\t"
           "fingerprint\tbaselined\n";
    for (const Finding &finding : report.findings) {
        const Version &version = report.versions[finding.version];
        const Position at = version.text.position(finding.span.begin);
        const Check &check = *find_check(finding.check);
        out << finding.check << '\t' << name(finding.severity) << '\t' << cell(version.text.name()) << '\t'
            << version.language->code << '\t' << at.line << '\t' << at.column << '\t' << finding.span.begin << '\t'
            << finding.span.end << '\t' << (finding.row ? std::to_string(*finding.row + 1) : "") << '\t'
            << cell(finding.message) << '\t' << check.its << '\t' << check.mqm << '\t' << finding.fingerprint << '\t'
            << (finding.baselined ? "true" : "false") << '\n';
    }
}

} // namespace hexapla
