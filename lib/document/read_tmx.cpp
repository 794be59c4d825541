// TMX: of each unit of a translation memory the variant in one language.

#include "document/draft.h"
#include "document/entries.h"
#include "document/readers.h"
#include "document/xml_source.h"

#include <set>

namespace hexapla {
namespace {

/// Elements whose text is code of the original format.
constexpr std::string_view kCodes[] = {"bpt", "ept", "it", "ph", "ut"};

/// xml:lang, or lang as versions before 1.4 have it.
const Language *language_named(const pugi::xml_node &variant) {
    const pugi::xml_attribute code = variant.attribute("xml:lang");
    return declared_language(code ? code.value() : variant.attribute("lang").value());
}

/// The variant of a unit in exactly that language, else in one with the same base; none: it has none.
pugi::xml_node variant(const pugi::xml_node &unit, const Language &wanted) {
    pugi::xml_node near;
    for (const pugi::xml_node &one : unit.children("tuv")) {
        const Language *said = language_named(one);
        if (said == nullptr) continue;
        if (said->code == wanted.code) return one;
        if (said->base == wanted.base && !near) near = one;
    }
    return near;
}

/// The language that is read where none is asked for: the memory's source, else its first.
const Language *usual(const pugi::xml_node &root) {
    const Language *source = declared_language(root.child("header").attribute("srclang").value());
    if (source != nullptr) return source;
    return language_named(root.child("body").child("tu").child("tuv"));
}

[[noreturn]] void refuse(const std::string &name, const pugi::xml_node &body, const Language *wanted) {
    std::set<std::string> codes;
    for (const pugi::xml_node &unit : body.children("tu"))
        for (const pugi::xml_node &one : unit.children("tuv"))
            if (const Language *said = language_named(one)) codes.insert(said->code);
    std::string known;
    for (const std::string &code : codes) known += (known.empty() ? "" : ", ") + code;
    throw Error(name + ": nothing in " + (wanted == nullptr ? "any language" : "'" + wanted->code + "'") +
                "; there is: " + (known.empty() ? "nothing" : known));
}

} // namespace

std::vector<const Language *> languages_of_tmx(std::string name, std::string bytes, const Reading &reading) {
    const Xml file = xml(std::move(name), std::move(bytes), reading);
    const pugi::xml_node root = file.document->child("tmx");
    std::vector<const Language *> result;
    std::set<std::string> bases; // a variant of the source's language is read as the source
    const auto add = [&](const Language *said) {
        if (said != nullptr && bases.insert(said->base).second) result.push_back(said);
    };
    add(usual(root));
    for (const pugi::xml_node &unit : root.child("body").children("tu"))
        for (const pugi::xml_node &one : unit.children("tuv")) add(language_named(one));
    return result;
}

Version read_tmx(std::string name, std::string bytes, const Reading &reading) {
    const Xml file = xml(name, std::move(bytes), reading);
    const pugi::xml_node root = file.document->child("tmx");
    if (!root) throw Error(name + ": no TMX: it does not begin with <tmx>");
    const Language *wanted = reading.language != nullptr ? reading.language : usual(root);
    Entries entries;
    std::size_t place = 0;
    bool found = false;
    for (const pugi::xml_node &unit : root.child("body").children("tu")) {
        ++place;
        const pugi::xml_node one = wanted == nullptr ? pugi::xml_node() : variant(unit, *wanted);
        if (!one) continue;
        found = true;
        const pugi::xml_node words = one.child("seg");
        entries.add(place, 1, text_in(words, kCodes), file.place(words.first_child()));
    }
    if (!found) refuse(name, root.child("body"), wanted);
    return std::move(entries).version(std::move(name), reading, wanted);
}

} // namespace hexapla
