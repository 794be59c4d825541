#include "document/markdown_table.h"

#include "document/layout.h"

#include <algorithm>

namespace hexapla {
namespace {

/// The lines of a paragraph, without white space around them.
std::vector<Span> lines_of(std::string_view text, Span paragraph) {
    std::vector<Span> lines;
    for (std::size_t at = paragraph.begin; at < paragraph.end;) {
        const std::size_t end = std::min(text.find_first_of("\r\n", at), paragraph.end);
        const Span line = trimmed(text, {at, end});
        if (!line.empty()) lines.push_back(line);
        at = end + 1;
    }
    return lines;
}

/// What the bars of a row part, empty cells too; a bar behind a backslash is a letter.
std::vector<Span> cells(std::string_view text, Span row) {
    if (text[row.begin] == '|') ++row.begin;
    std::vector<Span> result;
    std::size_t begin = row.begin;
    for (std::size_t at = row.begin; at < row.end; ++at) {
        if (text[at] == '\\') {
            ++at;
        } else if (text[at] == '|') {
            result.push_back(trimmed(text, {begin, at}));
            begin = at + 1;
        }
    }
    const Span last = trimmed(text, {std::min(begin, row.end), row.end});
    if (!last.empty()) result.push_back(last);
    return result;
}

/// "---", ":--:": the cells of the line that makes a table.
bool is_rule(std::string_view cell) {
    if (cell.starts_with(':')) cell.remove_prefix(1);
    if (cell.ends_with(':')) cell.remove_suffix(1);
    return !cell.empty() && cell.find_first_not_of('-') == cell.npos;
}

bool is_rule(std::string_view text, Span line, std::size_t columns) {
    if (text.substr(line.begin, line.size()).find('|') == std::string_view::npos) return false;
    const std::vector<Span> all = cells(text, line);
    return all.size() == columns && std::all_of(all.begin(), all.end(), [text](const Span &cell) {
               return is_rule(text.substr(cell.begin, cell.size()));
           });
}

} // namespace

std::vector<Span> table_parts(std::string_view text, Span paragraph) {
    const std::vector<Span> lines = lines_of(text, paragraph);
    std::size_t rule = 1;
    while (rule < lines.size() && !is_rule(text, lines[rule], cells(text, lines[rule - 1]).size())) ++rule;
    if (rule >= lines.size()) return {paragraph};
    std::vector<Span> parts;
    if (rule > 1) parts.push_back({paragraph.begin, lines[rule - 2].end});
    for (std::size_t row = rule - 1; row < lines.size(); ++row)
        for (const Span &cell : cells(text, lines[row]))
            if (row != rule && !cell.empty()) parts.push_back(cell);
    return parts;
}

} // namespace hexapla
