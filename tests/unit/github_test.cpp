#include "lines_as_version.h"

#include "write/format.h"

#include <doctest/doctest.h>

#include <sstream>

using namespace hexapla;

namespace {

/// The report's lines, and how each begins: "::error", "::warning", "::notice".
std::vector<std::string> annotations(const std::vector<Finding> &findings, const std::vector<Version> &versions) {
    std::ostringstream out;
    format_named("github", check_formats()).write(out, {versions, {}, findings, {}}, {});
    std::vector<std::string> lines;
    std::istringstream written(out.str());
    for (std::string line; std::getline(written, line);) lines.push_back(line);
    return lines;
}

Finding finding(std::string_view check, Severity severity, std::size_t at) {
    Finding result;
    result.check = check;
    result.severity = severity;
    result.span = {at, at + 1};
    result.message = "50% of it: so";
    return result;
}

} // namespace

TEST_CASE("GitHub gets errors first, then warnings, then what is info or known") {
    const std::vector<Version> versions = {lines_as_version("One.\nTwo.\n", "en")};
    Finding known = finding("missing-item", Severity::error, 0);
    known.baselined = true;
    const auto lines =
        annotations({known, finding("length", Severity::info, 0), finding("final-stop", Severity::warning, 5),
                     finding("number-mismatch", Severity::error, 6)},
                    versions);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].starts_with("::error file="));
    CHECK(lines[0].ends_with(",line=2,col=2,title=hexapla number-mismatch::50%25 of it: so"));
    CHECK(lines[1].starts_with("::warning file="));
    CHECK(lines[2].starts_with("::notice file="));
    CHECK(lines[2].find("hexapla missing-item") != lines[2].npos);
    CHECK(lines[3].starts_with("::notice file="));
}

TEST_CASE("of a level GitHub shows ten annotations, so that more findings share one a check") {
    const std::vector<Version> versions = {lines_as_version("One.\nTwo.\n", "en")};
    std::vector<Finding> findings(11, finding("length", Severity::info, 5));
    findings.push_back(finding("term", Severity::info, 0));
    const auto lines = annotations(findings, versions);
    REQUIRE(lines.size() == 2);
    std::size_t places = 0;
    for (std::size_t at = 0; (at = lines[0].find(":2:1: ", at)) != std::string::npos; ++at) ++places;
    CHECK(places == 10); // all but the first, which the annotation stands at
    CHECK(lines[1].find("hexapla term") != lines[1].npos);
}
