// PO: the catalogues of gettext. An entry is a segment, a plural form one more.

#include "document/draft.h"
#include "document/entries.h"
#include "document/readers.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace hexapla {
namespace {

/// A string of an entry, and the line of its keyword.
struct Value {
    std::string text;
    std::size_t line = 0;
};

struct Entry {
    std::map<std::string, Value, std::less<>> values; ///< by keyword: "msgid", "msgstr[1]"
    std::vector<std::string> comments;                ///< the translator's and the extracted ones
    bool fuzzy = false;

    const Value *value(std::string_view keyword) const {
        const auto found = values.find(keyword);
        return found == values.end() ? nullptr : &found->second;
    }
    bool is_header() const {
        const Value *id = value("msgid");
        return id != nullptr && id->text.empty() && value("msgctxt") == nullptr;
    }
};

constexpr std::string_view kBlanks = " \t\r";

char unescaped(char c) {
    switch (c) {
    case 'n': return '\n';
    case 't': return '\t';
    case 'r': return '\r';
    default: return c; // \" and \\, others as they are
    }
}

/// A quoted string's text; `line` loses it with its quotes. Nothing where its end is missing.
std::optional<std::string> quoted(std::string_view &line) {
    std::string result;
    for (std::size_t at = 1; at < line.size(); ++at) {
        if (line[at] == '"') {
            line.remove_prefix(at + 1);
            return result;
        }
        const bool escape = line[at] == '\\' && at + 1 < line.size();
        result += escape ? unescaped(line[++at]) : line[at];
    }
    return std::nullopt;
}

/// The first line that is none of PO's, and why.
struct Fault {
    std::size_t line = 0;
    std::string what;
};

struct Contents {
    std::vector<Entry> entries;
    std::optional<Fault> fault;
};

bool is_keyword(std::string_view word) {
    return word == "msgctxt" || word == "msgid" || word == "msgid_plural" || word == "msgstr" ||
           (word.starts_with("msgstr[") && word.ends_with(']'));
}

/// The entries of a catalogue, obsolete ones left out.
class Catalogue {
public:
    void tell(std::string_view line, std::size_t number) {
        const std::size_t begin = line.find_first_not_of(kBlanks);
        if (begin == line.npos) return;
        line.remove_prefix(begin);
        if (line.front() == '#') return comment(line);
        if (line.front() == '"') return strings(line, number);
        const std::string_view word = line.substr(0, line.find_first_of(" \t\r\""));
        if (!is_keyword(word)) return fault(number, "no line of a PO file; is a quote or a # missing?");
        keyword(word, number);
        line.remove_prefix(word.size());
        strings(line, number);
    }

    Contents contents() && {
        end_entry();
        refuse_untranslated();
        return {std::move(entries_), std::move(fault_)};
    }

private:
    void fault(std::size_t line, std::string what) {
        if (!fault_) fault_ = Fault{line, std::move(what)};
    }

    /// The strings of a line; the keyword before them may stand on a line above.
    void strings(std::string_view line, std::size_t number) {
        for (;;) {
            line.remove_prefix(std::min(line.find_first_not_of(kBlanks), line.size()));
            if (line.empty()) return;
            if (line.front() != '"') return fault(number, "a string must stand in quotes");
            if (open_ == nullptr) return fault(number, "a string without a keyword such as msgstr");
            const std::optional<std::string> text = quoted(line);
            if (!text) return fault(number, "a string has no closing quote");
            open_->text += *text;
        }
    }

    void comment(std::string_view line) {
        end_entry();
        if (line.starts_with("#,") && line.find("fuzzy") != line.npos) entry_.fuzzy = true;
        if (line.starts_with("# ") || line.starts_with("#. ")) entry_.comments.emplace_back(line.substr(2));
    }

