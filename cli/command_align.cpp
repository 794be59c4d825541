#include "explanation.h"
#include "load.h"
#include "output.h"
#include "rows.h"
#include "usage.h"
#include "verbose.h"

namespace hexapla::cli {

Status align_command(const Arguments &arguments) {
    const AlignFormat &format = format_named(arguments.one("format"), align_formats());
    if (format.pairs_only && arguments.operands().size() > 2)
        throw Usage("--format " + std::string(format.name) + " holds two versions, not " +
                    std::to_string(arguments.operands().size()));
    std::vector<Version> read = load(arguments);
    const AlignOptions options = evidence(arguments);
    tell(arguments, read, options);
    const bool repair = repairs(arguments) && !format.by_number;
    const auto [versions, rows, fixed] = rows_of(arguments, std::move(read), options, repair);
    Output output(arguments);
    if (arguments.given("explain"))
        write_explanation(output, versions, rows, arguments.one("explain"), options);
    else
        format.write(output.stream(), versions, rows, output.layout());
    output.finish();
    return kDone;
}

} // namespace hexapla::cli
