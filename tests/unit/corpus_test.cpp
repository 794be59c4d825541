// The roadmap's versions against their gold table: corpus/README.md says how to read it.

#include "align/align.h"
#include "document/read.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>

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

/// An id that stands in two rows covers both: they become one.
std::vector<std::vector<Ids>> joined(const Gold &gold) {
    std::vector<std::vector<Ids>> result;
    for (const auto &row : gold.rows) {
        const auto shares = [&](const std::vector<Ids> &other) {
            for (std::size_t i = 0; i < row.size(); ++i)
                for (const std::string &id : row[i])
                    if (other[i].contains(id)) return true;
            return false;
        };
        const auto same = std::find_if(result.begin(), result.end(), shares);
        if (same == result.end()) {
            result.push_back(row);
            continue;
        }
        for (std::size_t i = 0; i < row.size(); ++i)
            (*same)[i].insert(row[i].begin(), row[i].end());
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

TEST_CASE("all versions of the roadmap align in one run as the gold table says") {
    const Gold gold = ::gold();
    std::vector<Version> versions;
    for (const std::string &code : gold.languages) versions.push_back(version(code));
    std::vector<std::vector<Ids>> found;
    for (const Row &row : align(versions)) {
        auto &cells = found.emplace_back();
        for (std::size_t i = 0; i < versions.size(); ++i) {
            Ids ids;
            for (std::size_t k = row.cells[i].first; k < row.cells[i].last; ++k)
                ids.insert(versions[i].segments[k].id);
            cells.push_back(ids);
        }
    }
    for (const auto &row : joined(gold)) {
        CAPTURE(*row.front().begin());
        CHECK(std::find(found.begin(), found.end(), row) != found.end());
    }
    CHECK(found.size() == joined(gold).size());
}