    void keyword(std::string_view name, std::size_t number) {
        if (name == "msgctxt" || name == "msgid") end_entry();
        if (name == "msgid") refuse_untranslated();
        open_ = &entry_.values[std::string(name)];
        *open_ = {"", number};
    }

    /// After end_entry() only a msgid without its msgstr is left.
    void refuse_untranslated() {
        if (const Value *id = entry_.value("msgid")) fault(id->line, "a msgid without a msgstr");
    }

    /// An entry ends where the next begins, once it has a translation.
    void end_entry() {
        if (entry_.value("msgstr") == nullptr && entry_.value("msgstr[0]") == nullptr) return;
        entries_.push_back(std::exchange(entry_, {}));
        open_ = nullptr;
    }

    std::vector<Entry> entries_;
    std::optional<Fault> fault_;
    Entry entry_;
    Value *open_ = nullptr; ///< that the next quoted line goes on with
};

Contents catalogue(std::string_view text) {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    Catalogue result;
    std::size_t number = 0;
    for (std::size_t begin = text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        result.tell(text.substr(begin, end - begin), ++number);
        begin = end + 1;
    }
    return std::move(result).contents();
}

/// A field of the header, such as "Language"; empty: it is not there. Of a file that is not decoded yet, too: the
/// value may be no valid UTF-8.
std::string_view field(const std::vector<Entry> &entries, std::string_view name) {
    if (entries.empty() || !entries.front().is_header()) return {};
    const Value *header = entries.front().value("msgstr");
    std::string_view rest = header == nullptr ? std::string_view() : std::string_view(header->text);
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        if (!line.starts_with(name) || !line.substr(name.size()).starts_with(':')) continue;
        std::string_view value = line.substr(name.size() + 1);
        value.remove_prefix(std::min(value.find_first_not_of(kBlanks), value.size()));
        return value.substr(0, value.find_last_not_of(kBlanks) + 1);
    }
    return {};
}

bool translated(const std::vector<Entry> &entries) {
    return std::any_of(entries.begin(), entries.end(), [](const Entry &entry) {
        const Value *text = entry.value("msgstr");
        return !entry.is_header() && text != nullptr && !text->text.empty();
    });
}

/// Of each entry its originals, or its translations unless they are marked fuzzy.
Entries texts(const std::vector<Entry> &entries, bool originals) {
    Entries result;
    std::size_t place = 0;
    for (const Entry &entry : entries) {
        if (entry.is_header()) continue;
        ++place;
        if (entry.fuzzy && !originals) continue;
        for (const std::string &words : entry.comments) result.comment(words);
        std::size_t part = 0;
        for (const auto &[keyword, value] : entry.values) // msgid before msgid_plural, forms in order
            if (keyword.starts_with(originals ? "msgid" : "msgstr"))
                result.add(place, ++part, value.text, {value.line, 1});
    }
    return result;
}

} // namespace

Version read_po(std::string name, std::string bytes, const Reading &reading) {
    Reading known = reading;
    std::vector<Entry> entries = catalogue(bytes).entries; // its faults may be those of the encoding
    constexpr std::string_view kCharset = "charset=";
    const std::string_view type = field(entries, "Content-Type");
    const std::size_t charset = type.find(kCharset);
    if (known.encoding.empty() && charset != type.npos && !type.ends_with("CHARSET"))
        known.encoding = type.substr(charset + kCharset.size());
    const Text source = decoded(name, std::move(bytes), known);
    Contents contents = catalogue(source.bytes());
    if (contents.fault) throw Error(name + ":" + std::to_string(contents.fault->line) + ": " + contents.fault->what);
    entries = std::move(contents.entries);
    const Language *target = declared_language(field(entries, "Language"));
    const bool asked_other = target != nullptr && reading.language != nullptr && target->base != reading.language->base;
    const bool originals = asked_other || !translated(entries);
    Entries result = texts(entries, originals);
    return std::move(result).version(std::move(name), reading, originals ? nullptr : target);
}

} // namespace hexapla
