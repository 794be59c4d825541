#include "pins.h"

#include "document/xml_source.h"
#include "input.h"

#include <algorithm>
#include <iostream>

namespace hexapla::cli {
namespace {

/// A column of the table: on one line, without the tabs that part columns.
std::string column(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return text;
}

/// A unit's side: the ids that were written with it, else its words.
std::string side(const char *ids, const pugi::xml_node &words) {
    return column(*ids != '\0' ? ids : text_in(words, {}));
}

std::string tmx_line(const pugi::xml_node &unit, const std::vector<Version> &versions) {
    std::string line;
    for (const Version &version : versions) {
        const pugi::xml_node variant = unit.find_child([&version](const pugi::xml_node &one) {
            return std::string_view(one.name()) == "tuv" && one.attribute("xml:lang").value() == version.language->code;
        });
        const pugi::xml_node ids = variant.find_child_by_attribute("prop", "type", "x-id");
        if (variant) line += side(ids.child_value(), variant.child("seg"));
        line += '\t';
    }
    return line;
}

std::string xliff_line(const pugi::xml_node &unit) {
    const pugi::xml_node meta = unit.child("mda:metadata").child("mda:metaGroup");
    const auto ids = [&meta](const char *type) {
        return meta.find_child_by_attribute("mda:meta", "type", type).child_value();
    };
    const pugi::xml_node segment = unit.child("segment");
    return side(ids("source-ids"), segment.child("source")) + '\t' + side(ids("target-ids"), segment.child("target"));
}

/// The units of a TMX or XLIFF file as lines of the table.
std::string table(const std::string &name, std::string bytes, const std::vector<Version> &versions) {
    const Xml file = xml(name, std::move(bytes), {});
    const pugi::xml_node tmx = file.document->child("tmx");
    const pugi::xml_node xliff = file.document->child("xliff");
    if (!tmx && !xliff) throw Error(name + ": neither TMX nor XLIFF nor a table of pins");
    std::string lines;
    for (const pugi::xml_node &unit : tmx.child("body").children("tu")) lines += tmx_line(unit, versions) + '\n';
    for (const pugi::xml_node &part : xliff.children("file"))
        for (const pugi::xml_node &unit : part.children("unit")) lines += xliff_line(unit) + '\n';
    return lines;
}

bool is_xml(std::string_view bytes) {
    const std::size_t first = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    return first != std::string_view::npos && bytes[first] == '<';
}

} // namespace

Pins pins(const Arguments &arguments, const std::vector<Version> &versions) {
    if (!arguments.given("pins")) return {};
    const std::string name = arguments.one("pins");
    std::string bytes = bytes_of(name);
    if (is_xml(bytes)) bytes = table(name, std::move(bytes), versions);
    const Text text(name, std::move(bytes));
    return read_pins(text.bytes(), versions);
}

void tell_lost(const Arguments &arguments, const Pins &pins, const Alignment &rows) {
    for (const std::string &misfit : pins.misfits)
        std::cerr << "hexapla: " << arguments.one("pins") << ": " << misfit << '\n';
    for (const std::size_t pin : unkept(pins.pins, rows))
        std::cerr << "hexapla: " << arguments.one("pins") << ": pin " << pin + 1
                  << " is not kept: it crosses another or asks for more than a row can hold\n";
}

} // namespace hexapla::cli
