// segment as a table: a header line, then a line a segment, the columns named as JSON's keys.

#include "write/table.h"
#include "write/tsv.h"
#include "write/writers.h"

namespace hexapla {

void write_segments_as_tsv(std::ostream &out, const std::vector<Version> &versions, const Layout &) {
    out << "file\tlanguage\tid\tkind\tmarker\tnumber\tbegin\tend\tline\tcolumn\ttext\n";
    for (const Version &version : versions)
        for (const Segment &segment : version.segments) {
            const Position position = version.text.position(segment.span.begin);
            std::string line = cell(version.text.name()) + '\t' + version.language->code;
            line += '\t' + cell(segment.id) + '\t';
            line += name(segment.kind);
            line += '\t' + cell(version.text.at(segment.marker));
            line += '\t' + (segment.number ? std::to_string(*segment.number) : "");
            for (const std::size_t n : {segment.span.begin, segment.span.end, position.line, position.column})
                line += '\t' + std::to_string(n);
            out << line << '\t' << cell(version.text.at(segment.span)) << '\n';
        }
}

} // namespace hexapla
