// Whatever the texts and the files' names hold: JSON parses, XML is well-formed, HTML holds no live
// markup of the documents, and no control character reaches a terminal.

#include "../properties.h"
#include "document/read.h"
#include "write/format.h"

#include <nlohmann/json.hpp>
#include <pugixml.hpp>

#include <sstream>

using namespace hexapla;
using properties::hold;
using Json = nlohmann::json;

namespace {

constexpr std::string_view kLanguages[] = {"bg", "fi"};
constexpr std::size_t kLongest = 1500; ///< bytes a version
/// Live markup, should it be found in HTML as it is.
constexpr std::string_view kMarkup = "<x-live a=\"'>--></script>]]>";

bool steers(char32_t c) {
    constexpr char32_t kFirstOverride = 0x202A, kLastOverride = 0x202E;
    return (c < 0x20 && c != U'\n') || (c >= 0x7F && c < 0xA0) ||
           (c >= kFirstOverride && c <= kLastOverride);
}

void fits_a_terminal(const std::string &text) {
    for (std::size_t at = 0; at < text.size();)
        hold(!steers(next_code_point(text, at)),
             "a control character reaches the terminal at byte " + std::to_string(at) + " of\n" +
                 text);
}

void every_line_is_json(const std::string &text) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        hold(Json::accept(line), "a line is no JSON: " + line);
}

void holds(std::string_view format, const std::string &output) {
    hold(valid_utf8(output) == output.size(), std::string(format) + " is no UTF-8");
    if (format == "text") fits_a_terminal(output);
    if (format == "jsonl") every_line_is_json(output);
    if (format == "json" || format == "sarif")
        hold(Json::accept(output), std::string(format) + " is no JSON");
    if (format == "html")
        hold(output.find("<x-live") == output.npos, "HTML holds markup of a document");
    if (format == "tmx" || format == "tei" || format == "xliff" || format == "junit") {
        const auto read = pugi::xml_document().load_buffer(output.data(), output.size());
        hold(static_cast<bool>(read),
             std::string(format) + " is not well-formed: " + read.description());
    }
}

template <typename Format, typename... Values>
void every(std::span<const Format> formats, const Values &...values) {
    for (const Format &format : formats) {
        std::ostringstream out;
        format.write(out, values..., Layout());
        holds(format.name, out.str());
    }
}

std::vector<Version> versions(std::string bytes) {
    bytes.resize(valid_utf8(bytes));
    std::vector<Version> result;
    for (const std::string_view code : kLanguages) {
        std::string half = bytes.substr(result.empty() ? 0 : bytes.size() / 2, kLongest);
        half.insert(half.size() / 2, kMarkup);
        const Reading reading{&language(code), "utf-8", Unit::item};
        half.resize(valid_utf8(half));
        result.push_back(reader("plain", "").read("\x1B[2J<x-live>&.txt", half, reading));
    }
    return result;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    std::vector<Version> both;
    try {
        both = versions({reinterpret_cast<const char *>(data), size});
    } catch (const Error &) { // bytes that a half cuts in a letter
        return 0;
    }
    const Alignment rows = align(both);
    const std::vector<Finding> found = findings(both, rows);
    std::vector<const Check *> ran;
    for (const Check &check : checks()) ran.push_back(&check);
    every(segment_formats(), both);
    every(align_formats(), both, rows);
    every(check_formats(), Report{both, rows, found, ran});
    every(diff_formats(), both, changes(both[0], both[1], rows));
    return 0;
}
