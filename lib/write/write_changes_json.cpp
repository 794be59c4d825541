// diff as JSON Lines and as one JSON array; the keys are those of hexapla-formats(5).

#include "review/against.h"
#include "write/json.h"
#include "write/table.h"
#include "write/writers.h"

namespace hexapla {
namespace {

void append_place(std::string &line, Span span, const Text &text) {
    line += "\"begin\":" + std::to_string(span.begin);
    line += ",\"end\":" + std::to_string(span.end);
    line += ",\"text\":";
    append_json(line, text.at(span));
}

void append_segment(std::string &line, const Segment &segment, const Text &text) {
    const Position position = text.position(segment.span.begin);
    if (line.back() != '[') line += ',';
    line += "{\"id\":";
    append_json(line, segment.id);
    line += ",\"marker\":";
    if (segment.marker.empty())
        line += "null";
    else
        append_json(line, text.at(segment.marker));
    line += ",\"line\":" + std::to_string(position.line);
    line += ",\"column\":" + std::to_string(position.column) + ",";
    append_place(line, segment.span, text);
    line += '}';
}

void append_segments(std::string &line, Range range, const Version &version) {
    line += '[';
    for (const Segment &segment : segments_of(range, version)) append_segment(line, segment, version.text);
    line += ']';
}

/// The segments of one side: of a renumbering its items alone.
void append_side(std::string &line, const Change &change, const Version &version, Range range,
                 std::size_t Change::Renumbered::*index) {
    if (change.kind != Change::Kind::renumbered) return append_segments(line, range, version);
    line += '[';
    for (const Change::Renumbered &item : change.items)
        append_segment(line, version.segments[item.*index], version.text);
    line += ']';
}

/// The words that differ; the others stand in the texts.
void append_words(std::string &line, const Change &change, const Version &before, const Version &after) {
    line += '[';
    for (const WordEdit &edit : change.words) {
        if (edit.same) continue;
        if (line.back() != '[') line += ',';
        line += "{\"old\":{";
        append_place(line, edit.before, before.text);
        line += "},\"new\":{";
        append_place(line, edit.after, after.text);
        line += "}}";
    }
    line += ']';
}

void append_translations(std::string &line, const Change &change, const std::vector<Version> &versions) {
    line += ",\"translations\":[";
    for (std::size_t t = 0; t < change.translations.size(); ++t) {
        const Version &version = versions[t + 2];
        if (t > 0) line += ',';
        line += "{\"file\":";
        append_json(line, version.text.name());
        line += ",\"language\":";
        append_json(line, version.language->code);
        line += ",\"task\":";
        const std::string_view todo = task(change, t);
        if (todo.empty())
            line += "null";
        else
            append_json(line, todo);
        line += ",\"segments\":";
        append_segments(line, change.translations[t], version);
        line += '}';
    }
    line += ']';
}

void append_object(std::string &line, const Change &change, const std::vector<Version> &versions) {
    line += "{\"change\":\"";
    line += name(change.kind);
    line += "\",\"old\":";
    append_side(line, change, versions[0], change.before, &Change::Renumbered::before);
    line += ",\"new\":";
    append_side(line, change, versions[1], change.after, &Change::Renumbered::after);
    line += ",\"words\":";
    append_words(line, change, versions[0], versions[1]);
    if (!change.translations.empty()) append_translations(line, change, versions);
    line += '}';
}

/// Every change's object, `between` them; whether there was any.
bool write(std::ostream &out, const std::vector<Version> &versions, const std::vector<Change> &changes,
           std::string_view between) {
    std::string line;
    for (const Change &change : changes) {
        if (change.kind == Change::Kind::kept) continue;
        append_object(line, change, versions);
        out << line;
        line = between;
    }
    return !line.empty();
}

} // namespace

void write_changes_as_jsonl(std::ostream &out, const std::vector<Version> &versions, const std::vector<Change> &changes,
                            const Layout &) {
    if (write(out, versions, changes, "\n")) out << '\n';
}

void write_changes_as_json(std::ostream &out, const std::vector<Version> &versions, const std::vector<Change> &changes,
                           const Layout &) {
    out << "[\n";
    out << (write(out, versions, changes, ",\n") ? "\n]\n" : "]\n");
}

} // namespace hexapla
