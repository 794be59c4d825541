#include "completions.h"
#include "nearest.h"
#include "output.h"
#include "usage.h"

namespace hexapla::cli {

Status completions_command(const Arguments &arguments) {
    const std::string &wanted = arguments.operands().front();
    Names known;
    for (const Shell &shell : shells()) {
        if (shell.name != wanted) {
            known.push_back(shell.name);
            continue;
        }
        Output output(arguments.one("output"), "never");
        output.stream() << shell.script();
        output.finish();
        return kDone;
    }
    throw Usage("unknown shell '" + wanted + "'" + did_you_mean(wanted, known) + " (known: " + joined(known) + ")");
}

} // namespace hexapla::cli
