#include "lexicon/terms.h"

#include "lexicon/terms_tbx.h"
#include "text/unicode.h"

#include <algorithm>
#include <optional>

namespace hexapla {
namespace {

/// Two or three letters, perhaps with script or region; "note" and "definition" are other columns.
constexpr std::size_t kLongestBase = 3;

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kSpace = " \r";
    const std::size_t begin = text.find_first_not_of(kSpace);
    if (begin == text.npos) return {};
    return text.substr(begin, text.find_last_not_of(kSpace) + 1 - begin);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> result;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        result.push_back(trimmed(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return result;
}

std::optional<std::string> language_code(std::string_view cell) {
    if (std::min(cell.find_first_of("-_"), cell.size()) > kLongestBase) return std::nullopt;
    try {
        return language(cell).code;
    } catch (const Error &) {
        return std::nullopt;
    }
}

std::vector<Rendering> alternatives(std::string_view cell, const Language &language) {
    std::vector<Rendering> result;
    for (std::string_view text : split(cell, '|')) {
        const bool forbidden = text.starts_with('!');
        if (forbidden) text = trimmed(text.substr(1));
        Rendering made = rendering(text, language, forbidden);
        if (!made.words.empty()) result.push_back(std::move(made));
    }
    return result;
}

/// One code a column, empty where the column is no language's.
std::vector<std::string> header(std::string_view line, const std::string &name) {
    std::vector<std::string> result;
    for (const std::string_view cell : split(line, '\t')) result.push_back(language_code(cell).value_or(""));
    const auto empty = std::count(result.begin(), result.end(), "");
    if (result.size() - static_cast<std::size_t>(empty) < 2)
        throw Error(name + ":1: no glossary: its first line must hold language codes, parted by tabs");
    return result;
}

Glossary table(std::string name, std::string_view bytes) {
    Glossary result{std::move(name), {}};
    std::vector<std::string> codes;
    std::size_t number = 0;
    for (const std::string_view line : split(bytes, '\n')) {
        ++number;
        if (line.empty() || line.starts_with('#')) continue;
        if (codes.empty()) {
            codes = header(line, result.name);
            continue;
        }
        Term term{{}, number};
        const std::vector<std::string_view> cells = split(line, '\t');
        for (std::size_t at = 0; at < std::min(cells.size(), codes.size()); ++at) {
            if (codes[at].empty()) continue;
            auto found = alternatives(cells[at], language(codes[at]));
            if (!found.empty()) term.languages.push_back({codes[at], std::move(found)});
        }
        if (!term.languages.empty()) result.terms.push_back(std::move(term));
    }
    return result;
}

} // namespace

Rendering rendering(std::string_view text, const Language &language, bool forbidden) {
    Rendering result{std::string(text), {}, forbidden};
    for (const Span word : words(text, language)) result.words.push_back(fold(text.substr(word.begin, word.size())));
    return result;
}

const std::vector<Rendering> *renderings(const Term &term, const Language &language) {
    const std::vector<Rendering> *by_base = nullptr;
    for (const Term::InLanguage &in : term.languages) {
        if (in.code == language.code) return &in.renderings;
        if (hexapla::language(in.code).base == language.base && by_base == nullptr) by_base = &in.renderings;
    }
    return by_base;
}

Glossary glossary(std::string name, std::string_view bytes) {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    if (first != bytes.npos && bytes[first] == '<') return tbx(std::move(name), bytes);
    const Text valid(name, std::string(bytes)); // throws where it is not UTF-8
    return table(std::move(name), valid.bytes());
}

} // namespace hexapla
