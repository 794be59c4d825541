#pragma once
// The writers of findings that the table in format.cpp names; one file each.

#include "write/format.h"

namespace hexapla {

void write_findings_as_text(std::ostream &, const Report &, const Layout &);
void write_findings_as_tsv(std::ostream &, const Report &, const Layout &);
void write_findings_as_json(std::ostream &, const Report &, const Layout &);
void write_findings_as_jsonl(std::ostream &, const Report &, const Layout &);
void write_findings_as_sarif(std::ostream &, const Report &, const Layout &);
void write_findings_as_junit(std::ostream &, const Report &, const Layout &);
void write_findings_as_github(std::ostream &, const Report &, const Layout &);
void write_findings_as_html(std::ostream &, const Report &, const Layout &);
/// Throws Error unless the versions are two.
void write_findings_as_xliff(std::ostream &, const Report &, const Layout &);

} // namespace hexapla
