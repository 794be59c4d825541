#include "review/check.h"

#include "document/segment.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

using namespace hexapla;

namespace {

/// A file of tests/cases/checks/NAME/: "== bg" begins the text of a version, "== findings" the
/// expected ones, each "LANGUAGE LINE:COLUMN beginning of the message". "== rows" may say what
/// corresponds, a row a line: a column of segment ids for each version ("1.3+1.4", "-" for none) and
/// "moved" where it is; else the versions are aligned. "== glossary" is one. Lines before say what the case shows.
struct CheckCase {
    std::vector<Version> versions;
    std::vector<Glossary> glossaries;
    std::vector<std::string> rows;
    std::vector<std::string> findings;
};

std::vector<std::string> lines_of(const std::string &text) {
    std::vector<std::string> result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        result.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return result;
}

void add_section(CheckCase &found, const std::string &name, const std::string &text) {
    if (name.empty()) return;
    if (name == "findings" || name == "rows") {
        (name == "rows" ? found.rows : found.findings) = lines_of(text);
        return;
    }
    if (name == "glossary") {
        found.glossaries = {glossary("glossary.tsv", text)};
        return;
    }
    Version version{&language(name), Text(name + ".txt", text), {}};
    version.segments = segments(version.text, *version.language);
    found.versions.push_back(std::move(version));
}

CheckCase check_case(const std::filesystem::path &path) {
    std::ifstream file(path);
    CheckCase result;
    std::string name, text, line;
    while (std::getline(file, line)) {
        if (line.starts_with("== ")) {
            add_section(result, name, text);
            name = line.substr(3);
            text.clear();
        } else {
            text += line + '\n';
        }
    }
    add_section(result, name, text);
    return result;
}

/// "1.3+1.4" -> the range of these segments; "-" -> a gap behind the last range.
Range cell_of(const std::string &ids, const Version &version, std::size_t last) {
    if (ids == "-") return {last, last};
    Range result{version.segments.size(), 0};
    for (std::size_t at = 0; at < version.segments.size(); ++at)
        if (("+" + ids + "+").find("+" + version.segments[at].id + "+") != std::string::npos) {
            result.first = std::min(result.first, at);
            result.last = at + 1;
        }
    REQUIRE_MESSAGE(!result.empty(), ids);
    return result;
}

Row row_of(const std::string &line, const std::vector<Version> &versions, const Alignment &before) {
    Row row{{}, 1.0, false};
    std::istringstream words(line);
    std::string ids;
    while (words >> ids) {
        const std::size_t v = row.cells.size();
        if (v < versions.size())
            row.cells.push_back(cell_of(ids, versions[v], before.empty() ? 0 : before.back().cells[v].last));
        else
            row.moved = ids == "moved";
    }
    return row;
}

Alignment rows_of(const CheckCase &given) {
    Alignment result;
    for (const std::string &line : given.rows) result.push_back(row_of(line, given.versions, result));
    if (!result.empty()) return result;
    if (given.versions.size() > 1) return align(given.versions);
    for (std::size_t at = 0; at < given.versions.front().segments.size(); ++at)
        result.push_back({{{at, at + 1}}, 1.0, false});
    return result;
}

std::string brief(const Finding &finding, const std::vector<Version> &versions) {
    const Version &version = versions[finding.version];
    const Position at = version.text.position(finding.span.begin);
    return version.language->code + ' ' + std::to_string(at.line) + ':' + std::to_string(at.column) + ' ' +
           finding.message;
}

std::vector<std::filesystem::path> files(std::string_view check, const std::string &prefix) {
    const std::filesystem::path folder = std::filesystem::path(HEXAPLA_CASES) / "checks" / std::string(check);
    std::vector<std::filesystem::path> result;
    if (std::filesystem::is_directory(folder))
        for (const auto &entry : std::filesystem::directory_iterator(folder))
            if (entry.path().filename().string().starts_with(prefix)) result.push_back(entry.path());
    return result;
}

} // namespace

TEST_CASE("every check has a case that fires and one that must not") {
    for (const Check &check : checks())
        for (const std::string prefix : {"fires", "silent"}) {
            CAPTURE(check.name);
            CAPTURE(prefix);
            const auto all = files(check.name, prefix);
            CHECK_FALSE(all.empty());
            for (const auto &path : all) {
                CAPTURE(path.string());
                const CheckCase expected = check_case(path);
                CHECK(expected.findings.empty() == (prefix == "silent"));
                std::vector<std::string> found;
                for (const Finding &finding :
                     findings(expected.versions, rows_of(expected), {{&check}, expected.glossaries}))
                    found.push_back(brief(finding, expected.versions));
                CHECK(found.size() == expected.findings.size());
                for (std::size_t at = 0; at < found.size(); ++at)
                    CHECK_MESSAGE((at < expected.findings.size() && found[at].starts_with(expected.findings[at])),
                                  found[at]);
            }
        }
}

TEST_CASE("check names are unique and in kebab-case, and every row explains itself") {
    for (const Check &check : checks()) {
        CAPTURE(check.name);
        CHECK(find_check(check.name) == &check);
        CHECK(check.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
        CHECK_FALSE(check.summary.empty());
        CHECK(check.explanation.ends_with("."));
        CHECK_FALSE(check.its.empty());
        CHECK_FALSE(check.mqm.empty());
    }
}
