#include "write/table.h"
#include "write/writers.h"

namespace hexapla {

void write_segments_as_text(std::ostream &out, const std::vector<Version> &versions, const Layout &) {
    for (const Version &version : versions)
        for (const Segment &segment : version.segments)
            out << segment.id << '\t' << version.text.at(segment.span) << '\n';
}
void write_segments_as_tsv(std::ostream &out, const std::vector<Version> &versions, const Layout &l) {
    write_segments_as_text(out, versions, l);
}

} // namespace hexapla
