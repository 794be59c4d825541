// The roadmap's versions against their gold table: corpus/README.md says how to read it.

#include "align/align.h"
#include "document/read.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <set>

using namespace hexapla;

namespace {

using Ids = std::set<std::string>;

/// gold.tsv: the languages, and for each row one set of ids a language.
struct Gold {
    std::vector<std::string> languages;
    std::vector<std::vector<Ids>> rows;
};

std::vector<std::string> split(const std::string &line, char at) {
    std::vector<std::string> result{""};
    for (const char c : line)
        if (c == at)
            result.emplace_back();
        else
            result.back() += c;
    return result;
}

Gold gold() {
    constexpr std::size_t kFirstLanguage = 2; // behind the row's number and kind
    std::ifstream file(HEXAPLA_CORPUS "/roadmap/gold.tsv");
    Gold result;
    for (std::string line; std::getline(file, line);) {
        auto fields = split(line, '\t');
        fields.erase(fields.begin(), fields.begin() + kFirstLanguage);
        if (result.languages.empty()) {
            result.languages = fields;
            continue;
        }
        auto &row = result.rows.emplace_back();
        for (const std::string &field : fields) {
            const auto ids = split(field, '+');
            row.emplace_back(ids.begin(), ids.end());
            row.back().erase("");
        }
    }
    return result;
}

/// Without the versions in which an item was left out, merged with another or exchanged.
Gold whole(const Gold &gold) {
    Gold result{{}, std::vector<std::vector<Ids>>(gold.rows.size())};
    for (std::size_t i = 0; i < gold.languages.size(); ++i) {
        const std::string &code = gold.languages[i];
        if (code == "it" || code == "pl" || code == "hu") continue;
        result.languages.push_back(code);
        for (std::size_t row = 0; row < gold.rows.size(); ++row)
            result.rows[row].push_back(gold.rows[row][i]);
    }
    return result;
}

Version version(const std::string &code) {
    const std::string name = HEXAPLA_CORPUS "/roadmap/" + code + ".txt";
    std::ifstream file(name, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    Reading reading;
    reading.language = &language(code);
    return reader("plain", name).read(name, std::move(bytes), reading);
}

std::vector<std::vector<Ids>> rows_of(const Alignment &alignment,
                                      const std::vector<Version> &versions) {
    std::vector<std::vector<Ids>> result;
    for (const Row &row : alignment) {
        auto &cells = result.emplace_back(versions.size());
        for (std::size_t i = 0; i < versions.size(); ++i)
            for (std::size_t k = row.cells[i].first; k < row.cells[i].last; ++k)
                cells[i].insert(versions[i].segments[k].id);
    }
    return result;
}

} // namespace

TEST_CASE("every version of the roadmap has the segments of the gold table") {
    const Gold gold = ::gold();
    REQUIRE(gold.rows.size() == 28);
    for (std::size_t i = 0; i < gold.languages.size(); ++i) {
        CAPTURE(gold.languages[i]);
        Ids expected, found;
        for (const auto &row : gold.rows) expected.insert(row[i].begin(), row[i].end());
        for (const Segment &segment : version(gold.languages[i]).segments) found.insert(segment.id);
        CHECK(found == expected);
    }
}

TEST_CASE("the versions with every item in its place align in one run as the gold table says") {
    const Gold gold = whole(::gold());
    std::vector<Version> versions;
    for (const std::string &code : gold.languages) versions.push_back(version(code));
    REQUIRE(versions.size() == 15);
    CHECK(rows_of(align(versions), versions) == gold.rows);
}
