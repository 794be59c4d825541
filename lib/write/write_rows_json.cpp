// align as JSON Lines and as one JSON array; the keys are those of hexapla-formats(5).

#include "write/json.h"
#include "write/rows_json.h"
#include "write/table.h"
#include "write/writers.h"

namespace hexapla {
namespace {

void append_cell(std::string &line, Range cell, const Version &version) {
    line += '[';
    for (const Segment &segment : segments_of(cell, version)) {
        if (line.back() != '[') line += ',';
        line += "{\"id\":";
        append_json(line, segment.id);
        line += ",\"begin\":" + std::to_string(segment.span.begin);
        line += ",\"end\":" + std::to_string(segment.span.end);
        line += ",\"text\":";
        append_json(line, version.text.at(segment.span));
        line += segment.repaired ? ",\"repaired\":true}" : "}";
    }
    line += ']';
}

void append_object(std::string &line, std::size_t number, const Row &row, const std::vector<Version> &versions) {
    line += "{\"row\":" + std::to_string(number) + ",\"kind\":\"";
    line += name(kind(row, versions));
    line += "\",\"relation\":\"" + relation(row);
    line += "\",\"confidence\":" + probability(row.confidence);
    line += row.moved ? ",\"moved\":true" : ",\"moved\":false";
    line += ",\"cells\":[";
    for (std::size_t v = 0; v < versions.size(); ++v) {
        if (v > 0) line += ',';
        append_cell(line, row.cells[v], versions[v]);
    }
    line += "]}";
}

/// Every row's object, each but the last followed by `separator`, each on a line of its own.
void write(std::ostream &out, const std::vector<Version> &versions, const Alignment &rows, std::string_view separator) {
    std::string line;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        line.clear();
        append_object(line, r + 1, rows[r], versions);
        if (r + 1 < rows.size()) line += separator;
        out << line << '\n';
    }
}

} // namespace

void append_rows(std::string &line, const std::vector<Version> &versions, const Alignment &rows) {
    line += '[';
    for (std::size_t r = 0; r < rows.size(); ++r) {
        if (r > 0) line += ',';
        append_object(line, r + 1, rows[r], versions);
    }
    line += ']';
}

void write_rows_as_jsonl(std::ostream &out, const std::vector<Version> &versions, const Alignment &rows,
                         const Layout &) {
    write(out, versions, rows, "");
}

void write_rows_as_json(std::ostream &out, const std::vector<Version> &versions, const Alignment &rows,
                        const Layout &) {
    out << "[\n";
    write(out, versions, rows, ",");
    out << "]\n";
}

} // namespace hexapla
