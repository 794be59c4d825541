#include "load.h"
#include "output.h"
#include "verbose.h"

namespace hexapla::cli {

Status segment_command(const Arguments &arguments) {
    const std::vector<Version> versions = load(arguments);
    tell(arguments, versions);
    Output output(arguments);
    format_named(arguments.one("format"), segment_formats()).write(output.stream(), versions, output.layout());
    output.finish();
    return kDone;
}

} // namespace hexapla::cli
