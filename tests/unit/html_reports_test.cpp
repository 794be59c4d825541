// The pages that check and diff write; tests/browser looks at them in a browser.

#include "lines_as_version.h"

#include "review/diff.h"
#include "write/format.h"

#include <doctest/doctest.h>

#include <sstream>

using namespace hexapla;

namespace {

bool holds(const std::string &text, std::string_view part) { return text.find(part) != std::string::npos; }

std::string page_of(const std::vector<Version> &versions, const std::vector<Change> &changes) {
    std::ostringstream out;
    format_named("html", diff_formats()).write(out, versions, changes, {});
    return out.str();
}

/// In the second version.
Finding finding(const char *check, Severity severity, Span span, std::size_t row, const char *message) {
    Finding f;
    f.check = check;
    f.severity = severity;
    f.version = 1;
    f.span = span;
    f.row = row;
    f.message = message;
    return f;
}

} // namespace

TEST_CASE("the page of a diff marks the words that went and those that came") {
    const std::vector<Version> versions = {
        lines_as_version("Alpha <b>beta</b> gamma delta epsilon.\nZeta eta.\n", "en", "old.txt"),
        lines_as_version("Alpha <b>beta</b> gamma theta epsilon.\nZeta eta.\nIota kappa lambda.\n", "en", "new.txt")};
    const std::string page = page_of(versions, changes(versions[0], versions[1]));
    CHECK(holds(page, "<del>delta</del>"));
    CHECK(holds(page, "<ins>theta</ins>"));
    CHECK(holds(page, "Iota kappa lambda."));
    CHECK(holds(page, "other words"));
    CHECK(holds(page, "not in the old version"));
    CHECK(holds(page, "&lt;b&gt;beta&lt;/b&gt;"));
    CHECK_FALSE(holds(page, "<b>beta"));
}

TEST_CASE("the page of two that are the same says so") {
    const std::vector<Version> versions = {lines_as_version("Alpha beta.\n", "en", "old.txt"),
                                           lines_as_version("Alpha beta.\n", "en", "new.txt")};
    const std::string page = page_of(versions, changes(versions[0], versions[1]));
    CHECK(holds(page, "no change"));
    CHECK_FALSE(holds(page, "<del>"));
}

TEST_CASE("the page of a check shows each finding in its row, with its words and its severity") {
    const std::vector<Version> versions = {lines_as_version("Alpha 12.\nBeta <i>.\n", "en", "en.txt"),
                                           lines_as_version("Aakkonen 13.\n", "fi", "fi.txt")};
    const Alignment rows = {{{{0, 1}, {0, 1}}, 0.9, false}, {{{1, 2}, {1, 1}}, 0.8, false}};
    const std::vector<Finding> findings = {
        finding("number-mismatch", Severity::error, {9, 11}, 0, "fi has \"13\" where en has \"12\" & more"),
        finding("missing-sentence", Severity::warning, {13, 13}, 1, "fi lacks a sentence")};
    std::ostringstream out;
    format_named("html", check_formats()).write(out, {versions, rows, findings, {}}, {});
    const std::string page = out.str();
    CHECK(holds(page, "fi has &quot;13&quot; where en has &quot;12&quot; &amp; more"));
    CHECK(holds(page, "fi lacks a sentence"));
    CHECK(holds(page, "number-mismatch"));
    CHECK(holds(page, "1 error"));
    CHECK(holds(page, "1 warning"));
    CHECK_FALSE(holds(page, "Beta <i>"));
}
