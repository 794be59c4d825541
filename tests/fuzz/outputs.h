#pragma once
// What every format must hold, whatever the documents and the files' names hold. Each function throws
// std::logic_error with what broke.

#include "../properties.h"
#include "markup.h"

#include <nlohmann/json.hpp>
#include <pugixml.hpp>

#include <algorithm>
#include <functional>
#include <sstream>

namespace hexapla::outputs {

using properties::broken;
using properties::hold;

inline std::vector<std::string> lines(const std::string &text) {
    std::vector<std::string> result;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) result.push_back(line);
    return result;
}

/// Text without the colours that a writer itself gives: ESC [ digits and semicolons m.
inline std::string colourless(const std::string &text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find_first_not_of("0123456789;", at + 2);
        const bool colour = text.compare(at, 2, "\x1B[") == 0 && end != text.npos && text[end] == 'm';
        if (colour)
            at = end + 1;
        else
            result += text[at++];
    }
    return result;
}

/// Controls of C0 and C1: what a terminal obeys instead of showing.
inline void obeys_nothing(const std::string &text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(text, at);
        if ((c < 0x20 && c != U'\n' && c != U'\t') || (c >= 0x7F && c <= 0x9F))
            broken("a control character reaches the terminal at byte " + std::to_string(begin) + " of\n" + text);
    }
}

/// Nor does anything turn the order of what is shown: no overrides, and isolates are closed on their line.
inline void turns_nothing(const std::string &text) {
    constexpr char32_t kFirstTurn = 0x202A, kLastTurn = 0x202E, kFirstIsolate = 0x2066, kEndOfIsolate = 0x2069;
    for (const std::string &line : lines(text)) {
        int open = 0;
        for (std::size_t at = 0; at < line.size();) {
            const char32_t c = next_code_point(line, at);
            if (c >= kFirstTurn && c <= kLastTurn) broken("an override reaches the terminal in " + line);
            if (c >= kFirstIsolate && c <= kEndOfIsolate) open += c == kEndOfIsolate ? -1 : 1;
            if (open < 0) broken("an isolate ends that never began in " + line);
        }
        hold(open == 0, "an isolate is not closed in " + line);
    }
}

inline void is_json(const std::string &text) { hold(nlohmann::json::accept(text), "no JSON: " + text); }

inline void every_line_is_json(const std::string &text) {
    for (const std::string &line : lines(text)) is_json(line);
}

/// As many columns in every line as the head names.
inline void is_a_table(const std::string &text) {
    const std::vector<std::string> rows = lines(text);
    for (const std::string &row : rows)
        hold(std::count(row.begin(), row.end(), '\t') == std::count(rows[0].begin(), rows[0].end(), '\t'),
             "a row has more or fewer columns than the head: " + row);
}

inline void is_xml(const std::string &text) {
    const auto read = pugi::xml_document().load_buffer(text.data(), text.size());
    hold(static_cast<bool>(read), std::string("not well-formed: ") + read.description() + "\n" + text);
    for (std::size_t at = 0; at < text.size();) { // https://www.w3.org/TR/xml/#charsets
        const char32_t c = next_code_point(text, at);
        hold(c != 0xFFFE && c != 0xFFFF, "a character that XML does not have");
    }
}

inline void are_links(const std::string &text) {
    for (const std::string &line : lines(text)) {
        hold(std::count(line.begin(), line.end(), ':') == 2, "no link: " + line);
        hold(line.find_first_not_of("[]0123456789,:.") == line.npos, "no link: " + line);
    }
}

/// Every line is one workflow command; none comes from a document.
inline void are_annotations(const std::string &text) {
    for (const std::string &line : lines(text))
        hold(line.starts_with("::error ") || line.starts_with("::warning ") || line.starts_with("::notice "),
             "no annotation: " + line);
}

struct Rule {
    std::string_view format;
    void (*holds)(const std::string &output);
};
constexpr Rule kRules[] = {{"text", turns_nothing},
                           {"tsv", is_a_table},
                           {"json", is_json},
                           {"jsonl", every_line_is_json},
                           {"html", holds_no_live_markup},
                           {"links", are_links},
                           {"tmx", is_xml},
                           {"xliff", is_xml},
                           {"tei", is_xml},
                           {"sarif", is_json},
                           {"junit", is_xml},
                           {"github", are_annotations}};

/// What a writer wrote in the format of that name.
inline void valid(std::string_view format, const std::string &written) {
    const std::string output = format == "text" ? colourless(written) : written;
    hold(valid_utf8(output) == output.size(), std::string(format) + " is no UTF-8");
    obeys_nothing(output);
    const auto rule =
        std::find_if(std::begin(kRules), std::end(kRules), [format](const Rule &row) { return row.format == format; });
    hold(rule != std::end(kRules), std::string(format) + " has no rule");
    rule->holds(output);
}

} // namespace hexapla::outputs
