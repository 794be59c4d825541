#include "document/xml_source.h"

#include "document/readers.h"

#include <algorithm>
#include <new>

namespace hexapla {
namespace {

constexpr int kDeepest = 1000; ///< elements inside elements

/// The encoding that the declaration at the top names; empty: UTF-8, or none is named.
std::string encoding_named(std::string_view bytes) {
    if (!bytes.starts_with("<?xml")) return {};
    const std::string_view top = bytes.substr(0, bytes.find("?>"));
    const std::size_t at = top.find("encoding=");
    if (at == top.npos) return {};
    const std::string_view value = top.substr(at + std::string_view("encoding=").size());
    const std::size_t end = value.empty() ? value.npos : value.find(value.front(), 1);
    return end == value.npos ? std::string() : std::string(value.substr(1, end - 1));
}

void refuse_deep(pugi::xml_document &document, const std::string &name) {
    struct : pugi::xml_tree_walker {
        bool for_each(pugi::xml_node &) override { return depth() <= kDeepest; }
    } walker;
    if (!document.traverse(walker)) throw Error(name + ": elements nest deeper than " + std::to_string(kDeepest));
}

void add_text(const pugi::xml_node &node, std::span<const std::string_view> left_out, std::string &text) {
    for (const pugi::xml_node &child : node.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            text += child.value();
        else if (std::find(left_out.begin(), left_out.end(), child.name()) == left_out.end())
            add_text(child, left_out, text);
    }
}

} // namespace

Position Xml::place(const pugi::xml_node &node) const {
    return source.position(static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0)));
}

Xml xml(std::string name, std::string bytes, const Reading &reading) {
    Reading known = reading;
    if (known.encoding.empty()) known.encoding = encoding_named(bytes);
    Xml result;
    result.source = decoded(std::move(name), std::move(bytes), known);
    result.document = std::make_unique<pugi::xml_document>();
    const std::string_view text = result.source.bytes();
    const pugi::xml_parse_result parsed = result.document->load_buffer(
        text.data(), text.size(), pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
    if (parsed.status == pugi::status_out_of_memory) throw std::bad_alloc();
    if (!parsed) {
        const auto at = std::min(static_cast<std::size_t>(std::max<std::ptrdiff_t>(parsed.offset, 0)), text.size());
        throw Error(result.source.name() + ":" + std::to_string(result.source.position(at).line) +
                    ": not well-formed XML: " + parsed.description());
    }
    refuse_deep(*result.document, result.source.name());
    return result;
}

Xml part(const Package &package, const std::string &path) {
    std::optional<std::string> bytes = package.file(path);
    if (!bytes) return {Text(), std::make_unique<pugi::xml_document>()};
    return xml(package.name() + ": " + path, std::move(*bytes), {});
}

std::string text_in(const pugi::xml_node &node, std::span<const std::string_view> left_out) {
    std::string text;
    add_text(node, left_out, text);
    return text;
}

} // namespace hexapla
