// ODT: paragraphs of OpenDocument, with tracked changes taken as accepted. Places are paragraphs of
// the body.

#include "document/package.h"
#include "document/paragraphs.h"
#include "document/readers.h"
#include "document/xml_source.h"

#include <algorithm>
#include <map>
#include <span>
#include <utility>
#include <vector>

namespace hexapla {
namespace {

/// What is no text, was deleted, or is a remark about it.
constexpr std::string_view kLeftOut[] = {"text:tracked-changes", "text:note-citation", "office:annotation",
                                         "office:forms",         "svg:title",          "svg:desc",
                                         "text:sequence-decls",  "text:ruby-text",     "draw:object"};
/// What a program made of the text: its paragraphs are counted, but no segments.
constexpr std::string_view kIndexes[] = {"text:table-of-content", "text:illustration-index", "text:object-index",
                                         "text:table-index",      "text:user-index",         "text:alphabetical-index"};

bool among(std::span<const std::string_view> names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}
bool left_out(std::string_view name) { return among(kLeftOut, name); }

bool is_paragraph(std::string_view name) { return name == "text:p" || name == "text:h"; }

std::size_t paragraphs_in(const pugi::xml_node &node) {
    std::size_t count = 0;
    for (const pugi::xml_node &child : node.children()) count += is_paragraph(child.name()) ? 1 : paragraphs_in(child);
    return count;
}

/// The name of the first element in a node; empty: there is none.
std::string_view first_element(const pugi::xml_node &node) {
    for (const pugi::xml_node &child : node.children())
        if (child.type() == pugi::node_element) return child.name();
    return {};
}

/// The styles of a document, those of its text and those of all texts with its template.
class Styles {
public:
    void add(const pugi::xml_node &styles) {
        for (const pugi::xml_node &style : styles.children()) {
            const std::string name = style.attribute("style:name").value();
            if (std::string_view(style.name()) == "text:list-style")
                lists_[name] = style;
            else
                parents_[name] = style.attribute("style:parent-style-name").value();
        }
    }

    /// The title, or a paragraph that is styled as a heading without being one.
    bool is_heading(std::string style) const {
        for (std::size_t i = 0; i <= parents_.size(); ++i) { // styles may be based on each other in a ring
            if (style == "Title" || style == "Subtitle" || style.starts_with("Heading_20_")) return true;
            const auto parent = parents_.find(style);
            if (parent == parents_.end()) return false;
            style = parent->second;
        }
        return false;
    }

    /// The number that a list begins with at a level from 1; none: bullets.
    std::optional<std::int64_t> start(const std::string &list, std::size_t level) const {
        const auto found = lists_.find(list);
        if (found == lists_.end()) return std::nullopt;
        for (const pugi::xml_node &rules : found->second.children("text:list-level-style-number"))
            if (rules.attribute("text:level").as_uint() == level &&
                *rules.attribute("style:num-format").value() != '\0')
                return rules.attribute("text:start-value").as_llong(1);
        return std::nullopt;
    }

private:
    std::map<std::string, std::string> parents_;
    std::map<std::string, pugi::xml_node> lists_;
};

class Story {
public:
    explicit Story(Styles styles) : styles_(std::move(styles)) {}

    /// Paragraphs, in lists, tables and frames too.
    void blocks(const pugi::xml_node &node) {
        for (const pugi::xml_node &child : node.children()) {
            const std::string_view name = child.name();
            if (is_paragraph(name))
                paragraph(child);
            else if (name == "text:list")
                list(child);
            else if (among(kIndexes, name))
                text.skip(paragraphs_in(child));
            else if (!left_out(name))
                blocks(child);
        }
    }

    /// Footnotes and endnotes, in the order of the text.
    void notes() {
        for (const auto &[note, paragraph] : std::exchange(notes_, {})) {
            text.begin_note(paragraph);
            blocks(note);
        }
    }

    Paragraphs text;

private:
    struct List {
        std::string style;
        std::optional<std::int64_t> next; ///< number of its next item; none: bullets
    };

