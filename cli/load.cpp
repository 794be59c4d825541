#include "load.h"

#include "document/read.h"
#include "held_languages.h"
#include "input.h"
#include "text/named_code.h"
#include "usage.h"

#include <algorithm>
#include <filesystem>
#include <iostream>

namespace hexapla::cli {
namespace {

constexpr auto kDictionaryFolder = "/usr/share/dictd"; ///< where Debian's dict-freedict-* put them
constexpr auto kStandardInputName = "<stdin>";         ///< in messages and results

std::vector<std::string> split(const std::string &text, char separator) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

/// Whether CLDR knows the language, whatever script or region the code adds.
bool has_name(const Language &given) {
    const Language &base = language(given.base);
    return base.name != base.code;
}

/// Two letters, perhaps with script or region, of a language that CLDR knows: "bg", "pt_BR"; "bg" of "bg-roadmap".
/// Longer codes are too often words ("new.txt", "man/") to be taken from a name.
const Language *language_of_part(std::string part) {
    std::replace(part.begin(), part.end(), '_', '-');
    constexpr std::size_t kLetters = 2;
    if (part.size() < kLetters || (part.size() > kLetters && part[kLetters] != '-')) return nullptr;
    try {
        const Language &found = language(part);
        return has_name(found) ? &language(named_code(found)) : nullptr;
    } catch (const Error &) {
        return nullptr; // no language code, then
    }
}

/// The languages that the files' names speak of. Of revisions one name will do for all.
std::vector<const Language *> languages_of_names(const std::vector<std::string> &files, std::size_t revisions) {
    std::vector<const Language *> result;
    result.reserve(files.size());
    for (const std::string &file : files) result.push_back(language_of_name(file));
    const auto end = result.begin() + static_cast<std::ptrdiff_t>(revisions);
    const auto named = std::find_if(result.begin(), end, [](auto found) { return found != nullptr; });
    if (named != end) std::replace(result.begin(), end, static_cast<const Language *>(nullptr), *named);
    return result;
}

/// One language a file; null: to be found from the text.
std::vector<const Language *> languages(const Arguments &arguments, const std::vector<std::string> &operands,
                                        std::size_t revisions) {
    std::vector<const Language *> result = languages_named(arguments);
    if (result.empty()) {
        result = languages_of_names(operands, revisions);
        if (revisions == 0) take_in_turn(result, arguments, operands);
        return result;
    }
    if (result.size() != operands.size())
        throw Usage("--languages must name one language a file: " + std::to_string(result.size()) + " for " +
                    std::to_string(operands.size()) + " files");
    return result;
}

/// Says so where CLDR does not know the language: what is language's own, numbers or names, is then a guess.
const Language &known(const Language &wanted) {
    if (wanted.base != "und" && !has_name(wanted))
        std::cerr << "hexapla: no language is known as '" << wanted.code
                  << "'; it is taken as one without rules of its own\n";
    return wanted;
}

} // namespace

std::vector<const Language *> languages_named(const Arguments &arguments) {
    std::vector<const Language *> result;
    if (arguments.given("languages"))
        for (const std::string &code : split(arguments.one("languages"), ',')) result.push_back(&known(language(code)));
    return result;
}

const Language *language_of_name(const std::string &operand) {
    if (operand == kStandardInput) return nullptr;
    const std::filesystem::path path(operand);
    const std::vector<std::string> parts = split(path.filename().string(), '.');
    // From the right, but never the suffix of a name that has other parts: "is" in "notes.is".
    for (std::size_t i = parts.size() > 1 ? parts.size() - 1 : 1; i-- > 0;)
        if (const Language *found = language_of_part(parts[i])) return found;
    return language_of_part(path.parent_path().filename().string());
}

std::vector<Version> load(const Arguments &arguments) { return load(arguments, arguments.operands(), 0); }

std::vector<Version> load(const Arguments &arguments, const std::vector<std::string> &operands, std::size_t revisions) {
    if (std::count(operands.begin(), operands.end(), kStandardInput) > 1)
        throw Usage("standard input (-) can be read only once");
    const std::vector<const Language *> codes = languages(arguments, operands, revisions);
    std::vector<Version> versions;
    for (std::size_t i = 0; i < operands.size(); ++i) {
        const Reader &chosen = reader(arguments.one("reader"), operands[i]);
        std::string name = operands[i] == kStandardInput ? kStandardInputName : operands[i];
        versions.push_back(chosen.read(std::move(name), bytes_of(operands[i]),
                                       {codes[i], arguments.one("encoding"), unit(arguments)}));
    }
    return versions;
}

Unit unit(const Arguments &arguments) {
    const std::string name = arguments.one("unit");
    return name == "sentence" ? Unit::sentence : name == "block" ? Unit::block : Unit::item;
}

bool repairs(const Arguments &arguments) { return arguments.one("repair") == "yes"; }

std::vector<Dictionary> dictionaries(const Arguments &arguments) {
    std::vector<Dictionary> installed = installed_dictionaries(kDictionaryFolder);
    if (!arguments.given("dictionary")) return installed;
    std::vector<Dictionary> result;
    for (const std::string &path : arguments.all("dictionary"))
        if (path == "installed")
            result.insert(result.end(), installed.begin(), installed.end());
        else if (path != "none")
            result.push_back(dictionary(path));
    return result;
}

AlignOptions evidence(const Arguments &arguments) {
    AlignOptions result;
    result.dictionaries = dictionaries(arguments);
    result.common_words = arguments.one("common-words") == "yes";
    return result;
}

} // namespace hexapla::cli
