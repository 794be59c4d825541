// align as TMX 1.4b, a translation memory: a unit a row that two versions or more have. LISA OSCAR,
// "TMX 1.4b Specification", 2005.

#include "write/table.h"
#include "write/writers.h"
#include "write/xml.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Versions that a unit needs to be a translation.
constexpr std::ptrdiff_t kLeastVersions = 2;

XmlElement header(const std::vector<Version> &versions) {
    XmlElement result("header");
    const pugi::xml_node node = result.node();
    set(node, "creationtool", "hexapla");
    set(node, "creationtoolversion", HEXAPLA_VERSION);
    set(node, "datatype", "plaintext");
    set(node, "segtype", "sentence");
    set(node, "adminlang", "en");
    // Of two versions the first is the source; of more none is.
    set(node, "srclang", versions.size() == 2 ? versions[0].language->code : "*all*");
    set(node, "o-tmf", "hexapla");
    return result;
}

bool is_translation(const Row &row) {
    return std::count_if(row.cells.begin(), row.cells.end(), [](const Range &cell) { return !cell.empty(); }) >=
           kLeastVersions;
}

bool is_sentence(const Row &row, const std::vector<Version> &versions) {
    return kind(row, versions) == Kind::prose &&
           std::all_of(row.cells.begin(), row.cells.end(), [](const Range &cell) { return cell.size() <= 1; });
}

void property(pugi::xml_node unit, const char *type, const std::string &value) {
    set(add(unit, "prop", value), "type", type);
}

XmlElement unit(std::size_t number, const Row &row, const std::vector<Version> &versions) {
    XmlElement result("tu");
    const pugi::xml_node node = result.node();
    set(node, "tuid", std::to_string(number));
    if (!is_sentence(row, versions)) set(node, "segtype", "block");
    property(node, "x-kind", std::string(name(kind(row, versions))));
    property(node, "x-confidence", probability(row.confidence));
    if (row.moved) property(node, "x-moved", "true");
    if (is_repaired(row, versions)) property(node, "x-repaired", "true");
    for (std::size_t v = 0; v < versions.size(); ++v) {
        if (row.cells[v].empty()) continue;
        const pugi::xml_node variant = add(node, "tuv");
        set(variant, "xml:lang", versions[v].language->code);
        property(variant, "x-id", ids_of(row.cells[v], versions[v]));
        add(variant, "seg", text_of(row.cells[v], versions[v]));
    }
    return result;
}

} // namespace

void write_rows_as_tmx(std::ostream &out, const std::vector<Version> &versions, const Alignment &rows, const Layout &) {
    out << kXmlDeclaration << "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\">\n";
    header(versions).write(out, 1);
    out << "  <body>\n";
    for (std::size_t r = 0; r < rows.size(); ++r)
        if (is_translation(rows[r])) unit(r + 1, rows[r], versions).write(out, 2);
    out << "  </body>\n</tmx>\n";
}

} // namespace hexapla
