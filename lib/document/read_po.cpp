// PO: the catalogues of gettext. An entry is a segment, a plural form one more.

#include "document/draft.h"
#include "document/entries.h"
#include "document/readers.h"

#include <algorithm>
#include <map>
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
    std::vector<std::string> comments; ///< the translator's and the extracted ones
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

/// What stands between the first quote and the last, its escapes undone.
std::string unescaped(std::string_view line) {
    const std::size_t begin = line.find('"');
    const std::size_t end = line.rfind('"');
    std::string result;
    for (std::size_t at = begin + 1; begin < end && at < end; ++at) {
        if (line[at] != '\\' || at + 1 == end) {
            result += line[at];
            continue;
        }
        switch (line[++at]) {
        case 'n': result += '\n'; break;
        case 't': result += '\t'; break;
        case 'r': result += '\r'; break;
        default: result += line[at]; // \" and \\, others as they are
        }
    }
    return result;
}

/// The entries of a catalogue, obsolete ones left out.
class Catalogue {
public:
    void tell(std::string_view line, std::size_t number) {
        const std::size_t begin = line.find_first_not_of(" \t\r");
        if (begin == line.npos) return;
        line.remove_prefix(begin);
        if (line.front() == '#') comment(line);
        else if (line.front() == '"') {
            if (open_ != nullptr) open_->text += unescaped(line);
        } else if (line.starts_with("msg")) keyword(line, number);
    }

    std::vector<Entry> entries() && {
        end_entry();
        return std::move(entries_);
    }

private:
    void comment(std::string_view line) {
        end_entry();
        if (line.starts_with("#,") && line.find("fuzzy") != line.npos) entry_.fuzzy = true;
        if (line.starts_with("# ") || line.starts_with("#. ")) entry_.comments.emplace_back(line.substr(2));
    }

    void keyword(std::string_view line, std::size_t number) {
        const std::string_view name = line.substr(0, line.find_first_of(" \t\""));
        if (name == "msgctxt" || name == "msgid") end_entry();
        open_ = &entry_.values[std::string(name)];
        *open_ = {unescaped(line), number};
    }

    /// An entry ends where the next begins, once it has a translation.
    void end_entry() {
        if (entry_.value("msgstr") == nullptr && entry_.value("msgstr[0]") == nullptr) return;
        entries_.push_back(std::exchange(entry_, {}));
        open_ = nullptr;
    }

    std::vector<Entry> entries_;
    Entry entry_;
    Value *open_ = nullptr; ///< that the next quoted line goes on with
};

std::vector<Entry> catalogue(std::string_view text) {
    Catalogue result;
    std::size_t number = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        result.tell(text.substr(begin, end - begin), ++number);
        begin = end + 1;
    }
    return std::move(result).entries();
}

/// A field of the header, such as "Language"; empty: it is not there.
std::string_view field(const std::vector<Entry> &entries, std::string_view name) {
    if (entries.empty() || !entries.front().is_header()) return {};
    const Value *header = entries.front().value("msgstr");
    std::string_view rest = header == nullptr ? std::string_view() : std::string_view(header->text);
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        if (!line.starts_with(name) || !line.substr(name.size()).starts_with(':')) continue;
        const std::string_view value = line.substr(name.size() + 1);
        const Span words = trimmed(value, {0, value.size()});
        return value.substr(words.begin, words.size());
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
    std::vector<Entry> entries = catalogue(bytes);
    constexpr std::string_view kCharset = "charset=";
    const std::string_view type = field(entries, "Content-Type");
    const std::size_t charset = type.find(kCharset);
    if (known.encoding.empty() && charset != type.npos && !type.ends_with("CHARSET"))
        known.encoding = type.substr(charset + kCharset.size());
    const Text source = decoded(name, std::move(bytes), known);
    entries = catalogue(source.bytes());
    const Language *target = declared_language(field(entries, "Language"));
    const bool asked_other = target != nullptr && reading.language != nullptr &&
                             target->base != reading.language->base;
    const bool originals = asked_other || !translated(entries);
    Entries result = texts(entries, originals);
    const Language &language =
        language_of(Text(name, std::string(result.text())), reading, originals ? nullptr : target);
    return std::move(result).version(std::move(name), language);
}

} // namespace hexapla
