// segment as JSON Lines and as one JSON array; the keys are those of hexapla-formats(5).

#include "document/segment.h"
#include "write/json.h"
#include "write/table.h"
#include "write/writers.h"

namespace hexapla {
namespace {

void append_object(std::string &line, const Segment &segment, const Version &version) {
    const Position position = version.text.position(segment.span.begin);
    line += "{\"file\":";
    append_json(line, version.text.name());
    line += ",\"language\":";
    append_json(line, version.language->code);
    line += ",\"id\":";
    append_json(line, segment.id);
    line += ",\"kind\":\"";
    line += name(segment.kind);
    line += "\",\"marker\":";
    if (segment.marker.empty())
        line += "null";
    else
        append_json(line, version.text.at(segment.marker));
    line += ",\"number\":" + (segment.number ? std::to_string(*segment.number) : "null");
    line += ",\"begin\":" + std::to_string(segment.span.begin);
    line += ",\"end\":" + std::to_string(segment.span.end);
    line += ",\"line\":" + std::to_string(position.line);
    line += ",\"column\":" + std::to_string(position.column);
    line += ",\"text\":";
    append_json(line, version.text.at(segment.span));
    line += ",\"segmenter\":" + std::to_string(segmenter_version) + '}';
}

/// Every segment's object, `between` them.
void write(std::ostream &out, const std::vector<Version> &versions, std::string_view between) {
    std::string line;
    for (const Version &version : versions)
        for (const Segment &segment : version.segments) {
            append_object(line, segment, version);
            out << line;
            line = between;
        }
}

bool any(const std::vector<Version> &versions) {
    for (const Version &version : versions)
        if (!version.segments.empty()) return true;
    return false;
}

} // namespace

void write_segments_as_jsonl(std::ostream &out, const std::vector<Version> &versions, const Layout &) {
    write(out, versions, "\n");
    if (any(versions)) out << '\n';
}

void write_segments_as_json(std::ostream &out, const std::vector<Version> &versions, const Layout &) {
    out << "[\n";
    write(out, versions, ",\n");
    out << (any(versions) ? "\n]\n" : "]\n");
}

} // namespace hexapla
