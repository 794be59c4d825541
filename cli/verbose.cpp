#include "verbose.h"

#include "lexicon/common_words.h"
#include "write/screen.h"
#include "write/table.h"

#include <algorithm>
#include <iostream>

namespace hexapla::cli {
namespace {

/// An empty code is a dictionary file that does not say what it is of.
bool among(const std::string &code, const std::vector<const Language *> &languages) {
    return code.empty() ||
           std::any_of(languages.begin(), languages.end(), [&](const Language *known) { return known->base == code; });
}

bool joins(const Dictionary &dictionary, const Language &a, const Language &b) {
    const auto is = [](const std::string &code, const Language &language) {
        return code.empty() || code == language.base;
    };
    return (is(dictionary.source, a) && is(dictionary.target, b)) ||
           (is(dictionary.source, b) && is(dictionary.target, a));
}

/// Below this margin a guess is wrong too often to be relied on, see Guess.
constexpr double kDoubtful = 0.2;

/// " (found from the text, margin 0.83)"; nothing where the language was named.
std::string found(const Version &version) {
    if (!version.margin) return "";
    return " (found from the text, margin " + probability(*version.margin) +
           (*version.margin < kDoubtful ? ": name it with --languages)" : ")");
}

} // namespace

std::vector<Dictionary> fitting(const std::vector<Dictionary> &dictionaries,
                                const std::vector<const Language *> &languages) {
    std::vector<Dictionary> result;
    for (const Dictionary &dictionary : dictionaries)
        if (among(dictionary.source, languages) && among(dictionary.target, languages)) result.push_back(dictionary);
    return result;
}

std::string shared_common_words(const std::vector<const Language *> &languages) {
    std::string result;
    for (std::size_t i = 0; i < languages.size(); ++i)
        for (std::size_t j = i + 1; j < languages.size(); ++j)
            if (const std::size_t meanings = common_meanings(*languages[i], *languages[j]))
                result += "common words " + languages[i]->base + "-" + languages[j]->base + ": " +
                          std::to_string(meanings) + " meanings\n";
    return result;
}

std::string advice(const std::vector<Dictionary> &dictionaries, const std::vector<const Language *> &languages) {
    std::string result;
    for (std::size_t i = 0; i < languages.size(); ++i)
        for (std::size_t j = i + 1; j < languages.size(); ++j) {
            const Language &a = *languages[i], &b = *languages[j];
            const bool covered = a.base == b.base || std::any_of(dictionaries.begin(), dictionaries.end(),
                                                                 [&](const Dictionary &d) { return joins(d, a, b); });
            if (covered) continue;
            std::string packages;
            for (const std::string &package : dictionary_packages(a, b))
                packages += (packages.empty() ? "" : " or ") + package;
            result += "no dictionary for " + a.name + " and " + b.name +
                      (packages.empty() ? "" : "; Debian may have one: " + packages) + "\n";
        }
    return result;
}

void tell(const Arguments &arguments, const std::vector<Version> &versions) {
    if (!arguments.given("verbose")) return;
    for (const Version &version : versions)
        std::cerr << shown(version.text.name()) << ": " << version.language->name << found(version) << ", "
                  << version.segments.size() << (version.segments.size() == 1 ? " segment\n" : " segments\n");
}

void tell(const Arguments &arguments, const std::vector<Version> &versions, const AlignOptions &evidence) {
    if (!arguments.given("verbose")) return;
    tell(arguments, versions);
    std::vector<const Language *> languages;
    languages.reserve(versions.size());
    for (const Version &version : versions) languages.push_back(version.language);
    for (const Dictionary &dictionary : fitting(evidence.dictionaries, languages))
        std::cerr << "dictionary " << dictionary.name << " (" << dictionary.path.string() << ")\n";
    std::cerr << advice(evidence.dictionaries, languages);
    if (evidence.common_words) std::cerr << shared_common_words(languages);
}

void tell_repaired(const Arguments &arguments, const std::vector<Version> &versions) {
    if (!arguments.given("verbose")) return;
    for (const Version &version : versions) {
        std::string ids;
        for (const Segment &segment : version.segments)
            if (segment.repaired) ids += (ids.empty() ? "" : ", ") + segment.id;
        if (!ids.empty()) std::cerr << shown(version.text.name()) << ": cut where a break was lost: " << ids << '\n';
    }
}

} // namespace hexapla::cli
