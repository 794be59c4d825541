// diff as a table: a header line, then a line a change. Each translation compared against has a column
// for what is to be done and one for the ids of its segments.

#include "review/against.h"
#include "write/table.h"
#include "write/tsv.h"
#include "write/writers.h"

namespace hexapla {
namespace {

std::string line_of(Range range, const Version &version) {
    if (range.empty()) return "";
    return std::to_string(version.text.position(version.segments[range.first].span.begin).line);
}

} // namespace

void write_changes_as_tsv(std::ostream &out, const std::vector<Version> &versions, const std::vector<Change> &changes,
                          const Layout &) {
    out << "change\told.line\told.ids\tnew.line\tnew.ids\told.text\tnew.text";
    const std::vector<std::string> names = labels(versions);
    for (std::size_t v = 2; v < versions.size(); ++v) out << '\t' << names[v] << ".task\t" << names[v] << ".ids";
    out << '\n';
    for (const Change &change : changes) {
        if (change.kind == Change::Kind::kept) continue;
        out << name(change.kind) << '\t' << line_of(change.before, versions[0]) << '\t'
            << cell(ids_of(change.before, versions[0])) << '\t' << line_of(change.after, versions[1]) << '\t'
            << cell(ids_of(change.after, versions[1])) << '\t' << cell(text_of(change.before, versions[0])) << '\t'
            << cell(text_of(change.after, versions[1]));
        for (std::size_t t = 0; t < change.translations.size(); ++t)
            out << '\t' << task(change, t) << '\t' << cell(ids_of(change.translations[t], versions[t + 2]));
        out << '\n';
    }
}

} // namespace hexapla
