// align as TEI P5: the versions as texts of one group, every segment a <seg> with an id, and every row
// that two versions or more have a <link> between them (TEI Guidelines, chapter 16).

#include "text/unicode.h"
#include "write/table.h"
#include "write/writers.h"
#include "write/xml.h"

#include <algorithm>

namespace hexapla {
namespace {

/// "fi-1.3": begins with a letter, as XML wants it, since a language's code does. What cannot stand in
/// such an id stands as its code: "a b" -> "a_20b".
std::string xml_id(const std::string &label, const Segment &segment) {
    constexpr std::string_view kPlain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-";
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string result = label + "-";
    for (const char c : segment.id) {
        const auto byte = static_cast<unsigned char>(c);
        if (kPlain.find(c) != std::string_view::npos)
            result += c;
        else
            result += {'_', kDigits[byte >> 4U], kDigits[byte & 15U]};
    }
    return result;
}

/// Whether a segment goes on the block of the one before: sentences of one paragraph.
bool same_block(const Segment &before, const Segment &segment) {
    return segment.kind == Kind::prose && before.kind == Kind::prose && segment.paragraph == before.paragraph;
}

/// The block that begins with a segment; `end` is moved behind its last.
XmlElement block(const Version &version, const std::string &label, std::size_t first, std::size_t &end) {
    const Segment &head = version.segments[first];
    XmlElement result("ab");
    set(result.node(), "type", name(head.kind));
    if (!head.marker.empty()) set(result.node(), "n", version.text.at(head.marker));
    for (end = first; end < version.segments.size(); ++end) {
        const Segment &segment = version.segments[end];
        if (end > first && !same_block(version.segments[end - 1], segment)) break;
        set(add(result.node(), "seg", version.text.at(segment.span)), "xml:id", xml_id(label, segment));
    }
    return result;
}

void write_text(std::ostream &out, const Version &version, const std::string &label) {
    XmlElement text("text");
    set(text.node(), "xml:lang", version.language->code);
    set(text.node(), "n", version.text.name());
    out << "      " << start_tag(text) << "\n        <body>\n";
    constexpr unsigned kDepth = 5;                            // of a paragraph: <TEI>, <text>, <group>, <text>, <body>
    if (version.segments.empty()) out << "          <ab/>\n"; // a body is never empty
    for (std::size_t at = 0; at < version.segments.size();) block(version, label, at, at).write(out, kDepth);
    out << "        </body>\n      </text>\n";
}

XmlElement link(const Row &row, const std::vector<Version> &versions, const std::vector<std::string> &names) {
    std::string targets;
    for (std::size_t v = 0; v < versions.size(); ++v)
        for (const Segment &segment : segments_of(row.cells[v], versions[v]))
            targets += (targets.empty() ? "#" : " #") + xml_id(names[v], segment);
    XmlElement result("link");
    set(result.node(), "type", relation(row));
    set(result.node(), "cert", probability(row.confidence));
    set(result.node(), "target", targets);
    return result;
}

bool is_linked(const Row &row) {
    return std::count_if(row.cells.begin(), row.cells.end(), [](const Range &cell) { return !cell.empty(); }) > 1;
}

void write_header(std::ostream &out, const std::vector<Version> &versions) {
    XmlElement header("teiHeader");
    const pugi::xml_node file = add(header.node(), "fileDesc");
    std::string title;
    for (const Version &version : versions) title += (title.empty() ? "" : ", ") + version.text.name();
    add(add(file, "titleStmt"), "title", title);
    add(add(file, "publicationStmt"), "p", "Aligned by hexapla " HEXAPLA_VERSION ".");
    add(add(file, "sourceDesc"), "p", "The files named in the title.");
    header.write(out, 1);
}

} // namespace

void write_rows_as_tei(std::ostream &out, const std::vector<Version> &versions, const Alignment &rows, const Layout &) {
    const std::vector<std::string> names = labels(versions);
    out << kXmlDeclaration << "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n";
    write_header(out, versions);
    if (std::any_of(rows.begin(), rows.end(), is_linked)) {
        out << "  <standOff>\n    <linkGrp type=\"alignment\">\n";
        for (const Row &row : rows)
            if (is_linked(row)) link(row, versions, names).write(out, 3);
        out << "    </linkGrp>\n  </standOff>\n";
    }
    out << "  <text>\n    <group>\n";
    for (std::size_t v = 0; v < versions.size(); ++v) write_text(out, versions[v], names[v]);
    out << "    </group>\n  </text>\n</TEI>\n";
}

} // namespace hexapla
