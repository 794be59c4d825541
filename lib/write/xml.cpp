#include "write/xml.h"

#include "text/unicode.h"
#include "write/controls.h"
#include "write/screen.h"

#include <sstream>

namespace hexapla {

bool legal_in_xml(char32_t c) {
    // https://www.w3.org/TR/xml/#charsets; NOLINTBEGIN(readability-magic-numbers)
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) ||
           c >= 0x10000;
    // NOLINTEND(readability-magic-numbers)
}

std::string legal_xml(std::string_view text) {
    constexpr char32_t kReplacement = 0xFFFD;
    std::string result;
    if (valid_utf8(text) < text.size()) return legal_xml(mended(text));
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        append(result, legal_in_xml(c) ? c : kReplacement);
    }
    return result;
}

void write(std::ostream &out, const pugi::xml_node &node, unsigned depth) {
    std::ostringstream lines;
    node.print(lines, "  ", pugi::format_indent, pugi::encoding_utf8, depth);
    out << with_numbers(lines.str(), "&#x", ";");
}

void XmlElement::write(std::ostream &out, unsigned depth) const { hexapla::write(out, element_, depth); }

void set(pugi::xml_node element, const char *attribute, std::string_view value) {
    element.append_attribute(attribute).set_value(legal_xml(value).c_str());
}

pugi::xml_node add(pugi::xml_node parent, const char *element) { return parent.append_child(element); }

pugi::xml_node add(pugi::xml_node parent, const char *element, std::string_view text) {
    pugi::xml_node child = parent.append_child(element);
    if (!text.empty()) child.text().set(legal_xml(text).c_str());
    return child;
}

std::string start_tag(const XmlElement &element) {
    std::ostringstream tag;
    element.node().print(tag, "", pugi::format_raw | pugi::format_no_declaration);
    std::string result = with_numbers(tag.str(), "&#x", ";");
    return result.replace(result.rfind("/>"), 2, ">");
}

} // namespace hexapla
