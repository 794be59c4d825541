#include "load.h"
#include "output.h"
#include "review/against.h"
#include "usage.h"
#include "verbose.h"

namespace hexapla::cli {
namespace {

constexpr std::size_t kRevisions = 2;

/// OLD, NEW, then the translations: those of --against and the operands behind the first two.
std::vector<std::string> files(const Arguments &arguments) {
    const std::vector<std::string> &operands = arguments.operands();
    if (operands.size() > kRevisions && !arguments.given("against"))
        throw Usage("diff compares two files; translations to compare against follow --against");
    std::vector<std::string> result(operands.begin(), operands.begin() + kRevisions);
    for (std::string &translation : arguments.all("against")) result.push_back(translation);
    result.insert(result.end(), operands.begin() + kRevisions, operands.end());
    return result;
}

std::vector<Change> changes_of(const std::vector<Version> &versions, const AlignOptions &options) {
    const Version &before = versions[0];
    const Version &after = versions[1];
    std::vector<Change> result =
        same_language(before, after) ? changes(before, after) : changes(before, after, align({before, after}, options));
    for (std::size_t v = kRevisions; v < versions.size(); ++v)
        add_translation(result, align({before, versions[v]}, options), align({after, versions[v]}, options));
    return result;
}

} // namespace

Status diff_command(const Arguments &arguments) {
    const std::vector<Version> versions = load(arguments, files(arguments), kRevisions);
    const AlignOptions options = evidence(arguments);
    tell(arguments, versions, options);
    const std::vector<Change> changes = changes_of(versions, options);
    Output output(arguments);
    format_named(arguments.one("format"), diff_formats()).write(output.stream(), versions, changes, output.layout());
    output.finish();
    return differ(changes) ? kFound : kDone;
}

} // namespace hexapla::cli
