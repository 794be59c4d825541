// align as links: "[0,1]:[0]:0.98", zero-based segments, a line a row, as Vecalign and others write.

#include "write/table.h"
#include "write/writers.h"

namespace hexapla {
namespace {

std::string numbers(Range cell) {
    std::string result = "[";
    for (std::size_t i = cell.first; i < cell.last; ++i) result += (i > cell.first ? "," : "") + std::to_string(i);
    return result + "]";
}

} // namespace

void write_rows_as_links(std::ostream &out, const std::vector<Version> &, const Alignment &rows, const Layout &) {
    for (const Row &row : rows)
        out << numbers(row.cells[0]) + ":" + numbers(row.cells[1]) + ":" + probability(row.confidence) + "\n";
}

} // namespace hexapla
