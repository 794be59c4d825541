// The roadmap's versions against their gold table: corpus/README.md says how to read it.

#include "align/align.h"
#include "document/read.h"
#include "lexicon/terms.h"
#include "review/check.h"
#include "versions.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <numeric>
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
    std::istringstream file(roadmap_file("gold.tsv"));
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

bool share_an_id(const Ids &a, const Ids &b) {
    return std::any_of(a.begin(), a.end(), [&](const std::string &id) { return b.contains(id); });
}

/// The columns of some languages, without the rows that none of them has; rows of which one holds both are one.
std::vector<std::vector<Ids>> gold_rows(const Gold &gold, const std::vector<std::string> &codes) {
    std::vector<std::vector<Ids>> result;
    for (const std::vector<Ids> &row : gold.rows) {
        std::vector<Ids> cells;
        for (const std::string &code : codes) {
            const auto at = std::find(gold.languages.begin(), gold.languages.end(), code);
            cells.push_back(row[static_cast<std::size_t>(at - gold.languages.begin())]);
        }
        if (std::all_of(cells.begin(), cells.end(), [](const Ids &cell) { return cell.empty(); })) continue;
        const bool goes_on = !result.empty() && std::inner_product(cells.begin(), cells.end(), result.back().begin(),
                                                                   false, std::logical_or<>(), share_an_id);
        if (!goes_on) result.emplace_back(cells.size());
        for (std::size_t i = 0; i < cells.size(); ++i) result.back()[i].merge(cells[i]);
    }
    return result;
}

Version version(const std::string &code) {
    Reading reading;
    reading.language = &language(code);
    return reader("plain", code).read(code + ".txt", roadmap_file(code + ".txt"), reading);
}

std::vector<std::vector<Ids>> rows_of(const Alignment &alignment, const std::vector<Version> &versions) {
    std::vector<std::vector<Ids>> result;
    for (const Row &row : alignment) {
        auto &cells = result.emplace_back(versions.size());
        for (std::size_t i = 0; i < versions.size(); ++i)
            for (std::size_t k = row.cells[i].first; k < row.cells[i].last; ++k)
                cells[i].insert(versions[i].segments[k].id);
    }
    return result;
}

std::vector<Version> versions_of(const std::vector<std::string> &codes) {
    std::vector<Version> result;
    for (const std::string &code : codes) result.push_back(version(code));
    return result;
}

/// "tr p3.2 number-mismatch", a line for each finding that is an error; for what is missing the row, from 1.
std::string errors(const std::vector<Version> &versions, const Alignment &rows) {
    std::string result;
    for (const Finding &finding : findings(versions, rows)) {
        if (finding.severity != Severity::error) continue;
        const Version &version = versions[finding.version];
        result += version.language->code + " ";
        for (const Segment &segment : version.segments)
            if (segment.span.begin == finding.span.begin && !finding.span.empty()) result += segment.id + " ";
        if (finding.span.empty()) result += "row " + std::to_string(*finding.row + 1) + " ";
        result += std::string(finding.check) + "\n";
    }
    return result;
}

bool has(const Term &term, const Version &version, const Ids &ids, bool forbidden) {
    for (const Segment &segment : version.segments) {
        if (!ids.contains(segment.id)) continue;
        const TermText text(version.text.at(segment.span), *version.language);
        for (const Rendering &rendering : *renderings(term, *version.language))
            if (rendering.forbidden == forbidden && !text.occurrences(rendering).empty()) return true;
    }
    return false;
}

