#include "document/binary.h"
#include "document/readers.h"

#include "text/unicode.h"

#include <algorithm>

namespace hexapla {
namespace {

constexpr Reader kReaders[] = {
    {"plain", "plain text: paragraphs, headings and lists are found", ".txt .text", read_plain},
    {"markdown", "Markdown: headings, lists and quotes by their marks", ".md .markdown", read_markdown},
    {"html", "HTML: the main text without what frames it; parts in other languages left out", ".html .htm .xhtml",
     read_html},
    {"docx", "DOCX: lists and numbers by their definitions, tracked changes accepted, notes at the end",
     ".docx .docm .dotx", read_docx},
    {"odt", "ODT: lists and numbers by their definitions, tracked changes accepted, notes at the end", ".odt .ott",
     read_odt},
    {"po",
     "PO: an entry a segment; translations, or originals if another language is asked for; empty and fuzzy ones are gaps",
     ".po .pot", read_po},
    {"xliff", "XLIFF 1.2 and 2: a segment each; source or target by the language asked for; empty ones are gaps",
     ".xlf .xliff .sdlxliff .mxliff", read_xliff, languages_of_xliff},
    {"tmx", "TMX: a unit a segment, in the language asked for; units without it are gaps", ".tmx", read_tmx,
     languages_of_tmx},
    {"lines", "every line is one segment, empty lines too", ".lines", read_lines},
};

/// Byte-order marks that name their encoding, the longer ones first.
struct Mark {
    std::string_view bytes;
    std::string_view encoding;
};
using namespace std::string_view_literals;
constexpr Mark kMarks[] = {
    {"\xFF\xFE\0\0"sv, "UTF-32"}, {"\0\0\xFE\xFF"sv, "UTF-32"}, {"\xFF\xFE"sv, "UTF-16"}, {"\xFE\xFF"sv, "UTF-16"}};

} // namespace

Text decoded(std::string name, std::string bytes, const Reading &reading) {
    std::string_view encoding = reading.encoding;
    for (const Mark &mark : kMarks)
        if (encoding.empty() && std::string_view(bytes).starts_with(mark.bytes)) encoding = mark.encoding;
    refuse_binary(name, bytes, encoding);
    if (!encoding.empty()) bytes = to_utf8(bytes, encoding, name);
    return {std::move(name), std::move(bytes)};
}

void find_language(Version &version, const Reading &reading, const Language *declared) {
    version.language = reading.language != nullptr ? reading.language : declared;
    if (version.language != nullptr) return;
    const Guess found = guess_language(version.text.bytes());
    version.language = found.language;
    version.margin = found.margin;
}

std::span<const Reader> readers() { return kReaders; }

const Reader &reader(std::string_view name, std::string_view file) {
    const auto ends = [file](const Reader &row) {
        for (std::string_view rest = row.suffixes; !rest.empty();) {
            const std::size_t end = std::min(rest.find(' '), rest.size());
            if (file.ends_with(rest.substr(0, end))) return true;
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        return false;
    };
    const auto called = [name](const Reader &row) { return row.name == name; };
    const auto *found = name == "auto" ? std::find_if(std::begin(kReaders), std::end(kReaders), ends)
                                       : std::find_if(std::begin(kReaders), std::end(kReaders), called);
    if (found != std::end(kReaders)) return *found;
    if (name == "auto") return kReaders[0];
    std::string known;
    for (const Reader &row : kReaders) known += (known.empty() ? "" : ", ") + std::string(row.name);
    throw Error("no reader is called '" + std::string(name) + "'; there are: auto, " + known);
}

} // namespace hexapla
