#pragma once
// XML that readers take apart: checked once, so that they may follow it down by calling themselves.

#include "document/package.h"
#include "document/read.h"

#include <memory>
#include <pugixml.hpp>

namespace hexapla {

struct Xml {
    Text source;
    std::unique_ptr<pugi::xml_document> document;

    /// Where a node's name or text stands.
    Position place(const pugi::xml_node &node) const;
};

/// Throws Error for what is not well-formed or nests deeper than anything that people write.
/// Entities that a document declares are never expanded.
Xml xml(std::string name, std::string bytes, const Reading &reading);

/// A file of a package; an empty document where it has none.
Xml part(const Package &package, const std::string &path);

/// The text in a node, but for what its elements of these names hold.
std::string text_in(const pugi::xml_node &node, std::span<const std::string_view> left_out);

} // namespace hexapla
