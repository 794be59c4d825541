#include "config.h"

#include "input.h"
#include "nearest.h"
#include "text/text.h"

#include <algorithm>
#include <filesystem>
#include <sstream>

namespace hexapla::cli {
namespace {

namespace fs = std::filesystem;

constexpr auto kFileName = ".hexapla.ini";
constexpr auto kBlanks = " \t\r";

std::string trimmed(const std::string &text) {
    const std::size_t begin = text.find_first_not_of(kBlanks);
    if (begin == std::string::npos) return "";
    return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

/// The file that counts where none is named; empty: none.
fs::path nearest_file() {
    std::error_code ignored; // a folder that cannot be looked into holds no file for us
    for (fs::path folder = fs::current_path(ignored); !folder.empty(); folder = folder.parent_path()) {
        if (fs::is_regular_file(folder / kFileName, ignored)) return folder / kFileName;
        if (folder == folder.root_path()) break;
    }
    return {};
}

const Option &known_option(const std::string &key, const std::string &place) {
    Names settable;
    for (const Option &option : options())
        if (option.name != "help" && option.name != "config") settable.push_back(option.name);
    for (const std::string_view name : settable)
        if (name == key) return *find_option(name);
    throw Error(place + ": unknown key '" + key + "'" + did_you_mean(key, settable));
}

std::string value_of(const Option &option, const std::string &value, const fs::path &folder) {
    constexpr std::string_view kNoFiles[] = {"none", "installed", "-"};
    const bool is_path =
        option.takes == Takes::file && std::find(std::begin(kNoFiles), std::end(kNoFiles), value) == std::end(kNoFiles);
    return is_path ? (folder / value).string() : value;
}

} // namespace

std::vector<Setting> configuration(const std::string &path) {
    const fs::path file = path.empty() ? nearest_file() : fs::path(path);
    if (file.empty()) return {};
    std::vector<Setting> settings;
    std::istringstream lines(bytes_of(file.string()));
    std::string line;
    for (std::size_t number = 1; std::getline(lines, line); ++number) {
        line = trimmed(line);
        if (line.empty() || line.front() == '#' || line.front() == ';') continue;
        const std::string place = file.string() + ":" + std::to_string(number);
        const std::size_t equals = line.find('=');
        if (equals == std::string::npos) throw Error(place + ": not of the form 'key = value'");
        const Option &option = known_option(trimmed(line.substr(0, equals)), place);
        const std::string value = trimmed(line.substr(equals + 1));
        settings.push_back({&option, value_of(option, value, file.parent_path()), place});
    }
    return settings;
}

} // namespace hexapla::cli
