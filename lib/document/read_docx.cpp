// DOCX: paragraphs of Word, with tracked changes taken as accepted. Places are paragraphs of the body.

#include "document/numbering.h"
#include "document/package.h"
#include "document/paragraphs.h"
#include "document/readers.h"
#include "document/xml_source.h"

#include <algorithm>
#include <utility>

namespace hexapla {
namespace {

/// What is no text, is deleted, or is said a second time for programs that know no better.
constexpr std::string_view kLeftOut[] = {"w:del",   "w:moveFrom", "w:instrText", "w:rPr",    "w:pPr",   "mc:Fallback",
                                         "w:tblPr", "w:trPr",     "w:tcPr",      "w:sectPr", "w:sdtPr", "w:tblGrid"};
/// Elements that stand for a letter.
struct Letter {
    std::string_view element;
    std::string_view text;
};
constexpr Letter kLetters[] = {{"w:tab", "\t"}, {"w:noBreakHyphen", "\u2011"}, {"w:softHyphen", "\u00AD"}};

constexpr int kBodyText = 9; ///< the outline level that is none

/// What styles say of the paragraphs that have them.
class Styles {
public:
    explicit Styles(const pugi::xml_node &definitions) {
        for (const pugi::xml_node &style : definitions.children("w:style"))
            styles_[style.attribute("w:styleId").value()] = style;
    }

    /// The first of a paragraph's own properties and those of its styles that has this element.
    pugi::xml_node property(const pugi::xml_node &own, const char *name) const {
        pugi::xml_node properties = own;
        std::string style = own.child("w:pStyle").attribute("w:val").value();
        for (std::size_t i = 0; i <= styles_.size(); ++i) { // styles may be based on each other in a ring
            if (const pugi::xml_node found = properties.child(name)) return found;
            const auto next = styles_.find(style);
            if (next == styles_.end()) break;
            properties = next->second.child("w:pPr");
            style = next->second.child("w:basedOn").attribute("w:val").value();
        }
        return {};
    }

    bool is_heading(const pugi::xml_node &own) const {
        const pugi::xml_node level = property(own, "w:outlineLvl");
        if (level && level.attribute("w:val").as_int(kBodyText) < kBodyText) return true;
        const auto style = styles_.find(own.child("w:pStyle").attribute("w:val").value());
        if (style == styles_.end()) return false;
        const std::string_view name = style->second.child("w:name").attribute("w:val").value();
        return name == "Title" || name == "title" || name == "Subtitle" || name.starts_with("heading ");
    }

    /// A line of a table of contents that Word made of the headings.
    bool is_contents(const pugi::xml_node &own) const {
        const auto style = styles_.find(own.child("w:pStyle").attribute("w:val").value());
        if (style == styles_.end()) return false;
        const std::string_view name = style->second.child("w:name").attribute("w:val").value();
        return name.starts_with("toc ") || name.starts_with("TOC ");
    }

    ListPlace list(const pugi::xml_node &own) const {
        const pugi::xml_node found = property(own, "w:numPr");
        return {found.child("w:numId").attribute("w:val").value(),
                std::max(found.child("w:ilvl").attribute("w:val").as_int(), 0)};
    }

private:
    std::map<std::string, pugi::xml_node, std::less<>> styles_;
};

class Story {
public:
    Story(const pugi::xml_node &styles, const pugi::xml_node &numbering) : styles_(styles), numbering_(numbering) {}

    /// Paragraphs, in tables and frames too.
    void blocks(const pugi::xml_node &node) {
        for (const pugi::xml_node &child : node.children()) {
            const std::string_view name = child.name();
            if (name == "w:p")
                paragraph(child);
            else if (!left_out(name) && !child.child("w:trPr").child("w:del"))
                blocks(child);
        }
    }

    /// Footnotes or endnotes that the text refers to, in its order.
    void notes(const pugi::xml_node &all, const char *element) {
        close_lists(0);
        std::map<std::string, pugi::xml_node> by_id;
        for (const pugi::xml_node &note : all.children(element)) by_id[note.attribute("w:id").value()] = note;
        const std::string reference = std::string(element) + "Reference";
        for (const Reference &one : std::exchange(references_, {})) {
            if (one.element != reference) {
                references_.push_back(one);
                continue;
            }
            text.begin_note(one.paragraph);
            blocks(by_id[one.id]);
        }
    }

