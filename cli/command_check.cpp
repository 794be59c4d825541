#include "held_languages.h"
#include "input.h"
#include "load.h"
#include "output.h"
#include "review/baseline.h"
#include "rows.h"
#include "selection.h"
#include "usage.h"
#include "verbose.h"
#include "write/screen.h"

#include <algorithm>
#include <iostream>

namespace hexapla::cli {
namespace {

/// One result asked for: `--report sarif=out.sarif`.
struct Wanted {
    const CheckFormat *format;
    std::string file;
};

Wanted wanted(const std::string &value) {
    const std::size_t sign = value.find('=');
    return {&format_named(value.substr(0, sign), check_formats()), value.substr(sign + 1)};
}

/// The alignment of one version is itself: then only what is wrong within it can be found.
Repaired aligned(const Arguments &arguments, std::vector<Version> read) {
    if (read.size() > 1) {
        const AlignOptions options = evidence(arguments);
        tell(arguments, read, options);
        return rows_of(arguments, std::move(read), options, repairs(arguments));
    }
    tell(arguments, read);
    Repaired result{std::move(read), {}, {}};
    for (std::size_t at = 0; at < result.versions.front().segments.size(); ++at)
        result.rows.push_back({.cells = {{at, at + 1}}, .confidence = 1});
    return result;
}

std::vector<Glossary> glossaries(const Arguments &arguments) {
    std::vector<Glossary> result;
    for (const std::string &file : arguments.all("glossary")) result.push_back(glossary(file, bytes_of(file)));
    return result;
}

/// Says so where a glossary has nothing for a version's language: silence would look like approval.
void tell_without_terms(const std::vector<Glossary> &glossaries, const std::vector<Version> &versions) {
    for (const Glossary &glossary : glossaries)
        for (const Version &version : versions) {
            const auto speaks = [&](const Term &term) { return renderings(term, *version.language) != nullptr; };
            if (std::any_of(glossary.terms.begin(), glossary.terms.end(), speaks)) continue;
            std::cerr << "hexapla: "
                      << shown(glossary.name + ": no term in " + version.language->name + "; " + version.text.name() +
                               " is not compared with it")
                      << '\n';
        }
}

void write(const Report &report, const CheckFormat &format, const std::string &file, const std::string &color) {
    Output output(file, color);
    format.write(output.stream(), report, output.layout());
    output.finish();
}

/// Marks what the baseline knows, or writes it anew.
void apply_baseline(std::vector<Finding> &found, const Report &report, const Arguments &arguments) {
    if (!arguments.given("baseline")) {
        if (arguments.given("update-baseline")) throw Usage("--update-baseline needs --baseline FILE to write to");
        return;
    }
    const std::string file = arguments.one("baseline");
    if (arguments.given("update-baseline")) {
        Output output(file, "never");
        output.stream() << baseline(report);
        output.finish();
    }
    mark_baselined(found, fingerprints(bytes_of(file)));
}

} // namespace

Status check_command(const Arguments &arguments) {
    const CheckOptions options{selected_checks(arguments.one("checks")), glossaries(arguments)};
    std::vector<Wanted> reports;
    for (const std::string &value : arguments.all("report")) reports.push_back(wanted(value));
    const auto [versions, rows, fixed] = aligned(arguments, load(arguments, once_a_language(arguments), 0));
    tell_unknown_waivers(versions);
    tell_without_terms(options.glossaries, versions);
    std::vector<Finding> found = findings(versions, rows, options);
    const Report report{versions, rows, found, options.checks, severity(arguments.one("fail-on"))};
    apply_baseline(found, report, arguments);
    for (const auto &[format, file] : reports) write(report, *format, file, "never");
    write(report, format_named(arguments.one("format"), check_formats()), arguments.one("output"),
          arguments.one("color"));
    return any_at_least(found, report.fail_on) ? kFound : kDone;
}

} // namespace hexapla::cli
