#include "lexicon/terms_tbx.h"

#include "text/unicode.h"

#include <pugixml.hpp>

#include <algorithm>

namespace hexapla {
namespace {

/// Element names without their prefix: version 3 writes "min:administrativeStatus".
std::string_view local_name(const pugi::xml_node &node) {
    const std::string_view name = node.name();
    const std::size_t colon = name.find(':');
    return colon == name.npos ? name : name.substr(colon + 1);
}

bool is_entry(std::string_view name) { return name == "termEntry" || name == "conceptEntry"; }
bool is_language(std::string_view name) { return name == "langSet" || name == "langSec"; }
bool is_section(std::string_view name) { return name == "tig" || name == "ntig" || name == "termSec"; }

bool is_forbidding(std::string_view status) {
    return status.starts_with("deprecatedTerm") || status.starts_with("supersededTerm");
}

/// Reads terms while pugixml walks the tree, without recursion: nesting may be as deep as it likes.
class Walker : public pugi::xml_tree_walker {
public:
    explicit Walker(Glossary &glossary) : glossary_(glossary) {}

    bool for_each(pugi::xml_node &node) override {
        const std::string_view name = local_name(node);
        if (is_entry(name)) {
            glossary_.terms.emplace_back();
            language_ = nullptr;
        } else if (is_language(name)) {
            open_language(node.attribute("xml:lang").value());
        } else if (is_section(name)) {
            section_ = {};
        } else if (name == "term") {
            add(node.text().get());
        } else if (name == "termNote" || name == "administrativeStatus") {
            if (is_forbidding(node.text().get())) forbid();
        }
        return true;
    }

private:
    void open_language(std::string_view code) {
        language_ = nullptr;
        if (glossary_.terms.empty()) return;
        try {
            language_ = &hexapla::language(code);
        } catch (const Error &) {
            return; // an entry in a language nobody asks for
        }
    }
    void add(std::string_view text) {
        if (language_ == nullptr) return;
        if (valid_utf8(text) < text.size())
            throw Error(glossary_.name + ": entry " + std::to_string(glossary_.terms.size()) +
                        ": a term is not valid UTF-8");
        Rendering made = rendering(text, *language_, section_.forbidden);
        if (made.words.empty()) return;
        auto &languages = glossary_.terms.back().languages;
        auto place = std::find_if(languages.begin(), languages.end(),
                                  [&](const Term::InLanguage &in) { return in.code == language_->code; });
        if (place == languages.end()) place = languages.insert(place, {language_->code, {}});
        place->renderings.push_back(std::move(made));
        section_.has_term = true;
    }
    /// The status may stand before its term or behind it.
    void forbid() {
        section_.forbidden = true;
        if (section_.has_term && language_ != nullptr)
            for (Term::InLanguage &in : glossary_.terms.back().languages)
                if (in.code == language_->code) in.renderings.back().forbidden = true;
    }

    struct Section {
        bool forbidden = false;
        bool has_term = false;
    };
    Glossary &glossary_;
    const Language *language_ = nullptr;
    Section section_;
};

} // namespace

Glossary tbx(std::string name, std::string_view bytes) {
    if (bytes.find("<!ENTITY") != bytes.npos) throw Error(name + ": defines XML entities; replace them by their text");
    pugi::xml_document document;
    const pugi::xml_parse_result parsed = document.load_buffer(bytes.data(), bytes.size());
    if (!parsed) {
        const auto offset = std::min(static_cast<std::size_t>(parsed.offset), bytes.size());
        const auto line = 1 + std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(offset), '\n');
        throw Error(name + ":" + std::to_string(line) + ": not well-formed XML: " + parsed.description());
    }
    Glossary result{std::move(name), {}};
    Walker walker(result);
    document.traverse(walker);
    std::erase_if(result.terms, [](const Term &term) { return term.languages.empty(); });
    if (result.terms.empty()) throw Error(result.name + ": XML without terms; glossaries are TBX or tables");
    return result;
}

} // namespace hexapla
