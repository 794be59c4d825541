#pragma once
// XML, one element after the other: no tree of a whole document is ever held.

#include <pugixml.hpp>

#include <ostream>
#include <string>
#include <string_view>

namespace hexapla {

/// Whether XML 1.0 may hold the character; most controls it may not, not even as a reference.
bool legal_in_xml(char32_t c);

/// The text with U+FFFD for every character that XML may not hold.
std::string legal_xml(std::string_view text);

constexpr auto kXmlDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// A new element of a given name, put together as a tree, then written out on lines of its own.
class XmlElement {
public:
    explicit XmlElement(const char *name) : element_(document_.append_child(name)) {}
    pugi::xml_node node() const { return element_; }
    /// Indented by `depth` steps; text is written as it is.
    void write(std::ostream &out, unsigned depth) const;

private:
    pugi::xml_document document_;
    pugi::xml_node element_;
};

// The same with text of a document, which is made legal.
void set(pugi::xml_node element, const char *attribute, std::string_view value);
pugi::xml_node add(pugi::xml_node parent, const char *element);
pugi::xml_node add(pugi::xml_node parent, const char *element, std::string_view text);

/// Indented, with references for the controls that XML may hold, but that a terminal would obey.
void write(std::ostream &out, const pugi::xml_node &node, unsigned depth);

/// The start tag of an element that is written by parts: its name and its attributes.
std::string start_tag(const XmlElement &element);

} // namespace hexapla
