// align as a table: a header line, then a line a row; each version has a column of ids and one of text.

#include "write/table.h"
#include "write/tsv.h"
#include "write/writers.h"

namespace hexapla {

void write_rows_as_tsv(std::ostream &out, const std::vector<Version> &versions, const Alignment &rows, const Layout &) {
    out << "row\tkind\trelation\tconfidence\tmoved";
    for (const std::string &label : labels(versions)) out << '\t' << label << ".ids\t" << label << ".text";
    out << "\trepaired\n";
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const Row &row = rows[r];
        out << r + 1 << '\t' << name(kind(row, versions)) << '\t' << relation(row) << '\t'
            << probability(row.confidence) << '\t' << (row.moved ? "true" : "false");
        for (std::size_t v = 0; v < versions.size(); ++v)
            out << '\t' << cell(ids_of(row.cells[v], versions[v])) << '\t' << cell(text_of(row.cells[v], versions[v]));
        out << (is_repaired(row, versions) ? "\ttrue\n" : "\tfalse\n");
    }
}

} // namespace hexapla
