// align as a table: a header line, then a line a row; each version has a column of ids and one of text.

#include "write/table.h"
#include "write/tsv.h"
#include "write/writers.h"

namespace hexapla {
namespace {

/// "1.3+1.4": what the ids of a cell are joined by.
constexpr auto kBetweenIds = "+";

struct Columns {
    std::string ids;
    std::string text;
};

Columns columns(Range range, const Version &version) {
    Columns result;
    for (const Segment &segment : segments_of(range, version)) {
        if (!result.ids.empty()) {
            result.ids += kBetweenIds;
            result.text += ' ';
        }
        result.ids += segment.id;
        result.text += version.text.at(segment.span);
    }
    return result;
}

} // namespace

void write_rows_as_tsv(std::ostream &out, const std::vector<Version> &versions,
                       const Alignment &rows, const Layout &) {
    out << "row\tkind\trelation\tconfidence\tmoved";
    for (const std::string &label : labels(versions))
        out << '\t' << label << ".ids\t" << label << ".text";
    out << '\n';
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const Row &row = rows[r];
        out << r + 1 << '\t' << name(kind(row, versions)) << '\t' << relation(row) << '\t'
            << probability(row.confidence) << '\t' << (row.moved ? "true" : "false");
        for (std::size_t v = 0; v < versions.size(); ++v) {
            const Columns both = columns(row.cells[v], versions[v]);
            out << '\t' << cell(both.ids) << '\t' << cell(both.text);
        }
        out << '\n';
    }
}

} // namespace hexapla
