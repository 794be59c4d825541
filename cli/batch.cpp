#include "batch.h"

#include "align/repair.h"
#include "input.h"
#include "load.h"
#include "write/controls.h"
#include "write/json.h"
#include "write/rows_json.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace hexapla::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kBegin = "{\"id\":";
constexpr std::string_view kRows = ",\"rows\":";
constexpr std::string_view kError = ",\"error\":";

std::string id_text(const Json &document) {
    if (!document.is_object() || !document.contains("id")) return "null";
    return with_numbers(document["id"].dump(-1, ' ', false, Json::error_handler_t::replace), "\\u00", "");
}

std::string string_of(const Json &object, const char *key) {
    const auto found = object.find(key);
    if (found == object.end()) return {};
    if (!found->is_string()) throw Error(std::string("\"") + key + "\" is no string");
    return found->get<std::string>();
}

Version version(const Json &object, const Batch &batch) {
    if (!object.is_object()) throw Error("a version is no object");
    const std::string file = string_of(object, "file");
    if (file.empty() == !object.contains("text")) throw Error(R"(a version needs either "file" or "text")");
    const std::string code = string_of(object, "language");
    const Reading reading{code.empty() ? nullptr : &language(code), file.empty() ? "" : batch.encoding, batch.unit};
    std::string bytes = file.empty() ? string_of(object, "text") : bytes_of(file);
    return reader(batch.reader, file).read(file.empty() ? "text" : file, std::move(bytes), reading);
}

std::vector<Version> versions(const Json &document, const Batch &batch) {
    const auto list = document.find("versions");
    if (list == document.end() || !list->is_array() || list->size() < 2)
        throw Error(R"("versions" must be a list of two or more)");
    std::vector<Version> result;
    for (const Json &object : *list) result.push_back(version(object, batch));
    return result;
}

std::string error_line(const std::string &id, std::string_view message) {
    std::string line = std::string(kBegin) + id + std::string(kError);
    append_json(line, message);
    return line + '}';
}

} // namespace

Batch batch_settings(const Arguments &arguments) {
    return {arguments.one("reader"), arguments.one("encoding"), unit(arguments), evidence(arguments)};
}

ReadDocument read(const std::string &line, const Batch &batch) {
    const Json document = Json::parse(line, nullptr, false);
    if (document.is_discarded()) return {"null", {}, "the line is not JSON"};
    ReadDocument result{id_text(document), {}, {}};
    try {
        if (result.id == "null") throw Error(R"(the line is no object with an "id")");
        result.versions = versions(document, batch);
    } catch (const Error &error) {
        result.error = error.what();
    }
    return result;
}

std::string aligned(const std::string &line, const Batch &batch) {
    ReadDocument document = read(line, batch);
    if (!document.error.empty()) return error_line(document.id, document.error);
    try {
        const Repaired rows = align_repaired(std::move(document.versions), batch.align);
        std::string result = std::string(kBegin) + document.id + std::string(kRows);
        append_rows(result, rows.versions, rows.rows);
        return result + '}';
    } catch (const Error &error) { // of a dictionary
        return error_line(document.id, error.what());
    }
}

// A quote inside an id is written \", so the keys cannot be mistaken for a part of it.
bool is_error(std::string_view result) {
    const std::size_t error = result.find(kError);
    return error != std::string_view::npos && error < result.find(kRows);
}

std::string id_of(const std::string &line) {
    const Json document = Json::parse(line, nullptr, false);
    return document.is_discarded() ? "null" : id_text(document);
}

Finished finished(const std::string &path) {
    Finished result;
    std::ifstream file(path, std::ios::binary);
    for (std::string line; std::getline(file, line) && !file.eof(); result.end += line.size() + 1) {
        const std::size_t end = std::min(line.find(kRows), line.find(kError));
        if (!line.starts_with(kBegin) || end == std::string::npos)
            throw Error(path + ": at byte " + std::to_string(result.end) +
                        " stands no result of 'hexapla batch'; --resume goes on with such a file");
        ++result.ids[line.substr(kBegin.size(), end - kBegin.size())];
        result.failed |= is_error(line);
    }
    return result;
}

} // namespace hexapla::cli