    void list(const pugi::xml_node &node) {
        const std::string named = node.attribute("text:style-name").value();
        List list{named.empty() && !open_.empty() ? open_.back().style : named, {}};
        const std::size_t level = open_.size() + 1;
        list.next = styles_.start(list.style, level);
        if (list.next) list.next = next_number(node, list.style, level).value_or(*list.next);
        if (const pugi::xml_attribute id = node.attribute("xml:id")) style_of_[id.value()] = list.style;
        open_.push_back(list);
        text.draft.open_list();
        for (const pugi::xml_node &child : node.children()) {
            if (std::string_view(child.name()) == "text:list-item")
                item(child);
            else
                blocks(child); // its header
        }
        text.draft.close_list();
        open_.pop_back();
    }

    /// Of a list that goes on with the numbers of one before, at the same level.
    std::optional<std::int64_t> next_number(const pugi::xml_node &node, const std::string &style, std::size_t level) {
        const auto named = style_of_.find(node.attribute("text:continue-list").value());
        const bool goes_on = named != style_of_.end() || node.attribute("text:continue-numbering").as_bool();
        const std::vector<std::int64_t> &numbers = latest_[named != style_of_.end() ? named->second : style];
        if (!goes_on || numbers.size() < level) return std::nullopt;
        return numbers[level - 1] + 1;
    }

    void item(const pugi::xml_node &node) {
        std::optional<std::int64_t> &next = open_.back().next;
        if (const pugi::xml_attribute start = node.attribute("text:start-value"); start && next)
            next = start.as_llong();
        const std::string_view first = first_element(node);
        if (first != "text:h" && first != "text:list")
            text.draft.item(next); // else a heading with a number, or a nested list
        if (next && first != "text:list") {
            std::vector<std::int64_t> &numbers = latest_[open_.back().style];
            numbers.resize(open_.size()); // deeper ones begin anew
            numbers.back() = (*next)++;
        }
        blocks(node);
    }

    void paragraph(const pugi::xml_node &node) {
        text.begin();
        inside(node);
        const bool heading =
            std::string_view(node.name()) == "text:h" || styles_.is_heading(node.attribute("text:style-name").value());
        text.draft.end_block(heading ? Kind::heading : Kind::prose);
        for (const pugi::xml_node &frame : std::exchange(frames_, {})) blocks(frame);
    }

    void inside(const pugi::xml_node &node) {
        for (const pugi::xml_node &child : node.children()) {
            const std::string_view name = child.name();
            if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
                text.words(child.value());
            else if (name == "text:s" || name == "text:tab")
                text.words(" ");
            else if (name == "text:line-break")
                text.draft.line_break();
            else if (name == "text:note")
                notes_.emplace_back(child, text.number());
            else if (name == "draw:text-box")
                frames_.push_back(child);
            else if (!left_out(name))
                inside(child);
        }
    }

    Styles styles_;
    std::vector<List> open_;                                  ///< the innermost last
    std::map<std::string, std::vector<std::int64_t>> latest_; ///< numbers by list style and level, for lists that go on
    std::map<std::string, std::string> style_of_;             ///< of each list with a name
    std::vector<pugi::xml_node> frames_;                      ///< text boxes of the paragraph at hand
    std::vector<std::pair<pugi::xml_node, std::size_t>> notes_; ///< with the paragraphs that refer to them
};

} // namespace

Version read_odt(std::string name, std::string bytes, const Reading &reading) {
    const Package package(name, std::move(bytes), "ODT");
    const Xml content = part(package, "content.xml");
    const pugi::xml_node document = content.document->child("office:document-content");
    const pugi::xml_node body = document.child("office:body").child("office:text");
    if (!body) throw Error(name + ": no ODT: it has no text in content.xml");
    const Xml common = part(package, "styles.xml");
    Styles styles;
    styles.add(common.document->child("office:document-styles").child("office:styles"));
    styles.add(document.child("office:automatic-styles"));
    Story story(std::move(styles));
    story.blocks(body);
    story.notes();
    return std::move(story.text.draft).version(std::move(name), reading, nullptr);
}

} // namespace hexapla