/// "fi 1.2: subnational" for each cell that lacks a term that stands in the English one, or has
/// what the glossary forbids.
std::string breaches(const Gold &gold, const Glossary &glossary) {
    const auto column = std::find(gold.languages.begin(), gold.languages.end(), "en");
    const auto en = static_cast<std::size_t>(column - gold.languages.begin());
    const Version english = version("en");
    std::string result;
    for (std::size_t i = 0; i < gold.languages.size(); ++i) {
        const Version other = version(gold.languages[i]);
        for (const auto &row : gold.rows)
            for (const Term &term : glossary.terms) {
                if (!has(term, english, row[en], false) || row[i].empty()) continue;
                if (has(term, other, row[i], false) && !has(term, other, row[i], true)) continue;
                result += gold.languages[i] + " " + *row[i].begin() + ": " +
                          renderings(term, *english.language)->front().text + "\n";
            }
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

TEST_CASE(
    "versions align in one run as the gold table says: an item left out in Italian, two exchanged in Hungarian, two merged in Polish") {
    const Gold gold = ::gold();
    const std::vector<std::string> &codes = gold.languages;
    REQUIRE(codes.size() == 18);
    const std::vector<Version> versions = versions_of(codes);
    const Alignment rows = align(versions);
    CHECK(rows_of(rows, versions) == gold_rows(gold, codes));
    CHECK(errors(versions, rows) == "fr p4.1 untranslated\nit row 19 missing-item\ntr p3.2 number-mismatch\n");
}

TEST_CASE(
    "a sentence left in English is one finding, whatever it names and whether or not there is an English version") {
    for (const std::vector<std::string> &codes :
         {std::vector<std::string>{"fr", "de", "en"}, {"fr", "bg"}, {"fr", "zh"}}) {
        CAPTURE(codes.back());
        const std::vector<Version> versions = versions_of(codes);
        const Span english = versions[0].segments.at(7).span; // p4.1
        std::string found;
        for (const Finding &finding : findings(versions, align(versions)))
            if (finding.version == 0 && finding.span.begin >= english.begin && finding.span.end <= english.end)
                found += std::string(finding.check) + "\n";
        CHECK(found == "untranslated\n");
    }
}

TEST_CASE("subnational is regional once and national once in Finnish, combat four verbs in Bulgarian") {
    const std::vector<Version> versions = versions_of({"bg", "fi"});
    std::string found;
    for (const Finding &finding : findings(versions, align(versions), {{find_check("term-inconsistency")}, {}}))
        found += finding.message.substr(0, finding.message.find(" has")) + "\n";
    CHECK(found == "\"torjunta\" of fi\n\"поднационалното\" of bg\n");
}

TEST_CASE("some of the versions align as all do, in any order") {
    const Gold gold = ::gold();
    for (const std::vector<std::string> &codes :
         {std::vector<std::string>{"it", "hu", "zh", "ar", "bg", "fi", "en", "de"},
          std::vector<std::string>{"de", "en", "fi", "bg", "ar", "zh", "hu", "it"},
          std::vector<std::string>{"es", "fi", "fr", "he", "hi", "hu", "it", "ja", "ru", "th", "tr", "zh", "ar", "bg"},
          std::vector<std::string>{"el", "en", "es", "fi", "fr"}}) {
        CAPTURE(codes.front());
        const std::vector<Version> versions = versions_of(codes);
        CHECK(rows_of(align(versions), versions) == gold_rows(gold, codes));
    }
}

TEST_CASE("sentences that two versions say in one stay one row, whatever joins first") {
    for (std::size_t at = 5; at < 9; ++at) { // p2.1 … p2.4 and what follows
        std::vector<Version> versions;
        for (const char *code : {"bg", "fi", "hi", "tr", "de"}) versions.push_back(version(code));
        for (const std::size_t v : {0, 4}) {
            std::vector<Segment> &all = versions[v].segments;
            all[at].span.end = all[at + 1].span.end;
            all.erase(all.begin() + static_cast<std::ptrdiff_t>(at) + 1);
        }
        const Alignment rows = align(versions);
        CAPTURE(at);
        REQUIRE(rows.size() == 27);
        CHECK(rows[at].cells ==
              std::vector<Range>{{at, at + 1}, {at, at + 2}, {at, at + 2}, {at, at + 2}, {at, at + 1}});
    }
}

TEST_CASE("every term of the glossary holds in every version but for item 1.2 of the Finnish one") {
    const Glossary terms = glossary("glossary.tsv", roadmap_file("glossary.tsv"));
    const Gold gold = ::gold();
    REQUIRE(terms.terms.size() == 13);
    for (const Term &term : terms.terms) CHECK(term.languages.size() == gold.languages.size());
    CHECK(breaches(gold, terms) == "fi 1.2: subnational\n");
}

TEST_CASE("the older revision is the English version") {
    CHECK(roadmap_file("revisions/old.en.txt") == roadmap_file("en.txt"));
}

TEST_CASE("every fault stands in the segment that the gold table has in its row") {
    enum Column { kLanguage, kRow, kId };
    const Gold gold = ::gold();
    std::istringstream faults(roadmap_file("faults.tsv"));
    std::string line;
    std::getline(faults, line); // the header
    while (std::getline(faults, line)) {
        CAPTURE(line);
        const auto fields = split(line, '\t');
        const auto at = std::find(gold.languages.begin(), gold.languages.end(), fields[kLanguage]);
        REQUIRE(at != gold.languages.end());
        const auto column = static_cast<std::size_t>(at - gold.languages.begin());
        const Ids &cell = gold.rows.at(std::stoul(fields[kRow]) - 1)[column];
        CHECK(cell == (fields[kId].empty() ? Ids{} : Ids{fields[kId]}));
    }
}
