#include "review/material.h"

#include "text/unicode.h"

#include <algorithm>

namespace hexapla {
namespace {

/// How much of a text a message quotes, in code points: enough to know it again, short of a line.
constexpr std::size_t kQuoted = 60;

/// A language code where it tells the versions apart, else the file's name.
std::vector<std::string> labels(const std::vector<Version> &versions) {
    std::vector<std::string> result;
    for (const Version &version : versions) {
        const auto same = std::count_if(versions.begin(), versions.end(), [&](const Version &other) {
            return other.language->code == version.language->code;
        });
        result.push_back(same == 1 && version.language->code != "und" ? version.language->code : version.text.name());
    }
    return result;
}

std::string_view noun(Kind kind) {
    constexpr std::string_view kNouns[] = {"title", "heading", "sentence", "item"};
    return kNouns[static_cast<std::size_t>(kind)];
}

} // namespace

Material::Material(const std::vector<Version> &given, const Alignment &aligned, const CheckOptions &chosen)
    : versions(given), alignment(aligned), options(chosen), labels(hexapla::labels(given)) {
    for (const Version &version : versions) row_of.emplace_back(version.segments.size());
    for (std::size_t row = 0; row < alignment.size(); ++row)
        for (std::size_t v = 0; v < versions.size(); ++v)
            for (std::size_t at = cell(v, row).first; at < cell(v, row).last; ++at) row_of[v][at] = row;
}

Span Material::span(std::size_t version, std::size_t row) const {
    const auto &segments = versions[version].segments;
    const Range &range = cell(version, row);
    if (!range.empty()) return {segments[range.first].span.begin, segments[range.last - 1].span.end};
    std::size_t at = 0;
    if (range.first < segments.size() && segments[range.first].kind == Kind::item)
        at = segments[range.first].marker.begin;
    else if (range.first > 0)
        at = segments[range.first - 1].span.end;
    return {at, at};
}

std::string Material::named(const std::vector<std::size_t> &of) const {
    std::vector<std::string> names;
    for (const std::size_t version : of) names.push_back(labels[version]);
    return listed(names);
}

bool one_to_one(const Row &row) {
    return std::all_of(row.cells.begin(), row.cells.end(), [](const Range &cell) { return cell.size() == 1; });
}

std::string described(const Segment &segment) {
    if (segment.kind == Kind::title) return "the title";
    return std::string(noun(segment.kind)) + " " + segment.id;
}

std::string described(const Version &version, const Range &cell) {
    const Segment &first = version.segments[cell.first];
    if (cell.size() == 1) return described(first);
    const Segment &last = version.segments[cell.last - 1];
    const bool alike = first.kind == last.kind && first.kind != Kind::title;
    return (alike ? std::string(noun(first.kind)) + "s " : "segments ") + first.id + " to " + last.id;
}

std::string listed(const std::vector<std::string> &names) {
    std::string result;
    for (std::size_t at = 0; at < names.size(); ++at) {
        if (at > 0) result += at + 1 == names.size() ? " and " : ", ";
        result += names[at];
    }
    return result;
}

std::string on_one_line(std::string_view text) {
    std::string result;
    bool space = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        if (is_space(next_code_point(text, at))) {
            space = !result.empty();
            continue;
        }
        if (space) result += ' ';
        space = false;
        result += text.substr(begin, at - begin);
    }
    return result;
}

std::string excerpt(std::string_view text) {
    const std::string line = on_one_line(text);
    std::size_t at = 0, word = 0;
    for (std::size_t points = 0; at < line.size() && points < kQuoted; ++points) {
        if (line[at] == ' ') word = at;
        next_code_point(line, at);
    }
    if (at == line.size()) return '"' + line + '"';
    return '"' + line.substr(0, word > 0 ? word : at) + " …\"";
}

} // namespace hexapla
