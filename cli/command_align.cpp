#include "load.h"
#include "output.h"

namespace hexapla::cli {

Status align_command(const Arguments &arguments) {
    const std::vector<Version> versions = load(arguments);
    const Alignment rows = align(versions, {dictionaries(arguments)});
    Output output(arguments);
    format_named(arguments.one("format"), align_formats())
        .write(output.stream(), versions, rows, output.layout());
    output.finish();
    return kDone;
}

} // namespace hexapla::cli
