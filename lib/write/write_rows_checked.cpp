// align in the formats that show findings, too: those of all checks, as `check` would give them.

#include "write/finding_writers.h"
#include "write/writers.h"

namespace hexapla {
namespace {

using Write = void (*)(std::ostream &, const Report &, const Layout &);

void checked(std::ostream &out, const std::vector<Version> &versions, const Alignment &rows, const Layout &layout,
             Write write) {
    const CheckOptions options;
    const std::vector<Finding> found = findings(versions, rows, options);
    write(out, {versions, rows, found, options.checks}, layout);
}

} // namespace

void write_rows_as_html(std::ostream &out, const std::vector<Version> &versions, const Alignment &rows,
                        const Layout &layout) {
    checked(out, versions, rows, layout, write_findings_as_html);
}

void write_rows_as_xliff(std::ostream &out, const std::vector<Version> &versions, const Alignment &rows,
                         const Layout &layout) {
    checked(out, versions, rows, layout, write_findings_as_xliff);
}

} // namespace hexapla
