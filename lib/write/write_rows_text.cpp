#include "write/table.h"
#include "write/writers.h"

namespace hexapla {

void write_rows_as_text(std::ostream &out, const std::vector<Version> &versions,
                        const Alignment &rows, const Layout &) {
    for (const Row &row : rows) {
        out << relation(row);
        for (std::size_t v = 0; v < versions.size(); ++v)
            for (const Segment &segment : segments_of(row.cells[v], versions[v]))
                out << '\t' << versions[v].text.at(segment.span);
        out << '\n';
    }
}
void write_rows_as_tsv(std::ostream &out, const std::vector<Version> &versions,
                       const Alignment &rows, const Layout &l) {
    write_rows_as_text(out, versions, rows, l);
}

} // namespace hexapla