    Paragraphs text;

private:
    struct Reference {
        std::string element;
        std::string id;
        std::size_t paragraph = 0;
    };

    static bool left_out(std::string_view name) {
        return std::find(std::begin(kLeftOut), std::end(kLeftOut), name) != std::end(kLeftOut);
    }

    void paragraph(const pugi::xml_node &node) {
        text.begin();
        const pugi::xml_node properties = node.child("w:pPr");
        if (styles_.is_contents(properties)) return;
        if (!joined_) begin(properties);
        inside(node);
        joined_ = static_cast<bool>(properties.child("w:rPr").child("w:del")) && text.has_words();
        if (joined_) return;
        text.draft.end_block(styles_.is_heading(properties) ? Kind::heading : Kind::prose);
        for (const pugi::xml_node &frame : std::exchange(frames_, {})) blocks(frame);
    }

    /// The item, or the heading with a number, that a paragraph is.
    void begin(const pugi::xml_node &properties) {
        const ListPlace place = styles_.list(properties);
        const std::optional<std::int64_t> number = place.in_list() ? numbering_.next(place) : std::nullopt;
        if (styles_.is_heading(properties)) return close_lists(0);
        if (!place.in_list()) {
            interrupted_ = !open_.empty();
            return;
        }
        const std::string &shared = numbering_.shared(place.list);
        const bool goes_on = !open_.empty() && open_.front().list == shared;
        // After a paragraph of another kind only a number that goes on is in the same list.
        if (!goes_on || (interrupted_ && place.level <= open_.front().level && number.value_or(1) <= 1)) close_lists(0);
        interrupted_ = false;
        while (open_.size() > 1 && open_.back().level > place.level) close_lists(open_.size() - 1);
        if (open_.empty() || open_.back().level < place.level) {
            text.draft.open_list();
            open_.push_back({shared, place.level});
        }
        text.draft.item(number);
    }

    void close_lists(std::size_t left) {
        for (; open_.size() > left; open_.pop_back()) text.draft.close_list();
    }

    void inside(const pugi::xml_node &node) {
        for (const pugi::xml_node &child : node.children()) {
            const std::string_view name = child.name();
            if (left_out(name)) continue;
            if (name == "w:t")
                text.words(child.text().get());
            else if (name == "w:br" || name == "w:cr")
                text.draft.line_break();
            else if (name == "w:txbxContent")
                frames_.push_back(child);
            else if (name == "w:footnoteReference" || name == "w:endnoteReference")
                references_.push_back({child.name(), child.attribute("w:id").value(), text.number()});
            else if (const auto *letter = std::find_if(std::begin(kLetters), std::end(kLetters),
                                                       [name](const Letter &row) { return row.element == name; });
                     letter != std::end(kLetters))
                text.words(letter->text);
            else
                inside(child);
        }
    }

    Styles styles_;
    Numbering numbering_;
    std::vector<ListPlace> open_;        ///< lists, the innermost last; `list` is what numberings share
    bool interrupted_ = false;           ///< by a paragraph outside the list
    bool joined_ = false;                ///< the mark between the last paragraph and the next is deleted
    std::vector<pugi::xml_node> frames_; ///< text boxes of the paragraph at hand
    std::vector<Reference> references_;  ///< to notes
};

} // namespace

Version read_docx(std::string name, std::string bytes, const Reading &reading) {
    const Package package(name, std::move(bytes), "DOCX");
    const Xml document = part(package, "word/document.xml");
    const pugi::xml_node body = document.document->child("w:document").child("w:body");
    if (!body) throw Error(name + ": no DOCX: it has no text in word/document.xml");
    const Xml styles = part(package, "word/styles.xml");
    const Xml numbering = part(package, "word/numbering.xml");
    const Xml footnotes = part(package, "word/footnotes.xml");
    const Xml endnotes = part(package, "word/endnotes.xml");
    Story story(styles.document->child("w:styles"), numbering.document->child("w:numbering"));
    story.blocks(body);
    story.notes(footnotes.document->child("w:footnotes"), "w:footnote");
    story.notes(endnotes.document->child("w:endnotes"), "w:endnote");
    return std::move(story.text.draft).version(std::move(name), reading, nullptr);
}

} // namespace hexapla
