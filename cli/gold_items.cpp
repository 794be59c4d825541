#include "gold_items.h"

#include "input.h"
#include "text/unicode.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>

namespace hexapla::cli {
namespace {

constexpr std::string_view kGoldSuffix = ".gold.tsv";
constexpr std::string_view kTextSuffix = ".txt";

std::u32string without_space(std::string_view text) {
    std::u32string result;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if (!is_space(c)) result += c;
    }
    return result;
}

std::vector<std::string> parts(const std::string &text, char separator) {
    std::vector<std::string> result;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);) result.push_back(part);
    return result;
}

std::string text_file(const std::string &gold) {
    if (!gold.ends_with(kGoldSuffix)) throw Error(gold + ": gold items are named *.gold.tsv");
    return gold.substr(0, gold.size() - kGoldSuffix.size()).append(kTextSuffix);
}

std::vector<Span> merged(std::vector<Span> spans) {
    std::sort(spans.begin(), spans.end(), [](Span a, Span b) { return a.begin < b.begin; });
    std::vector<Span> result;
    for (const Span span : spans) {
        if (span.empty()) continue;
        if (!result.empty() && span.begin <= result.back().end)
            result.back().end = std::max(result.back().end, span.end);
        else
            result.push_back(span);
    }
    return result;
}

std::size_t offset(const nlohmann::json &number) {
    if (!number.is_number_unsigned()) throw Error("an offset is not a whole number of bytes");
    return number.get<std::size_t>();
}

PlacedRow placed(const nlohmann::json &row, const std::vector<GoldDocument> &documents) {
    PlacedRow result;
    result.confidence = row.at("confidence").get<double>();
    if (!(result.confidence >= 0 && result.confidence <= 1)) throw Error("its confidence is no probability");
    const nlohmann::json &cells = row.at("cells");
    if (cells.size() != documents.size())
        throw Error("has " + std::to_string(cells.size()) + " versions, the gold " + std::to_string(documents.size()));
    for (std::size_t d = 0; d < documents.size(); ++d) {
        std::vector<Span> spans;
        for (const nlohmann::json &segment : cells[d])
            spans.push_back(
                {documents[d].place(offset(segment.at("begin"))), documents[d].place(offset(segment.at("end")))});
        result.cells.push_back(merged(std::move(spans)));
    }
    return result;
}

} // namespace

GoldDocument::GoldDocument(const std::string &file) {
    const std::string name = text_file(file);
    const Text text(name, bytes_of(name));
    const Text gold(file, bytes_of(file));
    std::size_t place = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(text.bytes(), at);
        places_.insert(places_.end(), at - begin, place);
        if (!is_space(c)) ++place;
    }
    places_.push_back(place);
    const std::u32string flat = without_space(text.bytes());
    std::istringstream lines{std::string(gold.bytes())};
    std::size_t from = 0;
    std::string line;
    for (std::size_t number = 1; std::getline(lines, line); ++number) {
        if (line.empty()) continue;
        const std::vector<std::string> columns = parts(line, '\t');
        const std::u32string wanted = columns.size() == 3 ? without_space(columns[2]) : U"";
        const std::size_t found = wanted.empty() ? flat.npos : flat.find(wanted, from);
        if (found == flat.npos) throw Error(file + ":" + std::to_string(number) + ": not found in order in " + name);
        from = found + wanted.size();
        items_.push_back({{found, from}, parts(columns[0], '+')});
    }
}

std::size_t GoldDocument::place(std::size_t byte) const { return places_[std::min(byte, places_.size() - 1)]; }

std::vector<PlacedRow> placed_rows(const std::string &file, const std::vector<GoldDocument> &documents) {
    std::vector<PlacedRow> rows;
    std::istringstream lines(bytes_of(file));
    std::string line;
    for (std::size_t number = 1; std::getline(lines, line); ++number) {
        if (line.empty()) continue;
        try {
            rows.push_back(placed(nlohmann::json::parse(line), documents));
        } catch (const nlohmann::json::exception &) {
            throw Error(file + ":" + std::to_string(number) + ": not a row of 'align --format jsonl'");
        } catch (const Error &error) {
            throw Error(file + ":" + std::to_string(number) + ": " + error.what());
        }
    }
    return rows;
}

} // namespace hexapla::cli
