// XLIFF 1.2 and 2: a segment is a segment. Inline codes are no text.

#include "document/draft.h"
#include "document/entries.h"
#include "document/readers.h"
#include "document/xml_source.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Elements whose text is code of the original format.
constexpr std::string_view kCodes[] = {"bpt", "ept", "it", "ph", "ut", "originalData"};

/// What holds a <source> and a <target>, in 1.2 and in 2.
bool is_segment(std::string_view name) { return name == "trans-unit" || name == "segment"; }
bool holds_segments(std::string_view name) {
    return name == "file" || name == "body" || name == "group" || name == "unit";
}

void find_segments(const pugi::xml_node &node, std::vector<pugi::xml_node> &found) {
    for (const pugi::xml_node &child : node.children()) {
        if (is_segment(child.name()))
            found.push_back(child);
        else if (holds_segments(child.name()))
            find_segments(child, found);
    }
}

/// The languages of a document, by the names that 1.2 or 2 give them; null: it does not say.
const Language *named(const pugi::xml_node &root, const char *in_file, const char *in_root) {
    return declared_language(root.attribute(in_root) ? root.attribute(in_root).value()
                                                     : root.child("file").attribute(in_file).value());
}

bool wants_source(const Reading &reading, const Language *source, const Language *target, bool translated) {
    if (reading.language == nullptr) return !translated;
    if (target != nullptr && reading.language->code == target->code) return false;
    return source != nullptr && reading.language->base == source->base;
}

} // namespace

std::vector<const Language *> languages_of_xliff(std::string name, std::string bytes, const Reading &reading) {
    const Xml file = xml(std::move(name), std::move(bytes), reading);
    const pugi::xml_node root = file.document->child("xliff");
    std::vector<const Language *> result;
    for (const Language *one : {named(root, "source-language", "srcLang"), named(root, "target-language", "trgLang")})
        if (one != nullptr && (result.empty() || result.front()->code != one->code)) result.push_back(one);
    return result;
}

Version read_xliff(std::string name, std::string bytes, const Reading &reading) {
    const Xml file = xml(name, std::move(bytes), reading);
    const pugi::xml_node root = file.document->child("xliff");
    if (!root) throw Error(name + ": no XLIFF: it does not begin with <xliff>");
    std::vector<pugi::xml_node> segments;
    find_segments(root, segments);
    const bool translated = std::any_of(segments.begin(), segments.end(), [](const pugi::xml_node &segment) {
        return !text_in(segment.child("target"), kCodes).empty();
    });
    const Language *source = named(root, "source-language", "srcLang");
    const Language *target = named(root, "target-language", "trgLang");
    const bool of_source = wants_source(reading, source, target, translated);
    Entries entries;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const pugi::xml_node side = segments[i].child(of_source ? "source" : "target");
        entries.add(i + 1, 1, text_in(side, kCodes), file.place(side.first_child()));
    }
    return std::move(entries).version(std::move(name), reading, of_source ? source : target);
}

} // namespace hexapla
